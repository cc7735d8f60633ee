//! The screen of the simulator.
use crate::parts::{Banner, ChartView, Choice, Fact, Field, LinkRow, TableView, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A heading and its choices, one of them chosen.
    pub struct ChoiceGroup {
        /// The heading.
        pub label: String,
        /// What it is about, if it needs to be said.
        pub hint: Option<String>,
        /// The choices.
        pub choices: Vec<Choice>,
    }
}

part! {
    /// The simulator: the form, and below it what comes out.
    pub struct SimulatorView {
        /// What it does, and that it only informs.
        pub intro: String,
        /// The year.
        pub years: ChoiceGroup,
        /// What kind of worker.
        pub workers: ChoiceGroup,
        /// A bracket, or by income.
        pub brackets: ChoiceGroup,
        /// A month or a year.
        pub per: ChoiceGroup,
        /// The expected income; none where a bracket was chosen.
        pub income: Option<Field>,
        /// The wanted base.
        pub base: Field,
        /// "Tengo tarifa plana".
        pub flat_rate_label: String,
        /// Whether it is chosen.
        pub flat_rate: bool,
        /// The button.
        pub submit: String,
        /// What came out, or that there is nothing published for the year.
        pub result: Option<SimulationView>,
        /// The ways on.
        pub links: Vec<LinkRow>,
    }
}

part! {
    /// What came out.
    pub struct SimulationView {
        /// Heading of the result.
        pub title: String,
        /// Something to know first: not published, or a flat rate.
        pub banner: Option<Banner>,
        /// The quota of a month, and of the year.
        pub quotas: Vec<Fact>,
        /// Bracket, bounds, base.
        pub facts: Vec<Fact>,
        /// The month's quota by concept; none where nothing is published.
        pub concepts: Option<TableView>,
        /// Quota against income.
        pub chart: Option<ChartView>,
        /// When a change of base would count.
        pub changes: Option<TableView>,
        /// The next one, in a sentence.
        pub next_change: String,
        /// That it is ours and only informs.
        pub note: String,
    }
}
