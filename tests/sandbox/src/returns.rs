//! Where the sandbox's pages may send a browser back to: the app's own addresses and nobody else's.

/// The path that comes back from signing in.
pub const SIGN_IN: &str = "/acceso/vuelta";
/// The path that comes back from paying.
pub const PAYMENT: &str = "/pago/vuelta";

const LONGEST: usize = 2_000;

/// Same-origin, the app's own scheme, or a loopback address (RFC 8252), each with this path; 127.0.0.1 with any.
pub fn allowed(uri: &str, origin: &str, path: &str) -> bool {
    if uri == format!("es.importass.open:{path}") || uri == format!("{origin}{path}") {
        return true;
    }
    let Ok(parsed) = uri.parse::<axum::http::Uri>() else { return false };
    parsed.scheme_str() == Some("http")
        && uri.len() <= LONGEST
        && !uri.contains('#')
        && !uri.contains('@')
        && match parsed.host() {
            Some("127.0.0.1" | "[::1]") => true,
            Some("localhost") => parsed.path() == path,
            _ => false,
        }
}

/// The address with these parameters added.
pub fn with(uri: &str, pairs: &[(&str, &str)]) -> String {
    let mut whole = uri.to_owned();
    for (name, value) in pairs {
        whole.push(if whole.contains('?') { '&' } else { '?' });
        whole.push_str(&format!("{name}={}", percent(value)));
    }
    whole
}

fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
        out
    })
}
