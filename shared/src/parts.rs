//! The vocabulary of the view: small parts that every screen is made of, ready to draw.
//!
//! A `spoken` twin stands wherever what is read aloud differs from what is written.
use crate::navigation::Route;
use facet::Facet;
use serde::{Deserialize, Serialize};

macro_rules! part {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
        pub struct $name { $($body)* }
    };
    ($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
        #[repr(C)]
        pub enum $name { $($body)* }
    };
}
pub(crate) use part;

part! {
    /// What a text field is for: keyboard, autofill and autocapitalisation follow from it.
    pub enum FieldKind {
        /// Any text.
        Text,
        /// DNI or NIE.
        Identifier,
        /// A date as dd/mm/aaaa.
        Date,
        /// A Spanish mobile; +34 stands before the field.
        Mobile,
        /// An e-mail address.
        Email,
        /// A code that came by SMS or e-mail.
        Code,
        /// Words to search for.
        Search,
        /// An amount of euros, written with comma or dot.
        Amount,
        /// Several lines of text.
        LongText,
    }
}
impl Default for FieldKind {
    fn default() -> Self {
        Self::Text
    }
}

part! {
    /// A text field. While it has the focus its text belongs to the shell, which takes `value` only with a new
    /// `revision`.
    pub struct Field {
        /// Its visible name.
        pub label: String,
        /// What to write, always visible below the label.
        pub hint: Option<String>,
        /// The core's text.
        pub value: String,
        /// Raised when the core replaces the text.
        pub revision: u32,
        /// What is wrong and how to mend it.
        pub error: Option<String>,
        /// What it is for.
        pub kind: FieldKind,
    }
}

part! {
    /// Meaning, never by colour alone: each tone has its icon.
    pub enum Tone {
        /// Only says something.
        Info,
        /// Done, settled, or money to come.
        Good,
        /// Something is due.
        Warning,
        /// Something went wrong or is overdue.
        Bad,
    }
}
impl Default for Tone {
    fn default() -> Self {
        Self::Info
    }
}

part! {
    /// A message on the screen: what happened, what it means, what to do.
    pub struct Banner {
        /// Its meaning.
        pub tone: Tone,
        /// What happened.
        pub title: String,
        /// What it means and what to do.
        pub text: String,
    }
}

part! {
    /// A name and its value.
    pub struct Fact {
        /// The name.
        pub label: String,
        /// The value.
        pub value: String,
        /// The value as spoken, where it differs.
        pub spoken: Option<String>,
    }
}

part! {
    /// A row or a link that leads to a place.
    pub struct LinkRow {
        /// Its text.
        pub label: String,
        /// A second line.
        pub note: Option<String>,
        /// Where it leads.
        pub route: Route,
    }
}
impl Default for Route {
    fn default() -> Self {
        Self::Home
    }
}

part! {
    /// A switch.
    pub struct SwitchRow {
        /// Its name.
        pub label: String,
        /// What it does, or why it cannot be changed.
        pub note: String,
        /// On.
        pub on: bool,
        /// Whether it can be changed.
        pub enabled: bool,
    }
}

part! {
    /// One of several, as a radio button or a chip.
    pub struct Choice {
        /// What to send back.
        pub id: String,
        /// Its text.
        pub label: String,
        /// Whether it is the chosen one.
        pub selected: bool,
    }
}

part! {
    /// The state of what a screen loads. Content stays visible while newer content is on its way.
    pub enum Load {
        /// Nothing to show yet: a skeleton, drawn only after 300 ms.
        Loading {
            /// What is being loaded, spoken.
            text: String,
        },
        /// Content.
        Ready,
        /// There is nothing.
        Empty {
            /// Says so.
            title: String,
            /// What will come here and when.
            text: String,
        },
        /// Failed with nothing to show.
        Failed {
            /// What happened.
            title: String,
            /// What to do, with the telephone.
            text: String,
            /// The button that tries again.
            retry: Option<String>,
        },
        /// Not for this person or this way of signing in.
        NotAllowed {
            /// Says so.
            title: String,
            /// Why, and which way would do.
            text: String,
        },
    }
}
impl Default for Load {
    fn default() -> Self {
        Self::Ready
    }
}

part! {
    /// A window over a longer list.
    pub struct Paging {
        /// "Avisos 101 a 200 de 240"; spoken when the window moves.
        pub position: String,
        /// The button to the window before, if there is one.
        pub previous: Option<String>,
        /// The button to the window after, if there is one.
        pub next: Option<String>,
    }
}

part! {
    /// A question that must be answered before going on. Asked once.
    pub struct Dialog {
        /// The question.
        pub title: String,
        /// What each answer does.
        pub text: String,
        /// The verb that does it.
        pub confirm: String,
        /// The way back.
        pub cancel: String,
        /// Whether it cannot be undone.
        pub tone: Tone,
    }
}

part! {
    /// Something that is due from the citizen, or good to know at once.
    pub struct DueCard {
        /// Its meaning.
        pub tone: Tone,
        /// What is due.
        pub title: String,
        /// What it means, and what happens after the day.
        pub text: String,
        /// The way to it.
        pub link: LinkRow,
    }
}

part! {
    /// Which feature asked for a code, and reads what is typed.
    pub enum CodeOwner {
        /// Signing in.
        Access,
        /// A change of mobile or e-mail.
        Contact,
    }
}
impl Default for CodeOwner {
    fn default() -> Self {
        Self::Access
    }
}

part! {
    /// A code that came by SMS or e-mail.
    pub struct CodeView {
        /// Whose events answer it.
        pub owner: CodeOwner,
        /// Where it was sent, masked, and how long it lives.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// The code.
        pub code: Field,
        /// The button.
        pub submit: String,
        /// While it is being sent.
        pub busy: Option<String>,
        /// The button that asks for another code.
        pub resend: String,
        /// Other ways.
        pub ways_out: Vec<LinkRow>,
    }
}

part! {
    /// Which feature's act ended, and hears what is pressed.
    pub enum OutcomeOwner {
        /// A change of mobile or e-mail.
        Contact,
        /// An answer to the hearing.
        Regularization,
    }
}
impl Default for OutcomeOwner {
    fn default() -> Self {
        Self::Contact
    }
}

part! {
    /// How an act with legal effect ended: done with number and time, or not known, or not done.
    pub struct OutcomeView {
        /// Whose events answer it.
        pub owner: OutcomeOwner,
        /// What happened.
        pub banner: Banner,
        /// The registry's number and time.
        pub facts: Vec<Fact>,
        /// The button that asks whether it arrived.
        pub ask: Option<String>,
        /// While it is being asked.
        pub busy: Option<String>,
        /// The button that goes on.
        pub done: Option<String>,
    }
}

part! {
    /// A table. Cells stand in the order of the columns; the first of each row is its head.
    pub struct TableView {
        /// What it shows.
        pub caption: String,
        /// Heads of the columns.
        pub columns: Vec<String>,
        /// The rows.
        pub rows: Vec<Vec<String>>,
    }
}

part! {
    /// A pair of bars. Heights are thousandths of the tallest one, so that a shell computes nothing.
    pub struct BarPair {
        /// Below the pair, short.
        pub label: String,
        /// Height of the first bar, 0 to 1000.
        pub first: u16,
        /// Height of the second bar, 0 to 1000.
        pub second: u16,
    }
}

part! {
    /// Pairs of bars. A table with the same figures always stands beside them.
    pub struct BarsView {
        /// What they compare.
        pub title: String,
        /// The same in a sentence, spoken instead of the drawing.
        pub spoken: String,
        /// What the first bars are.
        pub first: String,
        /// What the second bars are.
        pub second: String,
        /// The pairs.
        pub pairs: Vec<BarPair>,
    }
}

part! {
    /// A place in a chart: thousandths of its width from the left and of its height from below.
    pub struct ChartPoint {
        /// From the left, 0 to 1000.
        pub x: u16,
        /// From below, 0 to 1000.
        pub y: u16,
    }
}

part! {
    /// A mark on an axis.
    pub struct ChartTick {
        /// Thousandths along the axis.
        pub at: u16,
        /// Its words.
        pub label: String,
    }
}

part! {
    /// A line in a chart.
    pub struct ChartLine {
        /// What it is.
        pub label: String,
        /// Its points, from left to right.
        pub points: Vec<ChartPoint>,
    }
}

part! {
    /// A chart of lines with one point marked. Its table says the same.
    pub struct ChartView {
        /// What it shows.
        pub title: String,
        /// The same in a sentence, spoken instead of the drawing.
        pub spoken: String,
        /// Name of the horizontal axis.
        pub x_label: String,
        /// Name of the vertical axis.
        pub y_label: String,
        /// Marks of the horizontal axis.
        pub x_ticks: Vec<ChartTick>,
        /// Marks of the vertical axis.
        pub y_ticks: Vec<ChartTick>,
        /// The lines.
        pub lines: Vec<ChartLine>,
        /// Where one stands.
        pub marker: Option<ChartPoint>,
        /// Words of the marker.
        pub marker_label: Option<String>,
        /// The same as a table.
        pub table: TableView,
    }
}
