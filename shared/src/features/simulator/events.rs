//! What happens in the simulator.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature. Choices are told by the id that the view gave them.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum SimulatorEvent {
    /// Another year.
    Year(String),
    /// Income a month or a year.
    Per(String),
    /// The expected income changed.
    IncomeTyped(String),
    /// A bracket instead of an income, or none.
    Bracket(String),
    /// Another kind of self-employed worker.
    Worker(String),
    /// The wanted base changed.
    BaseTyped(String),
    /// With flat rate or without.
    FlatRate(bool),
    /// Computes.
    Submit,
}
