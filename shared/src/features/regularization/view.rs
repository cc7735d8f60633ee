//! The screens of the regularization.
use crate::parts::{Banner, Fact, LinkRow, Load, Tone, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A year of the list.
    pub struct YearRow {
        /// The year of the contributions.
        pub year: u16,
        /// "Regularización de 2024".
        pub label: String,
        /// Its state.
        pub state: String,
        /// Its meaning.
        pub tone: Tone,
    }
}

part! {
    /// The years.
    pub struct YearsView {
        /// What a regularization is.
        pub intro: String,
        /// The years.
        pub rows: Vec<YearRow>,
        /// Asks for news.
        pub refresh: String,
        /// The guide.
        pub guide: LinkRow,
        /// State of the list.
        pub load: Load,
    }
}

part! {
    /// The result: icon, word, colour, amount.
    pub struct ResultView {
        /// Its meaning.
        pub tone: Tone,
        /// "A devolver", "A ingresar", "Acorde".
        pub label: String,
        /// The amount.
        pub amount: Option<String>,
        /// What it means for you.
        pub text: String,
    }
}

part! {
    /// One year: its state, or its summary. Which buttons exist follows from the state alone.
    pub struct YearView {
        /// The state, with the words of the presentation.
        pub state: Banner,
        /// The result; only once the act is notified.
        pub result: Option<ResultView>,
        /// Dates that count, with what happens after them.
        pub facts: Vec<Fact>,
        /// The link to the electronic office, while a notification waits there.
        pub office: Option<String>,
        /// "Consulta detalle"; only once the act is notified.
        pub detail: Option<LinkRow>,
        /// The resolution or the hearing's paper, among the documents.
        pub document: Option<LinkRow>,
        /// The guide.
        pub guide: LinkRow,
        /// That a notice only informs.
        pub note: Option<String>,
        /// Asks for news.
        pub refresh: String,
        /// State.
        pub load: Load,
    }
}

part! {
    /// One month of the detail.
    pub struct MonthRow {
        /// The month.
        pub month: String,
        /// Provisional base.
        pub provisional: String,
        /// Definitive base.
        pub definitive: String,
        /// Difference of bases.
        pub difference: String,
        /// Rate.
        pub rate: String,
        /// Quota to pay or to get back.
        pub amount: String,
        /// Why the month is left out, if it is.
        pub note: Option<String>,
        /// The row, spoken.
        pub spoken: String,
    }
}

part! {
    /// The detail, month by month.
    pub struct YearDetailView {
        /// The result.
        pub result: ResultView,
        /// Days, averages, bracket, definitive base.
        pub facts: Vec<Fact>,
        /// Caption of the table.
        pub caption: String,
        /// Heads of the columns, the month's first.
        pub columns: Vec<String>,
        /// The months.
        pub months: Vec<MonthRow>,
        /// The sum.
        pub total: Fact,
        /// What the words mean, once.
        pub explanation: String,
        /// State.
        pub load: Load,
    }
}
