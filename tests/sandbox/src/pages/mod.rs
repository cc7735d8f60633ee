//! Server-rendered pages in Spanish: plain HTML, one style sheet, no JavaScript but in the panel.

use axum::{
    Router,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use maud::{DOCTYPE, Markup, html};

use crate::{app::Shared, problem::Problem};

mod certificates;
mod clock;
mod faults;
mod gateway;
mod index;
mod log;
mod office;
mod panel;
mod payments;
mod phone;
mod push;
mod reset;
mod sms;

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
    /// A page for citizens: the identity provider, the gateway.
    pub fn clave(title: &'a str) -> Self {
        Look { title, refresh: None, tester: false }
    }

    /// A tester's page.
    pub fn tester(title: &'a str) -> Self {
        Look { title, refresh: None, tester: true }
    }
}

const PAGES: [(&str, &str); 12] = [
    ("/sandbox", "Personas"),
    ("/sandbox/sms", "SMS y correo"),
    ("/sandbox/push", "Push"),
    ("/sandbox/phone", "Cl@ve Móvil"),
    ("/sandbox/office", "Sede electrónica"),
    ("/sandbox/payments", "Pagos"),
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
                header.mark { strong { "Sandbox." } " Página de pruebas: no es oficial y nada de aquí tiene validez." }
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

/// Loads a page again: a reader is not interrupted by it happening alone.
pub fn again(path: &str) -> Markup {
    html! { p { a.button href=(path) { "Actualizar" } } }
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
        .route("/sms", get(sms::show))
        .route("/push", get(push::show))
        .route("/phone", get(phone::show))
        .route("/phone/{request}", post(phone::answer))
        .route("/office", get(office::list))
        .route("/office/{notification}", get(office::show))
        .route("/office/{notification}/sign", post(office::sign))
        .route("/payments", get(payments::show))
        .route("/gateway/{payment}", get(gateway::show).post(gateway::finish))
        .route("/clock", get(clock::show).post(clock::change))
        .route("/faults", get(faults::show).post(faults::add))
        .route("/faults/clear", post(faults::clear))
        .route("/log", get(log::show))
        .route("/reset", get(reset::show).post(reset::reset))
        .route("/certificates", get(certificates::show))
        .route("/certificates/{file}", get(certificates::file))
        .route("/panel", get(panel::show))
        .route("/panel.js", get(panel::script))
        .route("/style.css", get(style))
        .fallback(async || failure(404, "Esta página no existe", "Mira en la lista de páginas: /sandbox."))
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("style.css"))
}

/// A page in place of what was asked for: expired, unknown, refused. Boxed, so that results stay small.
pub struct Halt(Box<Response>);

impl IntoResponse for Halt {
    fn into_response(self) -> Response {
        *self.0
    }
}

impl From<Response> for Halt {
    fn from(response: Response) -> Self {
        Halt(Box::new(response))
    }
}

impl From<Problem> for Halt {
    fn from(problem: Problem) -> Self {
        problem.into_response().into()
    }
}

impl From<rusqlite::Error> for Halt {
    fn from(error: rusqlite::Error) -> Self {
        Problem::from(error).into()
    }
}

impl From<serde_json::Error> for Halt {
    fn from(error: serde_json::Error) -> Self {
        Problem::from(error).into()
    }
}

impl From<crate::Error> for Halt {
    fn from(error: crate::Error) -> Self {
        Problem::from(error).into()
    }
}
