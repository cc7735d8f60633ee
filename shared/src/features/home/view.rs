//! Inicio: what is due first, then one's situation, then the way on.
use crate::parts::{DueCard, Fact, LinkRow, Load, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// Inicio.
    pub struct HomeView {
        /// Greeting with the name.
        pub greeting: String,
        /// Heading of what is due.
        pub due_label: String,
        /// What is due, most pressing first.
        pub due: Vec<DueCard>,
        /// Said where nothing is due, once that is known.
        pub nothing_due: Option<String>,
        /// Heading of the situation.
        pub situation_label: String,
        /// One's situation in three lines; empty while acting for another.
        pub situation: Vec<Fact>,
        /// Heading of the ways on.
        pub ways_label: String,
        /// The ways on.
        pub ways: Vec<LinkRow>,
        /// State of what is due.
        pub load: Load,
    }
}
