//! Mobile and e-mail (*datos de contacto*): a change is an act that counts.
pub mod events;
pub mod update;
pub mod view;
