//! The folder that everything of one device is kept in.
use std::{
    io,
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

    /// Where the person stood when the app went out of sight.
    #[must_use]
    pub fn snapshot(&self) -> PathBuf {
        self.folder.join("snapshot")
    }

    /// What was kept there.
    ///
    /// # Errors
    /// It is there and cannot be read.
    pub fn read_snapshot(&self) -> io::Result<Option<String>> {
        Ok(read_private(&self.snapshot())?.and_then(|bytes| String::from_utf8(bytes).ok()))
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

pub use shared::platform::secrets::write_private;

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
    // a disk that takes nothing new can be read all the same
    if std::fs::metadata(path)?.permissions().mode() & 0o777 == mode {
        return Ok(());
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn owner_only(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
