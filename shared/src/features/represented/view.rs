//! The list of people one may act for.
use crate::parts::{Field, Load, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A person one may act for.
    pub struct RepresentedRow {
        /// What to send.
        pub person: String,
        /// Name.
        pub name: String,
        /// Masked identifier, what the power covers and until when.
        pub note: String,
        /// A dot: there is something unread. Never a sum.
        pub unread: bool,
        /// The dot, spoken.
        pub unread_label: String,
        /// Whether one acts for this person now.
        pub current: bool,
    }
}

part! {
    /// Whom to act for.
    pub struct RepresentedView {
        /// What acting for somebody opens, and what never.
        pub intro: String,
        /// Search by name or identifier.
        pub search: Field,
        /// How many there are.
        pub count: String,
        /// At most 100.
        pub rows: Vec<RepresentedRow>,
        /// The button that goes on as oneself.
        pub myself: String,
        /// State of the list.
        pub load: Load,
    }
}
