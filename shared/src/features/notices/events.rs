//! What happens to the notices.
pub use crate::domain::notice::{NoticeAction, NoticeFilter};
use crate::{
    domain::dates::Instant,
    effects::db::{DbResult, From, NoticeRecord, Window},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum NoticesEvent {
    /// Shows these.
    Filter(NoticeFilter),
    /// Searches; empty ends the search.
    Search(String),
    /// The window after.
    Next,
    /// The window before.
    Previous,
    /// Does something to one notice.
    Act {
        /// The server's id.
        id: String,
        /// What.
        action: NoticeAction,
    },
    /// Begins to select several.
    StartSelecting,
    /// Selects or deselects one.
    Toggle {
        /// The server's id.
        id: String,
    },
    /// Selects all of the window.
    SelectAll,
    /// Does something to the selected.
    ActOnSelected(NoticeAction),
    /// Ends selecting.
    StopSelecting,
    /// Asks the server for news.
    Refresh,
    /// Follows an open notice's link.
    FollowLink,
    // internal, last
    /// A window from where it is anchored.
    #[serde(skip)]
    #[facet(skip)]
    Loaded(#[facet(opaque)] DbResult<Window>),
    /// The window after (`true`) or before.
    #[serde(skip)]
    #[facet(skip)]
    Moved(bool, #[facet(opaque)] From, #[facet(opaque)] DbResult<Window>),
    /// One notice.
    #[serde(skip)]
    #[facet(skip)]
    Opened(#[facet(opaque)] DbResult<Option<NoticeRecord>>),
    /// A local change and its place in the outbox are stored.
    #[serde(skip)]
    #[facet(skip)]
    Stored(#[facet(opaque)] NoticeAction, u32, #[facet(opaque)] DbResult<()>),
    /// When the last synchronisation was that this device remembers.
    #[serde(skip)]
    #[facet(skip)]
    Since(#[facet(opaque)] Option<Instant>),
    /// A page of changes is stored.
    #[serde(skip)]
    #[facet(skip)]
    Progress,
    /// The synchronisation ended.
    #[serde(skip)]
    #[facet(skip)]
    Synced(#[facet(opaque)] Result<Instant, super::update::SyncError>),
    /// The electronic office was opened, or could not be.
    #[serde(skip)]
    #[facet(skip)]
    OfficeOpened(bool),
}
