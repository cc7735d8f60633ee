//! Opening or sharing a document means copying it to where the person asked for it.
use super::{Platform, Seen};
use shared::effects::{Done, PresentDocument, ShellError};
use std::path::Path;

/// Copies the document, whole or not at all.
pub(super) fn carry_out(op: &PresentDocument, platform: &Platform) -> (Done, Option<Seen>) {
    let Some(to) = &platform.present_to else { return (Done::Failed(ShellError::Unsupported), None) };
    let path = if to.is_dir() { to.join(&op.name) } else { to.clone() };
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let copied = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        let mut source = std::fs::File::open(&op.handle)?;
        std::io::copy(&mut source, file.as_file_mut())?;
        file.persist(&path).map_err(|e| e.error)
    });
    match copied {
        Ok(_) => {
            let seen = Seen::Presented { path, name: op.name.clone(), share: op.share };
            (Done::Yes, Some(seen))
        }
        Err(_) => (Done::Failed(ShellError::Failed), None),
    }
}
