//! Server-rendered pages in Spanish: plain HTML, one style sheet, no JavaScript but in the panel.

use axum::{
    Router,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use maud::{DOCTYPE, Markup, html};

use crate::app::Shared;

mod index;

/// How a page looks.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// Title and heading.
    pub title: &'a str,
    /// Seconds until it loads itself again.
    pub refresh: Option<u32>,
    /// With the tester's navigation.
    pub tester: bool,
}

impl<'a> Look<'a> {
    /// A page of the identity provider.
    pub fn clave(title: &'a str) -> Self {
        Look { title, refresh: None, tester: false }
    }

    /// A tester's page.
    pub fn tester(title: &'a str) -> Self {
        Look { title, refresh: None, tester: true }
    }
}

const PAGES: [(&str, &str); 10] = [
    ("/sandbox", "Personas"),
    ("/sandbox/sms", "SMS y correo"),
    ("/sandbox/phone", "Cl@ve Móvil"),
    ("/sandbox/office", "Sede electrónica"),
    ("/sandbox/clock", "Reloj"),
    ("/sandbox/faults", "Fallos"),
    ("/sandbox/log", "Peticiones"),
    ("/sandbox/certificates", "Certificados"),
    ("/sandbox/reset", "Empezar de cero"),
    ("/sandbox/panel", "Panel"),
];

/// A whole page.
pub fn page(look: &Look<'_>, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="es" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                @if let Some(seconds) = look.refresh { meta http-equiv="refresh" content=(seconds); }
                title { (look.title) " – sandbox" }
                link rel="stylesheet" href="/sandbox/style.css";
            }
            body {
                p.mark { strong { "Sandbox." } " Página de pruebas: no es oficial y nada de aquí tiene validez." }
                @if look.tester {
                    nav aria-label="Páginas del sandbox" {
                        ul { @for (href, name) in PAGES { li { a href=(href) { (name) } } } }
                    }
                }
                main {
                    h1 { (look.title) }
                    (content)
                }
            }
        }
    }
}

/// A page that says what went wrong and what to do.
pub fn failure(status: u16, title: &str, words: &str) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, page(&Look::clave(title), &html! { p { (words) } })).into_response()
}

/// All routes.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(index::show))
        .route("/style.css", get(style))
        .fallback(async || failure(404, "Esta página no existe", "Mira en la lista de páginas: /sandbox."))
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("style.css"))
}
