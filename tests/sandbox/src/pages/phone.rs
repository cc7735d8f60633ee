//! The persona's phone with Cl@ve Móvil.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Look, again, failure, page, sms::text};
use crate::{app::Shared, idp::movil, problem::Problem};

pub async fn show(State(app): State<Shared>) -> Result<Markup, Problem> {
    let requests = movil::list(&app, &app.db())?;
    let (waiting, done): (Vec<_>, Vec<_>) = requests.iter().partition(|r| text(r, "state") == "waiting");
    Ok(page(
        &Look::tester("El móvil con Cl@ve"),
        &html! {
            (again("/sandbox/phone"))
            p { "Las peticiones de Cl@ve Móvil llegan aquí. Comprueba que el código es el mismo que ves en la otra pantalla." }
            @if waiting.is_empty() { p { "No hay ninguna petición esperando." } }
            @for request in &waiting {
                article.card {
                    h2 { (text(request, "name")) }
                    p.code { (text(request, "code")) }
                    form method="post" action={ "/sandbox/phone/" (text(request, "request")) } {
                        button type="submit" name="answer" value="confirm" { "Confirmar" }
                        button.quiet type="submit" name="answer" value="refuse" { "Rechazar" }
                    }
                }
            }
            @if !done.is_empty() {
                h2 { "Anteriores" }
                ul {
                    @for request in &done {
                        li {
                            (text(request, "name")) ", " (text(request, "code")) ": "
                            (match text(request, "state") { "confirmed" => "confirmada", "refused" => "rechazada", _ => "caducada" })
                        }
                    }
                }
            }
        },
    ))
}

#[derive(Deserialize)]
pub struct Answer {
    answer: String,
}

pub async fn answer(
    State(app): State<Shared>,
    Path(request): Path<String>,
    Form(form): Form<Answer>,
) -> Response {
    match movil::answer(&app, &app.db(), &request, form.answer == "confirm") {
        Ok(()) => Redirect::to("/sandbox/phone").into_response(),
        Err(_) => failure(
            409,
            "Esta petición ya no espera",
            "Se contestó antes o ha caducado. Empieza otra vez en la app.",
        ),
    }
}
