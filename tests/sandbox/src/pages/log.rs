//! The last requests of the API.

use axum::extract::State;
use maud::{Markup, html};
use serde_json::json;

use super::{Look, again, page};
use crate::{
    app::{Shared, lock},
    record::Entry,
};

/// The table.
pub fn table(entries: &[Entry]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Peticiones" {
            table {
                caption { "La más nueva primero; hora UTC del sandbox" }
                thead { tr { th scope="col" { "Hora" } th scope="col" { "Petición" } th scope="col" { "Estado" } } }
                tbody {
                    @for entry in entries {
                        tr {
                            td { (entry.at.get(11..19).unwrap_or_default()) }
                            td { (entry.method) " " (entry.path) }
                            td {
                                (entry.status)
                                @if let Some(problem) = entry.problem { " " (problem) }
                                @if let Some(fault) = entry.fault { " fallo: " (json!(fault).as_str().unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

pub async fn show(State(app): State<Shared>) -> Markup {
    let entries: Vec<Entry> = lock(&app.log).iter().cloned().collect();
    page(
        &Look::tester("Peticiones a la API"),
        &html! {
            (again("/sandbox/log"))
            @if entries.is_empty() { p { "Todavía no ha llegado ninguna." } } @else { (table(&entries)) }
        },
    )
}
