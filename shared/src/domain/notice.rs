//! What a notice (*aviso*) is about, and what can be done to it.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Which notices are shown.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
#[repr(C)]
pub enum NoticeFilter {
    /// All that are not archived.
    #[default]
    Inbox,
    /// Unread, not archived.
    Unread,
    /// Notifications waiting in the electronic office, and regularizations.
    Official,
    /// Debts.
    Debt,
    /// Archived.
    Archived,
}

/// A small thing that can be done to notices.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum NoticeAction {
    /// Marks as read.
    #[default]
    Read,
    /// Marks as unread.
    Unread,
    /// Keeps on top.
    Pin,
    /// No longer on top.
    Unpin,
    /// Out of the inbox, not deleted.
    Archive,
    /// Back into the inbox.
    Restore,
}

/// What a notice is about; its icon follows from it.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum NoticeKind {
    /// A notification waits in the electronic office.
    Notification,
    /// The yearly regularization.
    Regularization,
    /// A debt.
    Debt,
    /// A registration or its annulment.
    Registration,
    /// News of the app.
    #[default]
    News,
}
