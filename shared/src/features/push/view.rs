//! The page of push, kind by kind.
use crate::{
    domain::notice::NoticeKind,
    parts::{Banner, LinkRow, SwitchRow, part},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A kind of notices.
    pub struct KindRow {
        /// What to send.
        pub kind: NoticeKind,
        /// Its switch.
        pub row: SwitchRow,
    }
}

part! {
    /// Push, kind by kind.
    pub struct AlertsView {
        /// What it is for.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// Push as a whole: turned by `SettingsEvent::Push`.
        pub push: SwitchRow,
        /// Heading of the kinds.
        pub kinds_label: String,
        /// The kinds.
        pub kinds: Vec<KindRow>,
        /// That it only informs.
        pub note: String,
        /// The way to the diagnosis.
        pub links: Vec<LinkRow>,
    }
}
