//! The one clock.

use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::DateTime;
use maud::{Markup, html};
use serde::Deserialize;

use super::{Look, failure, page};
use crate::{
    app::Shared,
    clock::{MADRID, readable},
    control::{SetClock, move_clock},
};

/// Steps that are a button each.
pub const STEPS: [(i64, &str); 4] = [(300, "5 min"), (3_600, "1 h"), (86_400, "1 día"), (950_400, "11 días")];

/// The buttons.
pub fn buttons(back: &str) -> Markup {
    html! {
        form method="post" action="/sandbox/clock" {
            input type="hidden" name="back" value=(back);
            @for (seconds, words) in STEPS {
                button type="submit" name="advance" value=(seconds) { "+ " (words) }
            }
        }
    }
}

pub async fn show(State(app): State<Shared>) -> Markup {
    let now = app.now();
    let local = now.to_zoned(MADRID.clone()).strftime("%Y-%m-%dT%H:%M").to_string();
    page(
        &Look::tester("Reloj"),
        &html! {
            p { "Ahora es " strong { (readable(now)) } " en Madrid. De este reloj dependen códigos, sesiones y plazos." }
            h2 { "Adelantar" }
            (buttons("/sandbox/clock"))
            h2 { "Poner en hora" }
            form method="post" action="/sandbox/clock" {
                label for="set" { "Día y hora de Madrid" }
                input id="set" name="set" type="datetime-local" value=(local) required;
                button type="submit" { "Poner en hora" }
            }
        },
    )
}

#[derive(Deserialize)]
pub struct Given {
    advance: Option<i64>,
    set: Option<String>,
    back: Option<String>,
}

pub async fn change(State(app): State<Shared>, Form(given): Form<Given>) -> Response {
    let now = given
        .set
        .as_deref()
        .and_then(|t| t.parse::<DateTime>().ok())
        .and_then(|t| t.to_zoned(MADRID.clone()).ok())
        .map(|z| z.timestamp());
    match move_clock(&app, &SetClock { now, advance_seconds: given.advance }) {
        Ok(()) => {
            let back = if given.back.as_deref() == Some("/sandbox/panel") {
                "/sandbox/panel"
            } else {
                "/sandbox/clock"
            };
            Redirect::to(back).into_response()
        }
        Err(_) => failure(
            422,
            "Esa hora no vale",
            "Escribe un día entre 2001 y 2099, por ejemplo 2026-03-01T09:00.",
        ),
    }
}
