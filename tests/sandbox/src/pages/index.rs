//! The personas with their stories.

use axum::extract::State;
use maud::{Markup, html};

use super::{Look, page};
use crate::{
    app::Shared,
    control,
    personas::{Method, Persona},
    problem::Problem,
};

fn method(method: Method) -> &'static str {
    match method {
        Method::Sms => "SMS",
        Method::ClavePermanente => "Cl@ve permanente",
        Method::ClaveMovil => "Cl@ve Móvil",
        Method::Certificate => "certificado",
    }
}

fn card(persona: &Persona, mobile: Option<&String>) -> Markup {
    html! {
        section.card aria-labelledby=(persona.slug) {
            h2 id=(persona.slug) { (persona.name) }
            p { (persona.story) }
            dl {
                dt { "Para probar" } dd { (persona.purpose) }
                dt { "DNI o NIE" } dd { (persona.identifier) }
                dt { "Nacimiento" } dd { (persona.birth_date.strftime("%d/%m/%Y")) }
                dt { "Móvil" }
                dd { (mobile.unwrap_or(&persona.mobile)) @if mobile.is_none() { " (no comunicado)" } }
                @if persona.can(Method::ClavePermanente) { dt { "Contraseña" } dd { (persona.password) } }
                dt { "Entra con" }
                dd { (persona.methods.iter().map(|m| method(*m)).collect::<Vec<_>>().join(", ")) }
                @if persona.can(Method::Certificate) {
                    dt { "Certificado" }
                    dd { a href={ "/sandbox/certificates/" (persona.slug) ".p12" } { (persona.slug) ".p12" } " (contraseña: importass)" }
                }
            }
        }
    }
}

pub async fn show(State(app): State<Shared>) -> Result<Markup, Problem> {
    let db = app.db();
    let mut main = Vec::new();
    let mut minor = Vec::new();
    for persona in app.personas.all() {
        let mobile = control::mobile(&db, persona)?;
        if persona.minor { &mut minor } else { &mut main }.push(card(persona, mobile.as_ref()));
    }
    Ok(page(
        &Look::tester("Personas del sandbox"),
        &html! {
            p { "Personas inventadas con las que entrar en la app. Los códigos llegan a " a href="/sandbox/sms" { "SMS y correo" } "." }
            @for card in &main { (card) }
            details {
                summary { "Clientes generados de la gestoría (" (minor.len()) ")" }
                @for card in &minor { (card) }
            }
        },
    ))
}
