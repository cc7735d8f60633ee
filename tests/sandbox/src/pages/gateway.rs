//! The payment gateway: the page of a bank, reached by its unguessable address. It knows a payment, not a debt.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Halt, Look, failure, page};
use crate::{
    app::Shared,
    clock::readable,
    payments::{self, Outcome, Payment, State as PaymentState},
};

fn unknown() -> Halt {
    failure(404, "Este pago no existe", "Vuelve a la app y empieza el pago otra vez.").into()
}

fn euros(amount: &str) -> String {
    format!("{} €", amount.replace('.', ","))
}

fn facts(payment: &Payment) -> Markup {
    html! {
        dl {
            dt { "Concepto" }
            dd { "Regularización de cuotas de " (payment.year) " como persona trabajadora autónoma" }
            dt { "Para" } dd { "Tesorería General de la Seguridad Social (inventada)" }
            dt { "Importe" } dd { strong { (euros(&payment.amount)) } }
            dt { "Referencia" } dd { (payment.id) }
            @if payment.state == PaymentState::Open {
                dt { "Puedes pagar hasta" } dd { (readable(payment.expires_at)) }
            }
            @if let Some(receipt) = &payment.receipt {
                dt { "Registro" } dd { (receipt.number) }
            }
        }
    }
}

/// What a payment that is over says.
pub fn ended(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Open => "Esperando el pago",
        PaymentState::Paid => "Pagado",
        PaymentState::Failed => "La tarjeta fue rechazada. No se ha cobrado nada.",
        PaymentState::Cancelled => "Cancelado. No se ha cobrado nada.",
        PaymentState::Expired => "El tiempo para pagar ha terminado. No se ha cobrado nada.",
        PaymentState::Duplicate => "Cobrado por segunda vez: este importe se devolverá.",
    }
}

fn view(payment: &Payment) -> Markup {
    page(
        &Look::clave("Pasarela de pago"),
        &html! {
            (facts(payment))
            @if payment.state == PaymentState::Open {
                p { "Aquí no hay ninguna tarjeta de verdad: elige cómo termina el pago." }
                form method="post" action={ "/sandbox/gateway/" (payment.id) } {
                    button type="submit" name="outcome" value="paid" { "Pagar " (euros(&payment.amount)) }
                    button.quiet type="submit" name="outcome" value="failed" { "Tarjeta rechazada" }
                    button.quiet type="submit" name="outcome" value="cancelled" { "Cancelar y volver" }
                }
            } @else {
                p role="status" { (ended(payment.state)) }
                p { a.button href=(payment.way_back()) { "Volver a la app" } }
            }
        },
    )
}

pub async fn show(State(app): State<Shared>, Path(id): Path<String>) -> Result<Markup, Halt> {
    let payment = payments::find(&app.db(), &id, app.now())?.ok_or_else(unknown)?;
    Ok(view(&payment))
}

#[derive(Deserialize)]
pub struct Choice {
    outcome: Outcome,
}

/// Back to the app, whatever happened: what happened, the app asks the server.
pub async fn finish(
    State(app): State<Shared>,
    Path(id): Path<String>,
    Form(choice): Form<Choice>,
) -> Result<Response, Halt> {
    let payment = payments::finish(&app, &id, choice.outcome)?.ok_or_else(unknown)?;
    Ok(Redirect::to(&payment.way_back()).into_response())
}
