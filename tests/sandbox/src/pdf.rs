//! PDFs.

use bytes::Bytes;

use crate::{app::App, documents::Document, personas::Persona, problem::Problem};

/// A finished PDF.
#[derive(Clone, Debug)]
pub struct File {
    /// Its bytes.
    pub bytes: Bytes,
}

/// Makes a document's PDF.
pub fn make(_app: &App, _persona: &Persona, document: &Document) -> Result<File, Problem> {
    Ok(File { bytes: Bytes::from(format!("%PDF-1.7 {}", document.title)) })
}
