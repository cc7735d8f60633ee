//! A stand-in for the TGSS: the contract's API, an identity provider, an electronic office, and what a tester
//! needs to make the app succeed and fail. One process, one clock, no other service.

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use axum::{Router, middleware, routing::get};
use jiff::Timestamp;
use tokio::{net::TcpListener, task::JoinHandle};

mod access;
mod actions;
mod answers;
mod api;
mod app;
mod biometrics;
mod certificates;
mod clock;
mod control;
mod dist;
mod documents;
mod dpop;
mod faults;
mod generated;
mod idempotency;
mod idp;
mod ids;
mod pages;
mod payments;
mod pdf;
mod personas;
mod problem;
mod push;
mod record;
mod registry;
mod regularization;
mod returns;
mod seed;
mod session;
mod settings;
mod store;
mod terms;
mod tls;

pub use app::App;

/// What stops the sandbox from starting or working.
#[derive(Debug)]
pub enum Error {
    /// Files and sockets.
    Io(std::io::Error),
    /// The database.
    Database(rusqlite::Error),
    /// Anything else, in words.
    Other(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Io(e) => e.fmt(f),
            Error::Database(e) => e.fmt(f),
            Error::Other(words) => f.write_str(words),
        }
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Error::Io(e)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(e: rusqlite::Error) -> Self {
        Error::Database(e)
    }
}

impl From<serde_json::Error> for Error {
    fn from(e: serde_json::Error) -> Self {
        Error::Other(e.to_string())
    }
}

impl From<rcgen::Error> for Error {
    fn from(e: rcgen::Error) -> Self {
        Error::Other(e.to_string())
    }
}

impl From<jsonwebtoken::errors::Error> for Error {
    fn from(e: jsonwebtoken::errors::Error) -> Self {
        Error::Other(e.to_string())
    }
}

impl From<tokio_rustls::rustls::Error> for Error {
    fn from(e: tokio_rustls::rustls::Error) -> Self {
        Error::Other(e.to_string())
    }
}

/// How a sandbox is started.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address to bind.
    pub host: String,
    /// Port; 0 for any free one.
    pub port: u16,
    /// TLS port; none for the next one, or any free one after port 0.
    pub tls_port: Option<u16>,
    /// Where state is kept; none for memory.
    pub data: Option<PathBuf>,
    /// The web shell's built files.
    pub dist: Option<PathBuf>,
    /// The clock's start.
    pub now: Option<Timestamp>,
    /// Where exchanges are recorded.
    pub record: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            host: "127.0.0.1".into(),
            port: 0,
            tls_port: None,
            data: None,
            dist: None,
            now: None,
            record: None,
        }
    }
}

/// A sandbox that listens.
pub struct Running {
    /// http://127.0.0.1:PORT.
    pub origin: String,
    /// The TLS port.
    pub tls_port: u16,
    /// Its state.
    pub app: Arc<App>,
    tasks: Vec<JoinHandle<std::io::Result<()>>>,
}

impl Running {
    /// Waits until it ends, which it does only by failing.
    pub async fn wait(self) -> Result<(), Error> {
        for task in self.tasks {
            task.await.map_err(|e| Error::Other(e.to_string()))??;
        }
        Ok(())
    }
}

/// What is wrong in the personas' files; for the tests.
pub fn faults_of_personas() -> Result<Vec<String>, Error> {
    Ok(personas::Personas::load()?.faults())
}

fn router(app: &Arc<App>) -> Router {
    Router::new()
        .nest("/api/v1", api::routes())
        .nest("/clave", idp::routes())
        .nest("/sandbox/api", control::routes())
        .nest("/sandbox", pages::routes())
        .fallback(dist::serve)
        .layer(middleware::from_fn_with_state(Arc::clone(app), record::record))
        .layer(middleware::from_fn_with_state(Arc::clone(app), faults::strike))
        .layer(middleware::from_fn_with_state(Arc::clone(app), record::log))
        .layer(middleware::from_fn_with_state(Arc::clone(app), record::dress))
        .with_state(Arc::clone(app))
}

/// Opens the state, binds both ports and serves.
pub async fn start(config: Config) -> Result<Running, Error> {
    let listener = TcpListener::bind((config.host.as_str(), config.port)).await?;
    let address: SocketAddr = listener.local_addr()?;
    let tls_port =
        config.tls_port.unwrap_or(if config.port == 0 { 0 } else { address.port().saturating_add(1) });
    let tls_listener = TcpListener::bind((config.host.as_str(), tls_port)).await?;
    let app = Arc::new(App::open(config)?);
    let shown = if address.ip().is_unspecified() { "127.0.0.1".into() } else { address.ip().to_string() };
    let origin = format!("http://{shown}:{}", address.port());
    let tls_port = tls_listener.local_addr()?.port();
    let _ = app.origin.set(origin.clone());
    let _ = app.tls_port.set(tls_port);
    let tls_listener = tls::listen(&app.authority, tls_listener)?;
    let http = router(&app);
    let secure = Router::new()
        .route("/clave/certificate/{request}", get(idp::certificate::present))
        .nest("/sandbox", pages::routes())
        .layer(middleware::from_fn_with_state(Arc::clone(&app), record::dress))
        .with_state(Arc::clone(&app));
    let tasks = vec![
        tokio::spawn(async move { axum::serve(listener, http).await }),
        tokio::spawn(async move {
            axum::serve(tls_listener, secure.into_make_service_with_connect_info::<tls::Peer>()).await
        }),
    ];
    Ok(Running { origin, tls_port, app, tasks })
}
