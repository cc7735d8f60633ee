//! Text fields, and the readings that several features share.
use crate::{
    domain::contact::{Mobile, MobileError},
    parts::{Field, FieldKind},
    text::Texts,
};

/// A text field as the core knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldState {
    /// The text as last told by the shell, or set by the core.
    pub text: String,
    /// Raised when the core sets the text.
    pub revision: u32,
    /// What is wrong.
    pub error: Option<String>,
}

impl FieldState {
    /// The shell tells its text: the error that belonged to the text before goes away.
    pub fn typed(&mut self, text: String) {
        self.text = text;
        self.error = None;
    }

    /// The shell tells the text of a code's field. It may be a whole message, pasted or handed over by the phone: then
    /// the field is set to the code in it.
    pub fn typed_code(&mut self, text: String, digits: u8) {
        let code = code_in(&text, digits);
        self.typed(text);
        if let Some(code) = code {
            self.set(code);
        }
    }

    /// The core sets the text.
    pub fn set(&mut self, text: impl Into<String>) {
        let text = text.into();
        if text != self.text {
            self.text = text;
            self.revision += 1;
        }
    }

    /// The field as drawn.
    #[must_use]
    pub fn view(&self, label: String, hint: Option<String>, kind: FieldKind) -> Field {
        Field {
            label,
            hint,
            value: self.text.clone(),
            revision: self.revision,
            error: self.error.clone(),
            kind,
        }
    }
}

/// 612 345 678, as the field shows it after +34.
#[must_use]
pub fn grouped(mobile: &Mobile) -> String {
    let digits: Vec<char> = mobile.as_str().chars().skip(3).collect();
    digits.chunks(3).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// What is wrong with a mobile, in words.
#[must_use]
pub fn mobile_error(t: Texts, error: MobileError) -> String {
    match error {
        MobileError::Empty => t.get("mobile-empty"),
        MobileError::Character { found } => t.with("mobile-character", [("found", found.to_string().into())]),
        MobileError::Foreign => t.get("mobile-foreign"),
        MobileError::Length { found } => t.with("mobile-length", [("n", found.into())]),
        MobileError::NotMobile => t.get("mobile-not-mobile"),
    }
}

/// The code in a message: among words, the only group of so many digits.
fn code_in(text: &str, digits: u8) -> Option<String> {
    if !text.contains(char::is_alphabetic) {
        return None;
    }
    let mut groups = text.split(|c: char| !c.is_ascii_digit()).filter(|g| g.len() == usize::from(digits));
    let code = groups.next()?;
    groups.next().is_none().then(|| code.to_owned())
}

/// Reads a code as it was typed or pasted.
///
/// # Errors
/// What to say if it is not one.
pub fn read_code(t: Texts, text: &str, digits: u8) -> Result<String, String> {
    let code: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if code.is_empty() {
        Err(t.get("code-empty"))
    } else if code.len() != usize::from(digits) || !code.bytes().all(|b| b.is_ascii_digit()) {
        Err(t.with("code-form", [("n", digits.into())]))
    } else {
        Ok(code)
    }
}
