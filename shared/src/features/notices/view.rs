//! The screens of the notices.
pub use crate::domain::notice::NoticeKind;
use crate::domain::notice::{NoticeAction, NoticeFilter};
use crate::parts::{Field, Load, Paging, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A row; at most 200 bytes, so that a window of 100 stays below 20 kB.
    pub struct NoticeRow {
        /// The server's id.
        pub id: String,
        /// What it is about.
        pub kind: NoticeKind,
        /// Its title.
        pub title: String,
        /// The beginning of its text, at most 80 characters.
        pub excerpt: String,
        /// Day, or time if of today.
        pub date: String,
        /// Unread.
        pub unread: bool,
        /// On top.
        pub pinned: bool,
        /// Selected.
        pub selected: bool,
    }
}

part! {
    /// A filter.
    pub struct FilterChoice {
        /// What to send.
        pub filter: NoticeFilter,
        /// Its text.
        pub label: String,
        /// Whether it is the chosen one.
        pub selected: bool,
    }
}

part! {
    /// A verb and what it sends.
    pub struct ActionButton {
        /// What to send.
        pub action: NoticeAction,
        /// The verb.
        pub label: String,
    }
}
part! {
    /// While several are selected.
    pub struct SelectionView {
        /// How many.
        pub count: String,
        /// Selects all of the window.
        pub all: String,
        /// What can be done to them; none while nothing is selected.
        pub actions: Vec<ActionButton>,
        /// Ends selecting.
        pub stop: String,
    }
}

part! {
    /// The list.
    pub struct NoticesView {
        /// The filters.
        pub filters_label: String,
        /// Filters.
        pub filters: Vec<FilterChoice>,
        /// Search.
        pub search: Field,
        /// Begins selecting; none while selecting or with nothing to select.
        pub select: Option<String>,
        /// While selecting.
        pub selection: Option<SelectionView>,
        /// The words for the two marks of a row, spoken and as their names.
        pub unread_label: String,
        /// The word for pinned.
        pub pinned_label: String,
        /// At most 100.
        pub rows: Vec<NoticeRow>,
        /// Which of how many.
        pub paging: Paging,
        /// Asks for news.
        pub refresh: String,
        /// State of the list.
        pub load: Load,
    }
}

part! {
    /// One notice.
    pub struct NoticeView {
        /// The server's id.
        pub id: String,
        /// What it is about.
        pub kind: NoticeKind,
        /// Its kind in words.
        pub kind_label: String,
        /// Day and time in full.
        pub date: String,
        /// Its paragraphs.
        pub paragraphs: Vec<String>,
        /// That a notice only informs.
        pub informs: String,
        /// The way on.
        pub link: Option<String>,
        /// Whether it is pinned; spoken with the pin button.
        pub pinned: bool,
        /// Pin, mark unread, archive or their opposites.
        pub actions: Vec<ActionButton>,
        /// State.
        pub load: Load,
    }
}
