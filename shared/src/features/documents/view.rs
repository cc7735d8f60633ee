//! The screens of the documents.
use crate::parts::{Banner, Fact, Field, Load, Paging, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A row of the archive.
    pub struct DocumentRow {
        /// The server's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Day, size, and whether it is on this device.
        pub note: String,
        /// Whether it is on this device.
        pub here: bool,
    }
}

part! {
    /// The archive.
    pub struct DocumentsView {
        /// Search.
        pub search: Field,
        /// At most 100.
        pub rows: Vec<DocumentRow>,
        /// Which of how many.
        pub paging: Paging,
        /// Asks for news.
        pub refresh: String,
        /// State of the list.
        pub load: Load,
    }
}

part! {
    /// How far a file is.
    pub enum FileView {
        /// Not on this device.
        Absent {
            /// The button, with the size.
            download: String,
        },
        /// On its way.
        Coming {
            /// 0 to 100.
            percent: u8,
            /// "1,2 de 3,4 MB".
            label: String,
            /// The button that stops.
            stop: String,
        },
        /// Stopped midway; what came stays.
        Stopped {
            /// 0 to 100.
            percent: u8,
            /// What happened, what to do.
            banner: Banner,
            /// The button that goes on from there.
            resume: String,
        },
        /// Here and verified.
        Ready {
            /// That it was verified.
            note: String,
            /// Opens it.
            open: String,
            /// Hands it to another app.
            share: String,
        },
    }
}
impl Default for FileView {
    fn default() -> Self {
        Self::Absent { download: String::new() }
    }
}

part! {
    /// One document.
    pub struct DocumentView {
        /// Day, size, kind.
        pub facts: Vec<Fact>,
        /// The file.
        pub file: FileView,
        /// Verification code (CEA).
        pub cea: Fact,
        /// What it is for.
        pub cea_note: String,
        /// The button that copies it.
        pub copy: String,
        /// What went wrong when opening or sharing.
        pub problem: Option<Banner>,
        /// State.
        pub load: Load,
    }
}
