//! Payments at the gateway, everybody's.

use axum::extract::State;
use maud::{Markup, html};

use super::{Look, again, gateway::ended, page};
use crate::{
    app::{App, Shared},
    clock::readable,
    payments::{self, Payment},
    problem::Problem,
};

const SHOWN: u32 = 50;

/// One payment in a line, with the way to its page.
pub fn line(app: &App, payment: &Payment) -> Markup {
    let name = app.personas.by_id(&payment.person).map_or("", |p| p.name.as_str());
    html! {
        li {
            a href={ "/sandbox/gateway/" (payment.id) } target="_blank" {
                (name) ", " (payment.year) ": " (payment.amount.replace('.', ",")) " €"
            }
            ". " (ended(payment.state)) " "
        }
    }
}

pub async fn show(State(app): State<Shared>) -> Result<Markup, Problem> {
    let latest = payments::latest(&app.db(), SHOWN, app.now())?;
    Ok(page(
        &Look::tester("Pagos"),
        &html! {
            (again("/sandbox/payments"))
            p { "Los pagos que la app ha abierto en la pasarela, el último primero. Un pago abierto se puede terminar en su página; si el año ya está pagado, se cobra dos veces." }
            @if latest.is_empty() { p { "Ninguno." } }
            ul {
                @for payment in &latest {
                    (line(&app, payment))
                }
            }
            @if let Some(newest) = latest.first() {
                p.hint { "El último se abrió el " (readable(newest.created_at)) "." }
            }
        },
    ))
}
