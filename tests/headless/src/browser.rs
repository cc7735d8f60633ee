//! Who plays the person at the identity provider and at the payment gateway: nobody, a script, or a person at a browser
//! of their own.
use crate::{Control, control::ControlError};
use reqwest::blocking::{Client, Response};
use serde_json::{Value, json};
use shared::effects::{BrowserAnswer, ShellError};
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    time::Duration,
};

/// Pages that a trip goes through at most.
const PAGES: usize = 20;

/// Who goes through the pages.
#[derive(Debug)]
pub enum Browser {
    /// There is none.
    None,
    /// The person closes it at once.
    Closed,
    /// A persona of the sandbox, played by an HTTP client.
    Persona(Box<Script>),
    /// A person: the address is printed, and the way back is waited for on a loopback address (RFC 8252, 7.3).
    Person(Loopback),
}

impl Clone for Browser {
    fn clone(&self) -> Self {
        match self {
            Self::None => Self::None,
            Self::Closed => Self::Closed,
            Self::Persona(script) => Self::Persona(script.clone()),
            Self::Person(loopback) => loopback
                .listener
                .try_clone()
                .map_or(Self::None, |listener| Self::Person(Loopback { listener })),
        }
    }
}

impl Browser {
    /// A persona of the sandbox at this address. How they sign in is asked by the provider's page.
    ///
    /// # Errors
    /// The sandbox cannot be reached or does not know them.
    pub fn persona(sandbox: &str, slug: &str) -> Result<Self, ControlError> {
        let control = Control::new(sandbox)?;
        let persona = control.persona(slug)?;
        Ok(Self::Persona(Box::new(Script { control, persona, refuses: false, payer: Payer::Pays })))
    }

    /// Somebody who signs in nowhere and does this at the gateway, which asks nobody's name.
    ///
    /// # Errors
    /// No HTTP client can be made.
    pub fn payer(sandbox: &str, payer: Payer) -> Result<Self, ControlError> {
        let control = Control::new(sandbox)?;
        Ok(Self::Persona(Box::new(Script { control, persona: Value::Null, refuses: false, payer })))
    }

    /// The same persona, who does this at the payment gateway.
    #[must_use]
    pub fn at_the_gateway(mut self, payer: Payer) -> Self {
        if let Self::Persona(script) = &mut self {
            script.payer = payer;
        }
        self
    }

    /// The same persona, who refuses on the phone instead of confirming.
    #[must_use]
    pub fn refusing(mut self) -> Self {
        if let Self::Persona(script) = &mut self {
            script.refuses = true;
        }
        self
    }

    /// A person at a browser of their own.
    ///
    /// # Errors
    /// No loopback port is free.
    pub fn person() -> std::io::Result<Self> {
        Ok(Self::Person(Loopback { listener: TcpListener::bind(("127.0.0.1", 0))? }))
    }

    /// Where the provider sends the person back to; the gateway's way back is made from it.
    #[must_use]
    pub fn redirect_uri(&self) -> String {
        match self {
            Self::Person(loopback) => {
                let port = loopback.listener.local_addr().map_or(0, |a| a.port());
                format!("http://127.0.0.1:{port}/acceso/vuelta")
            }
            _ => "http://127.0.0.1/acceso/vuelta".into(),
        }
    }

    /// Goes through the pages, until one of them leads back.
    #[must_use]
    pub fn visit(&self, url: &str, return_uri: &str) -> BrowserAnswer {
        match self {
            Self::None => BrowserAnswer::Failed(ShellError::Unsupported),
            Self::Closed => BrowserAnswer::Cancelled,
            Self::Persona(script) => match script.play(url, return_uri) {
                Ok(Some(returned)) => BrowserAnswer::Returned(returned),
                Ok(None) => BrowserAnswer::Cancelled,
                Err(_) => BrowserAnswer::Failed(ShellError::Failed),
            },
            Self::Person(loopback) => {
                crate::say(url);
                loopback
                    .wait(return_uri)
                    .map_or(BrowserAnswer::Failed(ShellError::Failed), BrowserAnswer::Returned)
            }
        }
    }
}

/// What somebody does at the payment gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Pays.
    Pays,
    /// Tries with a card that is refused.
    IsRefused,
    /// Presses the page's own button that leads back.
    Cancels,
    /// Closes the page.
    Leaves,
    /// Pays nothing, and comes back by an address that says otherwise.
    Lies,
}

/// A persona and what they do at the provider and at the gateway.
#[derive(Clone, Debug)]
pub struct Script {
    control: Control,
    persona: Value,
    refuses: bool,
    payer: Payer,
}

impl Script {
    fn word(&self, name: &str) -> &str {
        self.persona.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A browser without a window: cookies, and redirects one by one, because the last one leaves the web. It shows the
    /// persona's certificate where it is asked for one.
    fn browser(&self) -> Result<Client, ControlError> {
        let mut builder = Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(60));
        let slug = self.word("slug");
        let holds = self.persona.get("methods").and_then(Value::as_array);
        if holds.is_some_and(|m| m.iter().any(|m| m == "certificate")) {
            let identity = self.control.file(&format!("certificates/{slug}.pem"))?;
            let authority = self.control.file("certificates/ca.crt")?;
            builder = builder
                .identity(reqwest::Identity::from_pem(&identity)?)
                .tls_certs_only([reqwest::Certificate::from_pem(&authority)?]);
        }
        Ok(builder.build()?)
    }

    /// Follows the pages until one of them leads back. `None`: there is no way on for this persona.
    fn play(&self, url: &str, return_uri: &str) -> Result<Option<String>, ControlError> {
        let browser = self.browser()?;
        let mut response = browser.get(url).send()?;
        for _ in 0..PAGES {
            let here = response.url().clone();
            if let Some(location) = location(&response) {
                if location.starts_with(return_uri) {
                    return Ok(Some(location));
                }
                self.answer_phone(&location)?;
                response = browser.get(location).send()?;
                continue;
            }
            let failed = !response.status().is_success();
            let page = response.text()?;
            let base = |address: &str| here.join(address).map(String::from).unwrap_or_default();
            response = if failed {
                // what was typed was refused: the person gives up, with the page's own button
                match form(&page, "/cancel/") {
                    Some(action) => browser.post(base(&action)).send()?,
                    None => return Ok(None),
                }
            } else if let Some(action) = form(&page, "name=\"password\"") {
                let fields = [("identifier", self.word("identifier")), ("password", self.word("password"))];
                browser.post(base(&action)).form(&fields).send()?
            } else if let Some(action) = form(&page, "name=\"identifier\"") {
                browser.post(base(&action)).form(&[("identifier", self.word("identifier"))]).send()?
            } else if let Some(action) = form(&page, "name=\"outcome\"") {
                let outcome = match self.payer {
                    Payer::Pays => "paid",
                    Payer::IsRefused => "failed",
                    Payer::Cancels => "cancelled",
                    Payer::Leaves => return Ok(None),
                    Payer::Lies => return Ok(Some(format!("{return_uri}?state=paid&outcome=paid"))),
                };
                browser.post(base(&action)).form(&[("outcome", outcome)]).send()?
            } else if let Some(address) = link(&page, return_uri) {
                return Ok(Some(address));
            } else if let Some(address) = link(&page, "https://") {
                browser.get(address).send()?
            } else {
                return Ok(None);
            };
        }
        Ok(None)
    }

    /// Cl@ve Móvil's page waits for the phone: the persona answers there.
    fn answer_phone(&self, location: &str) -> Result<(), ControlError> {
        let path = location.split(['?', '#']).next().unwrap_or_default();
        let mut parts = path.rsplit('/');
        let (request, _, page) = (parts.next(), parts.next(), parts.next());
        if let (Some(request), Some("movil")) = (request, page) {
            self.control.post(&format!("clave-movil/{request}"), &json!({ "confirm": !self.refuses }))?;
        }
        Ok(())
    }
}

fn location(response: &Response) -> Option<String> {
    let to = response.headers().get(reqwest::header::LOCATION)?.to_str().ok()?;
    response.url().join(to).ok().map(String::from)
}

/// The address of the first form that holds `mark`.
fn form(page: &str, mark: &str) -> Option<String> {
    page.split("<form")
        .skip(1)
        .map(|f| f.split("</form>").next().unwrap_or(f))
        .find_map(|form| if form.contains(mark) { attribute(form, "action") } else { None })
}

/// The first link that begins so.
fn link(page: &str, start: &str) -> Option<String> {
    page.split("<a").skip(1).filter_map(|a| attribute(a, "href")).find(|h| h.starts_with(start))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split_once(&format!("{name}=\""))?.1.split('"').next()?;
    Some(value.replace("&amp;", "&"))
}

/// Waits on a loopback address for the redirect that leads back.
#[derive(Debug)]
pub struct Loopback {
    listener: TcpListener,
}

impl Loopback {
    /// Answers whatever comes until the address is the expected one.
    fn wait(&self, return_uri: &str) -> Option<String> {
        let redirect = url::Url::parse(return_uri).ok()?;
        for stream in self.listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let Some(target) = target(&stream) else { continue };
            let ours = target.split('?').next() == Some(redirect.path()) && target.contains('?');
            let (status, text) = if ours {
                ("200 OK", "Ya puedes cerrar esta ventana. / You may close this window.")
            } else {
                ("404 Not Found", "")
            };
            let answer = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
                text.len()
            );
            let _ = stream.write_all(answer.as_bytes());
            if ours {
                return redirect.join(&target).ok().map(String::from);
            }
        }
        None
    }
}

/// The target of a request, read with limits: anybody on this machine can connect.
fn target(stream: &TcpStream) -> Option<String> {
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let mut line = String::new();
    BufReader::new(std::io::Read::take(stream, 8192)).read_line(&mut line).ok()?;
    let mut words = line.split(' ');
    match (words.next(), words.next()) {
        (Some("GET"), Some(target)) if target.starts_with('/') => Some(target.to_owned()),
        _ => None,
    }
}
