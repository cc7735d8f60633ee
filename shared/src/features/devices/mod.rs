//! Where the person is signed in (*mis dispositivos*).
pub mod events;
pub mod update;
pub mod view;
