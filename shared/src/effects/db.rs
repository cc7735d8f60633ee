//! Operations of the databases: one database per represented person (a [`Vault`]), never opened by the UI thread.
use crate::domain::{
    dates::Instant,
    notice::{NoticeAction, NoticeFilter, NoticeKind},
    person::PersonId,
};
use crux_core::capability::Operation;
use serde::{Deserialize, Serialize};

/// Whose database.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Vault {
    /// What belongs to the device: settings, who was here last.
    Device,
    /// One person's, wiped apart.
    Person(PersonId),
}

/// What a failed database call says: never a text of SQLite's that could hold data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DbError {
    /// The database is not open.
    #[error("the database is not open")]
    NotOpen,
    /// Another tab or process has it open.
    #[error("the database is open elsewhere")]
    Busy,
    /// The key does not fit the database, or the database is damaged: it cannot be told apart.
    #[error("the key does not open the database")]
    WrongKey,
    /// The platform's secret store gives no keys, or takes none.
    #[error("the secret store gives no keys")]
    NoKeys,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// A newer version of the app wrote it.
    #[error("the database is of a newer version")]
    TooNew,
    /// Something else.
    #[error("database error {code}")]
    Other {
        /// SQLite's extended code.
        code: i32,
    },
}

/// The result of a database call.
pub type DbResult<T> = Result<T, DbError>;

macro_rules! db_operation {
    ($(#[$meta:meta])* $name:ident { $($(#[$fm:meta])* $field:ident : $ty:ty),* $(,)? } -> $out:ty) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            /// Whose database.
            pub vault: Vault,
            $($(#[$fm])* pub $field: $ty),*
        }
        impl Operation for $name { type Output = DbResult<$out>; }
    };
}

/// How the databases were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Opened {
    /// There were none: whatever keys and sessions are known belong to an app that was removed.
    pub fresh: bool,
    /// There were some, and they were deleted.
    pub erased: bool,
}

/// Opens the lane and the device's database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenStore {
    /// 32 bytes.
    pub key: super::Secret,
    /// Deletes all databases first: no key opens them any more.
    pub anew: bool,
}
impl Operation for OpenStore {
    type Output = DbResult<Opened>;
}

/// Opens a person's database with its own key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenVault {
    /// Whose.
    pub vault: Vault,
    /// 32 bytes.
    pub key: super::Secret,
}
impl Operation for OpenVault {
    type Output = DbResult<()>;
}

/// Closes all databases, forgets their keys and deletes what was handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CloseStore;
impl Operation for CloseStore {
    type Output = ();
}

/// Place in the order (pinned, `sent_at`, id), all descending: a keyset, not an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeKey {
    /// On top.
    pub pinned: bool,
    /// When.
    pub sent_at: Instant,
    /// The server's id.
    pub id: String,
}

/// From where a window starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// The top.
    Top,
    /// After this one.
    After(NoticeKey),
    /// Before this one.
    Before(NoticeKey),
}

/// A notice as a row needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeHead {
    /// The server's id.
    pub id: String,
    /// What it is about.
    pub kind: NoticeKind,
    /// Title.
    pub title: String,
    /// At most 80 characters.
    pub excerpt: String,
    /// When.
    pub sent_at: Instant,
    /// Unread.
    pub unread: bool,
    /// On top.
    pub pinned: bool,
}

impl NoticeHead {
    /// Its place in the order.
    #[must_use]
    pub fn key(&self) -> NoticeKey {
        NoticeKey { pinned: self.pinned, sent_at: self.sent_at, id: self.id.clone() }
    }
}

/// Where a notice leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum NoticeLink {
    /// A year's regularization.
    Regularization {
        /// The year.
        year: u16,
    },
    /// A document.
    Document {
        /// The server's id.
        id: String,
    },
    /// The electronic office.
    Office {
        /// Its address.
        url: String,
    },
}

/// A whole notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeRecord {
    /// Its row.
    pub head: NoticeHead,
    /// Its text.
    pub body: String,
    /// Out of the inbox.
    pub archived: bool,
    /// Where it leads.
    pub link: Option<NoticeLink>,
}

/// A window over the notices.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Window {
    /// At most 100.
    pub rows: Vec<NoticeHead>,
    /// Whether there are more after the last.
    pub more: bool,
    /// Unread in the inbox, counted up to [`BADGE_CAP`] only: the bell says 9+ above 9.
    pub unread_capped: u32,
}

/// Up to where unread notices are counted.
pub const BADGE_CAP: u32 = 10;

/// Name under which the cursor of the notices is kept, with the time of the last synchronisation.
pub const NOTICES_CURSOR: &str = "notices-cursor";

/// Rows of a window.
pub const WINDOW: u32 = 100;

db_operation! {
    /// A window over the notices, and the number for the bell.
    LoadWindow {
        /// Which.
        filter: NoticeFilter,
        /// Words to search for; empty for none.
        search: String,
        /// From where.
        from: From,
        /// How many rows.
        limit: u32,
    } -> Window
}
db_operation! {
    /// One notice.
    LoadNotice {
        /// The server's id.
        id: String,
    } -> Option<NoticeRecord>
}
db_operation! {
    /// A small thing done to notices, and its place in the outbox, in one transaction.
    ChangeNotices {
        /// Which.
        ids: Vec<String>,
        /// What.
        action: NoticeAction,
        /// Idempotency key of the request that will tell the server.
        key: String,
    } -> ()
}
db_operation! {
    /// One page of a synchronisation: changes, tombstones and the cursor, in one transaction. What waits in the outbox
    /// is newer than what the server says and stays.
    StorePage {
        /// New and changed.
        changed: Vec<NoticeRecord>,
        /// Gone.
        removed: Vec<String>,
        /// The cursor after this page.
        cursor: String,
        /// Whether this is the first page of a whole listing: what it does not name goes at its end.
        begins: bool,
        /// Whether this is the last page.
        ends: bool,
        /// Server's time, for "de hace 2 h".
        at: Instant,
    } -> ()
}

/// Something small that waits for the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxItem {
    /// Its idempotency key.
    pub key: String,
    /// What.
    pub action: NoticeAction,
    /// To which notices.
    pub ids: Vec<String>,
}
db_operation! {
    /// The oldest item of the outbox.
    NextOutgoing {} -> Option<OutboxItem>
}
db_operation! {
    /// The server took the item, or refused it for good; refused: the local effect is undone by forgetting the cursor,
    /// so that the next synchronisation brings the server's truth.
    DropOutgoing {
        /// Its key.
        key: String,
        /// Refused.
        refused: bool,
    } -> ()
}

/// A document of the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentRecord {
    /// The server's id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Seconds since 1970.
    pub issued_at: i64,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the whole, in lower-case hexadecimal.
    pub sha256: String,
    /// The year of the regularization it belongs to.
    pub year: Option<u16>,
    /// Verification code: id, date, code.
    pub cea: (String, String, String),
}

/// What of a file is on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct FileState {
    /// Bytes that are here.
    pub bytes: u64,
    /// All of them, and the digest was right.
    pub verified: bool,
}

/// A window over the archive, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DocumentWindow {
    /// At most 100, with what of each is here.
    pub rows: Vec<(DocumentRecord, FileState)>,
    /// Place of the first in the whole, from 0.
    pub offset: u32,
    /// How many there are in all.
    pub total: u32,
    /// Tag of the list, for asking whether it changed.
    pub etag: Option<String>,
    /// When the list came.
    pub at: Option<Instant>,
}
db_operation! {
    /// Puts the list in place of the one before; files of what is gone go too.
    StoreDocuments {
        /// All of them.
        documents: Vec<DocumentRecord>,
        /// Tag of the list.
        etag: String,
        /// Server's time.
        at: Instant,
    } -> ()
}
db_operation! {
    /// A window over the archive.
    LoadDocuments {
        /// From which on.
        offset: u32,
        /// How many rows.
        limit: u32,
    } -> DocumentWindow
}
db_operation! {
    /// One document and what of it is here.
    LoadDocument {
        /// The server's id.
        id: String,
    } -> Option<(DocumentRecord, FileState)>
}
db_operation! {
    /// Adds a part to a file, if it begins where the file ends; otherwise nothing is written and the state says where
    /// to go on. Part 0 with another digest begins anew.
    AppendFile {
        /// The document.
        id: String,
        /// Digest of the whole file that this part belongs to.
        sha256: String,
        /// Where the part begins.
        offset: u64,
        /// The part.
        bytes: Vec<u8>,
    } -> FileState
}
db_operation! {
    /// Compares the whole file with its digest. A file that does not fit is dropped.
    FinishFile {
        /// The document.
        id: String,
    } -> FileState
}
db_operation! {
    /// Gives a verified file out to the platform: a path natively, a handle on the web.
    ExportFile {
        /// The document.
        id: String,
        /// A name for the file.
        name: String,
    } -> Option<String>
}
db_operation! {
    /// Keeps something small by name, as JSON; none forgets it.
    Keep {
        /// Its name.
        name: String,
        /// JSON.
        json: Option<String>,
        /// Server's time.
        at: Instant,
    } -> ()
}
db_operation! {
    /// Reads something small by name, with when it was kept.
    Recall {
        /// Its name.
        name: String,
    } -> Option<(String, Instant)>
}
db_operation! {
    /// Deletes a person's database and everything exported from it.
    Wipe {} -> ()
}
