//! The electronic office: where a notification is opened by signing its receipt.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{Look, failure, page};
use crate::{
    app::Shared,
    clock::readable,
    control,
    personas::{ActKind, Persona},
    problem::Problem,
    regularization::{self, Act, notification_id},
};

fn name(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Hearing => "Trámite de audiencia",
        ActKind::Resolution => "Resolución",
    }
}

fn status(act: &Act) -> String {
    match (act.signed_at, act.rejected_on) {
        (Some(at), _) => format!("Acuse firmado el {}.", readable(at)),
        (None, Some(on)) => {
            format!(
                "Rechazada el {} por no abrirla en diez días. Tiene efecto desde ese día.",
                on.strftime("%d/%m/%Y")
            )
        }
        (None, None) => format!(
            "Sin abrir. Se puede abrir hasta el {}; después se da por rechazada.",
            readable(act.expires_at)
        ),
    }
}

pub async fn list(State(app): State<Shared>) -> Result<Markup, Problem> {
    let (db, now) = (app.db(), app.now());
    let mut people = Vec::new();
    for persona in app.personas.all() {
        let acts: Vec<Act> = regularization::years(&db, &app.personas, persona, now)?
            .into_iter()
            .flat_map(|y| y.acts)
            .collect();
        if !acts.is_empty() {
            people.push((persona, acts));
        }
    }
    let group = |minor: bool| {
        html! {
            @for (persona, acts) in people.iter().filter(|(p, _)| p.minor == minor) {
                section.card aria-labelledby={ "of-" (persona.slug) } {
                    h2 id={ "of-" (persona.slug) } { (persona.name) }
                    ul {
                        @for act in acts {
                            li {
                                a href={ "/sandbox/office/" (act.notification) } {
                                    (name(act.kind)) " de la regularización de " (act.year)
                                }
                                ". " (status(act))
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(page(
        &Look::tester("Sede electrónica"),
        &html! {
            p { "Las notificaciones de cada persona. Al firmar el acuse se abre la notificación y empiezan a correr los plazos." }
            (group(false))
            details { summary { "Clientes generados de la gestoría" } (group(true)) }
        },
    ))
}

fn find<'a>(app: &'a Shared, id: &str) -> Result<Option<(&'a Persona, Act)>, Problem> {
    let (db, now) = (app.db(), app.now());
    for persona in app.personas.all() {
        let named = persona
            .regularizations
            .iter()
            .any(|r| r.acts.iter().any(|a| notification_id(persona, a.kind, r.year) == id));
        if named {
            return Ok(regularization::years(&db, &app.personas, persona, now)?
                .into_iter()
                .flat_map(|y| y.acts)
                .find(|a| a.notification == id)
                .map(|a| (persona, a)));
        }
    }
    Ok(None)
}

fn unknown() -> Response {
    failure(
        404,
        "Esta notificación no existe",
        "Puede que todavía no se haya puesto a disposición. Mira la lista en /sandbox/office.",
    )
}

pub async fn show(State(app): State<Shared>, Path(id): Path<String>) -> Result<Response, Problem> {
    let Some((persona, act)) = find(&app, &id)? else { return Ok(unknown()) };
    let title = format!("{} de la regularización de {}", name(act.kind), act.year);
    Ok(page(
        &Look::tester(&title),
        &html! {
            dl {
                dt { "Para" } dd { (persona.name) }
                dt { "Disponible desde" } dd { (readable(act.available_at)) }
                dt { "Estado" } dd { (status(&act)) }
            }
            @if act.notified_on().is_none() {
                form method="post" action={ "/sandbox/office/" (id) "/sign" } {
                    button type="submit" { "Firmar el acuse" }
                }
                p.hint { "Al firmar, la notificación queda hecha con fecha de ahora." }
            } @else {
                p { "Ya puedes volver a la app: el detalle y el documento están abiertos." }
            }
        },
    )
    .into_response())
}

pub async fn sign(State(app): State<Shared>, Path(id): Path<String>) -> Result<Response, Problem> {
    let Some((persona, act)) = find(&app, &id)? else { return Ok(unknown()) };
    // Signed twice is signed: the page then says so.
    let _ = control::sign_act(&app, persona, act.year, act.kind);
    Ok(Redirect::to(&format!("/sandbox/office/{id}")).into_response())
}
