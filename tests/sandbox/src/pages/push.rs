//! What was pushed to devices.

use axum::extract::State;
use maud::{Markup, html};
use serde_json::Value;

use super::{Look, again, page, sms::text};
use crate::{app::Shared, problem::Problem, push};

/// Characters of a token that are shown.
const SHOWN: usize = 8;

fn name<'a>(app: &'a Shared, message: &'a Value, member: &str) -> &'a str {
    app.personas.by_slug(text(message, member)).map_or("", |p| p.name.as_str())
}

pub async fn show(State(app): State<Shared>) -> Result<Markup, Problem> {
    let db = app.db();
    push::sweep(&app, &db)?;
    let sent = push::sent(&app, &db, 200)?;
    Ok(page(
        &Look::tester("Push enviados"),
        &html! {
            (again("/sandbox/push"))
            p { "Un push solo lleva su referencia. De qué aviso trata lo pregunta la app, ya desbloqueada." }
            @if sent.is_empty() { p { "Todavía no se ha enviado ninguno. Aquí aparecerá cada push, el más nuevo primero." } }
            @for push in &sent {
                article.card {
                    h2 { (name(&app, push, "persona")) }
                    dl {
                        dt { "Cuándo" } dd { (text(push, "sent")) }
                        dt { "Tipo" } dd { (text(push, "kind")) }
                        dt { "Aviso de" } dd { (name(&app, push, "about")) }
                        dt { "Token" } dd { (text(push, "token").chars().take(SHOWN).collect::<String>()) "…" }
                        dt { "Referencia" } dd { (text(push, "ref")) }
                    }
                    @if push.get("delivered") == Some(&Value::Bool(false)) { p { "No entregado: el token ya no vale." } }
                }
            }
        },
    ))
}
