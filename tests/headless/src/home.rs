//! The folder that everything of one device is kept in.
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// A device's folder: `data` holds the core's encrypted databases, `secrets` what the platform keeps for the core, and
/// `device-key` the private half of the device key.
#[derive(Clone, Debug)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// Makes the folder, for its owner only.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn open(folder: impl Into<PathBuf>) -> io::Result<Self> {
        let home = Self { folder: folder.into() };
        for folder in [&home.folder, &home.data(), &home.secrets()] {
            std::fs::create_dir_all(folder)?;
            owner_only(folder, 0o700)?;
        }
        Ok(home)
    }

    /// Where the core's databases are.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Where secrets are.
    #[must_use]
    pub fn secrets(&self) -> PathBuf {
        self.folder.join("secrets")
    }

    /// The device key's file.
    #[must_use]
    pub fn device_key(&self) -> PathBuf {
        self.folder.join("device-key")
    }
}

/// Reads a private file; none where there is none.
///
/// # Errors
/// It is there and cannot be read.
pub fn read_private(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e),
    }
}

/// Writes a private file, whole or not at all, readable by its owner only from its first byte on.
///
/// # Errors
/// It cannot be written.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    // a temporary file is made with mode 0600
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    owner_only(path, 0o600)
}

/// Forgets a private file.
///
/// # Errors
/// It is still there.
pub fn forget_private(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn owner_only(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn owner_only(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
