//! Begin again.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{Look, page};
use crate::{app::Shared, problem::Problem};

pub async fn show() -> Markup {
    page(
        &Look::tester("Empezar de cero"),
        &html! {
            p { "Se borran sesiones, avisos leídos, firmas, cambios de contacto, fallos y registro, y el reloj vuelve al principio. Las claves y los certificados se quedan." }
            form method="post" action="/sandbox/reset" { button type="submit" { "Borrarlo todo y empezar de cero" } }
        },
    )
}

pub async fn reset(State(app): State<Shared>) -> Result<Response, Problem> {
    app.reset()?;
    Ok(Redirect::to("/sandbox").into_response())
}
