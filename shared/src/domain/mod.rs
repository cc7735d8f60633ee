//! Pure types and rules. Imports nothing of the rest of the crate.
pub mod amount;
pub mod contact;
pub mod dates;
pub mod identifier;
pub mod money;
pub mod notice;
pub mod person;
pub mod reta;
pub mod terms;
