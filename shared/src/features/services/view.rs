//! The screens of services, guide and help.
use crate::parts::{Fact, LinkRow, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A heading and its links.
    pub struct LinkGroup {
        /// The heading.
        pub heading: String,
        /// Its links.
        pub links: Vec<LinkRow>,
    }
}

part! {
    /// The menu *Servicios*.
    pub struct ServicesView {
        /// Services, "Especial sobre", help.
        pub groups: Vec<LinkGroup>,
    }
}

part! {
    /// A heading and its paragraphs.
    pub struct Section {
        /// The heading.
        pub heading: String,
        /// Its paragraphs.
        pub paragraphs: Vec<String>,
    }
}

part! {
    /// A page of the menu.
    pub struct ServiceView {
        /// What it is about.
        pub intro: String,
        /// What can be done, and where.
        pub sections: Vec<Section>,
        /// The ways on inside the app.
        pub links: Vec<LinkRow>,
    }
}

part! {
    /// A question of the guide with its answer.
    pub struct Question {
        /// For the address of its heading.
        pub id: String,
        /// The question.
        pub question: String,
        /// The answer.
        pub paragraphs: Vec<String>,
        /// Where it is written.
        pub source: String,
    }
}

part! {
    /// The short guide to self-employed work; works offline.
    pub struct GuideView {
        /// For whom it is.
        pub intro: String,
        /// The questions.
        pub questions: Vec<Question>,
        /// That it is not the law.
        pub note: String,
    }
}

part! {
    /// A telephone.
    pub struct Phone {
        /// For what, and when it is answered.
        pub fact: Fact,
        /// The button that calls.
        pub call: String,
    }
}

part! {
    /// Help.
    pub struct HelpView {
        /// What help there is.
        pub intro: String,
        /// Telephones.
        pub phones: Vec<Phone>,
        /// What to have at hand, what to do when something fails.
        pub sections: Vec<Section>,
        /// The ways on inside the app.
        pub links: Vec<LinkRow>,
        /// What went wrong when calling.
        pub problem: Option<String>,
    }
}
