//! Certificates to download, and how to trust and import them.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{Look, failure, page};
use crate::{app::Shared, certificates::PASSWORD, personas::Method, problem::Problem};

pub async fn show(State(app): State<Shared>) -> Markup {
    let people: Vec<_> =
        app.personas.all().iter().filter(|p| p.can(Method::Certificate) && !p.minor).collect();
    page(
        &Look::tester("Certificados"),
        &html! {
            ol {
                li {
                    "Confía en la autoridad del sandbox: descarga " a href="/sandbox/certificates/ca.crt" download { "ca.crt" }
                    " e impórtala en tu navegador como autoridad para sitios web. Úsala solo en un perfil de pruebas."
                }
                li { "Importa el certificado de la persona: descarga su .p12 de la lista e impórtalo en «Tus certificados». La contraseña es " strong { (PASSWORD) } "." }
                li { "Entra en la app con certificado: el navegador te preguntará cuál usar. Si no pregunta, ciérralo del todo y vuelve a abrirlo." }
            }
            h2 { "Certificados de las personas" }
            ul {
                @for p in &people {
                    li {
                        (p.name) ": "
                        a href={ "/sandbox/certificates/" (p.slug) ".p12" } download { (p.slug) ".p12" }
                        ", "
                        a href={ "/sandbox/certificates/" (p.slug) ".pem" } download { (p.slug) ".pem" }
                        " (certificado y clave)"
                    }
                }
            }
        },
    )
}

fn download(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes).into_response()
}

pub async fn file(State(app): State<Shared>, Path(name): Path<String>) -> Result<Response, Problem> {
    if name == "ca.crt" || name == "ca.pem" {
        return Ok(download("application/x-x509-ca-cert", &name, app.authority.pem().into()));
    }
    let (slug, form) = name.rsplit_once('.').unwrap_or((&name, ""));
    let persona = app.personas.by_slug(slug).filter(|p| p.can(Method::Certificate));
    match (persona, form) {
        (Some(persona), "p12") => Ok(download("application/x-pkcs12", &name, app.authority.p12(persona)?)),
        (Some(persona), "pem") => {
            let pair = app.authority.personal(persona)?;
            let both = format!("{}{}", pair.pem, pair.key.serialize_pem());
            Ok(download("application/x-pem-file", &name, both.into()))
        }
        _ => Ok(failure(404, "Este certificado no existe", "Mira la lista en /sandbox/certificates.")),
    }
}
