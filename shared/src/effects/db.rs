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
    /// The disk, or this folder of it, takes nothing new. What is there can be read.
    #[error("the disk cannot be written")]
    ReadOnly,
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

/// Name under which [`SharedSettings`] are kept, with the server's time.
pub const SETTINGS: &str = "settings";

/// What of the settings the server keeps too, as it writes them. None: not changed, or not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSettings {
    /// What is told by push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_kinds: Option<Vec<String>>,
    /// Language of what the server writes: "es", "en".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// Something small that the person did. Acts with legal effect are no such thing: they never wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outgoing {
    /// The same thing to some notices.
    Notices {
        /// What.
        action: NoticeAction,
        /// To which.
        ids: Vec<String>,
    },
    /// Settings.
    Settings(SharedSettings),
}

/// Something small that waits for the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxItem {
    /// Its idempotency key.
    pub key: String,
    /// What.
    pub what: Outgoing,
}
db_operation! {
    /// Something small: its local effect and its place in the outbox, with the values before, in one transaction.
    Enqueue {
        /// What.
        what: Outgoing,
        /// Idempotency key of the request that will tell the server.
        key: String,
        /// Server's time.
        at: Instant,
    } -> ()
}
db_operation! {
    /// The oldest item of the outbox.
    NextOutgoing {} -> Option<OutboxItem>
}

/// What holds after something was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The opposite of what was refused.
    Opposite,
    /// What was before, whatever that was.
    Before,
    /// What was done later.
    Later,
}

/// Something that the server refused for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// What was not accepted.
    pub what: Outgoing,
    /// Title of the notice, if it was about one.
    pub title: Option<String>,
    /// What holds now.
    pub now: Holds,
}
db_operation! {
    /// The server took the item, or refused it for good. Refused: in the same transaction the values before hold
    /// again, except where a later item of the outbox touches the same field of the same thing; that one inherits them.
    DropOutgoing {
        /// Its key.
        key: String,
        /// Refused.
        refused: bool,
    } -> Option<Undone>
}

/// Kinds of what waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitingKind {
    /// Something done to notices.
    Notices(NoticeAction),
    /// Settings.
    Settings,
}

/// What signing out now would lose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitingItems {
    /// Items of the outbox.
    pub count: u32,
    /// How many notices each action concerns, or how many changes of settings, in the order of the first of each.
    pub kinds: Vec<(WaitingKind, u32)>,
}
db_operation! {
    /// What of a person waits for the server.
    Waiting {} -> WaitingItems
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

/// Bytes of files that a person may have here. Resolutions are of some 100 kB, so that this is more than a working
/// life's; it keeps a phone of 32 GB from being filled by accident.
pub const QUOTA: u64 = 200_000_000;

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
    /// How many there are in all, or are found.
    pub total: u32,
    /// Tag of the list, for asking whether it changed.
    pub etag: Option<String>,
    /// When the list came.
    pub at: Option<Instant>,
}
db_operation! {
    /// Puts the list in place of the one before; files of what is gone go too, and those that stopped long ago.
    StoreDocuments {
        /// All of them; none if the list is as it was.
        documents: Option<Vec<DocumentRecord>>,
        /// Tag of the list.
        etag: String,
        /// Server's time.
        at: Instant,
    } -> ()
}
db_operation! {
    /// A window over the archive.
    LoadDocuments {
        /// Words to search for in title, year and verification code; empty for none.
        search: String,
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
    /// to go on. Part 0 with another digest begins anew. Files that were not opened for longest make room for it.
    AppendFile {
        /// The document.
        id: String,
        /// Digest of the whole file that this part belongs to.
        sha256: String,
        /// Where the part begins.
        offset: u64,
        /// The part.
        bytes: Vec<u8>,
        /// Server's time.
        at: Instant,
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
        /// Server's time: what was opened lately stays longest.
        at: Instant,
    } -> Option<String>
}

/// What of a person is on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoreSize {
    /// Bytes of downloaded files, whole or in part.
    pub files: u64,
    /// How many files those are.
    pub count: u32,
    /// Bytes of the whole database, files included.
    pub database: u64,
}
db_operation! {
    /// How much a person's data take.
    Size {} -> StoreSize
}
db_operation! {
    /// Deletes the downloaded files, not the list, and gives their room back to the device.
    DeleteFiles {} -> StoreSize
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
