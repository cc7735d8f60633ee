//! Digital certificate: the TLS port asks for it, and a one-time ticket leads back.

use axum::{
    extract::{ConnectInfo, Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use rusqlite::{OptionalExtension, params};

use super::{asked, cancel_form, finish};
use crate::{
    app::Shared,
    certificates, ids,
    pages::{Halt, Look, failure, page},
    personas::Method,
    tls::Peer,
};

const TICKET_MS: i64 = 60 * 1000;

/// Says what is about to happen and leads to the TLS port.
pub async fn offer(State(app): State<Shared>, Path(request): Path<String>) -> Result<Markup, Halt> {
    asked(&app, &app.db(), &request)?;
    let port = app.tls_port.get().copied().unwrap_or_default();
    Ok(page(
        &Look::clave("Certificado digital"),
        &html! {
            p { "El navegador te pedirá que elijas tu certificado." }
            p {
                a.button href={ "https://localhost:" (port) "/clave/certificate/" (request) } {
                    "Continuar con el certificado"
                }
            }
            p {
                "¿No lo has instalado? Los del sandbox están en "
                a href="/sandbox/certificates" target="_blank" rel="noopener" { "certificados" } "."
            }
            (cancel_form(&request))
        },
    ))
}

/// On the TLS port: reads the certificate and goes back with a ticket.
pub async fn present(
    State(app): State<Shared>,
    ConnectInfo(Peer(certificate)): ConnectInfo<Peer>,
    Path(request): Path<String>,
) -> Result<Response, Halt> {
    let db = app.db();
    let asked = asked(&app, &db, &request)?;
    let Some(certificate) = certificate else {
        return Ok(failure(
            401,
            "No has presentado ningún certificado",
            "Instala el certificado de la persona, cierra el navegador del todo y prueba otra vez. Los del sandbox están en /sandbox/certificates.",
        ));
    };
    let persona = certificates::identifier(&certificate)
        .and_then(|identifier| app.personas.by_identifier(&identifier))
        .filter(|p| p.can(Method::Certificate));
    let Some(persona) = persona else {
        return Ok(failure(
            403,
            "Este certificado no vale aquí",
            "No es de una persona que pueda entrar con certificado.",
        ));
    };
    let ticket = ids::random(24)?;
    db.execute(
        "INSERT INTO idp_tickets VALUES(?1, ?2, ?3, ?4)",
        params![ids::hex(ticket.as_bytes()), request, persona.id(), app.now().as_millisecond()],
    )?;
    Ok(Redirect::to(&format!("{}/clave/certificate/{request}/{ticket}", asked.origin)).into_response())
}

/// Back on the ordinary port: the ticket is good once, for a minute.
pub async fn redeem(
    State(app): State<Shared>,
    Path((request, ticket)): Path<(String, String)>,
) -> Result<Response, Halt> {
    let db = app.db();
    let row: Option<(String, String, i64)> = db
        .prepare_cached("DELETE FROM idp_tickets WHERE hash = ?1 RETURNING request, person, created")
        .and_then(|mut s| {
            s.query_row([ids::hex(ticket.as_bytes())], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).optional()
        })?;
    let good = row.filter(|(of, _, created)| {
        *of == request && (0..TICKET_MS).contains(&(app.now().as_millisecond() - created))
    });
    match good.and_then(|(_, person, _)| app.personas.by_id(&person)) {
        Some(persona) => finish(&app, &db, &request, persona, Method::Certificate),
        None => Err(failure(410, "Esta vuelta ya se usó", "Vuelve a la app y empieza otra vez.").into()),
    }
}
