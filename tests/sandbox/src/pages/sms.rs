//! The outbox: what would have been sent by SMS and e-mail.

use axum::extract::State;
use maud::{Markup, html};
use serde_json::Value;

use super::{Look, again, page};
use crate::{app::Shared, control, problem::Problem};

/// A member of a JSON object, as text.
pub fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub async fn show(State(app): State<Shared>) -> Result<Markup, Problem> {
    let messages = control::messages(&app, &app.db(), 200)?;
    Ok(page(
        &Look::tester("SMS y correo enviados"),
        &html! {
            (again("/sandbox/sms"))
            @if messages.is_empty() { p { "Todavía no se ha enviado nada. Aquí aparecerá cada código, el más nuevo primero." } }
            @for message in &messages {
                article.card {
                    h2 { (text(message, "name")) }
                    p.code { (text(message, "code")) }
                    p { (text(message, "text")) }
                    p.hint { "Para " (text(message, "to")) ", " (text(message, "sent")) }
                }
            }
        },
    ))
}
