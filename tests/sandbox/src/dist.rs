//! The web shell's built files: precompressed where there, the shell's page for its own addresses.

use std::path::Path;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use tower::ServiceExt as _;
use tower_http::services::{ServeDir, ServeFile};

use crate::app::Shared;

/// Answers whatever is neither API nor identity provider nor tester's page.
pub async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let ours =
        |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if path == "/sandbox/" {
        return Redirect::permanent("/sandbox").into_response();
    }
    if ["/api", "/clave", "/sandbox"].into_iter().any(ours) {
        return crate::problem::Problem::not_found().into_response();
    }
    let Some(dist) = &app.config.dist else {
        return if path == "/" {
            Redirect::temporary("/sandbox").into_response()
        } else {
            (StatusCode::NOT_FOUND, "No web shell is served here (--dist).\n").into_response()
        };
    };
    let is_page = !path.rsplit('/').next().unwrap_or_default().contains('.');
    let mut response = if is_page { page(dist, request).await } else { file(dist, request).await };
    let cache = if path.starts_with("/assets/") && response.status().is_success() {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    if response.headers().get(header::CONTENT_TYPE).is_some_and(|t| t == "text/html") {
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, html);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

async fn file(dist: &Path, request: Request) -> Response {
    match ServeDir::new(dist).precompressed_br().oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}

async fn page(dist: &Path, request: Request) -> Response {
    // A page of its own, such as /ayuda/index.html, goes before the shell's.
    let own = request.uri().path().trim_matches('/');
    let safe =
        !own.is_empty() && own.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_'));
    let mut index = dist.join("index.html");
    if safe && dist.join(own).join("index.html").is_file() {
        index = dist.join(own).join("index.html");
    }
    if !index.is_file() {
        return (StatusCode::NOT_FOUND, "The web shell has not been built yet: there is no index.html.\n")
            .into_response();
    }
    match ServeFile::new(index).precompressed_br().oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}
