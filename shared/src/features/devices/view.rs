//! The list of devices.
use crate::parts::{Banner, Load, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A device where the person is signed in.
    pub struct DeviceRow {
        /// What to send.
        pub id: String,
        /// Its name.
        pub name: String,
        /// How the session was opened, and when it was last used.
        pub note: String,
        /// That it is this one.
        pub current: Option<String>,
        /// The button that signs it out; none for this one, which has its own in Ajustes.
        pub sign_out: Option<String>,
        /// The button's name with the device's.
        pub sign_out_spoken: String,
    }
}

part! {
    /// Where the person is signed in.
    pub struct DevicesView {
        /// What the list is for, and what to do about a device that is not known.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// This one first, then by last use.
        pub rows: Vec<DeviceRow>,
        /// The button that asks again.
        pub refresh: String,
        /// State of the list.
        pub load: Load,
    }
}
