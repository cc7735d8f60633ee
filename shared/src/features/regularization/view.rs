//! The screens of the regularization.
use crate::parts::{Banner, BarsView, Fact, Field, LinkRow, Load, Tone, part};
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
    /// One of the choices of the hearing, with what it means in euros.
    pub struct ChoiceCard {
        /// "Cobrar la devolución", "Mantener la base más alta".
        pub title: String,
        /// What it means.
        pub text: String,
        /// Euros now, and the base that counts for the pension.
        pub facts: Vec<Fact>,
    }
}

part! {
    /// What can be chosen in the open hearing by whoever may keep the higher base (RGC 46.2.6ª).
    pub struct ChoicesView {
        /// The heading.
        pub title: String,
        /// What is asked, and what happens without an answer.
        pub intro: String,
        /// The choices.
        pub cards: Vec<ChoiceCard>,
        /// "Renunciar a 612,40 €". None where the figure is not known on this device.
        pub waive: Option<String>,
        /// While it is being sent.
        pub busy: Option<String>,
    }
}

part! {
    /// Paying at the gateway.
    pub struct PaymentView {
        /// How the last try ended, or that nobody knows yet.
        pub state: Option<Banner>,
        /// "Pagar 543,24 €".
        pub pay: Option<String>,
        /// Asks how the payment ended.
        pub ask: Option<String>,
        /// While something is on its way.
        pub busy: Option<String>,
        /// Where one is taken, and that the state comes from the server.
        pub note: String,
    }
}

part! {
    /// Allegations in the hearing (*alegaciones*).
    pub struct AllegationsView {
        /// What they are for, until when, and that they end the hearing.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// The text.
        pub text: Field,
        /// How much is written, of how much.
        pub count: String,
        /// That the draft is kept on this device.
        pub kept: String,
        /// The button.
        pub submit: String,
        /// While it is being sent.
        pub busy: Option<String>,
    }
}

/// What stands where allegations are written, for the parent to draw.
pub enum ActScreen {
    /// The year, or why there is nothing to act upon.
    Year(Box<YearView>),
    /// The form.
    Allegations(Box<AllegationsView>),
}

part! {
    /// A step of the computation, unfolding to its source.
    pub struct StepView {
        /// The rule, in a few words.
        pub title: String,
        /// What was done, with its figures.
        pub sentence: String,
        /// What it was done with.
        pub inputs: Vec<Fact>,
        /// What came out.
        pub value: Fact,
        /// "LGSS, artículo 308.1.c)".
        pub source: String,
        /// The text of the law.
        pub link: String,
    }
}

part! {
    /// Our own computation beside the Treasury's figure.
    pub struct ComparisonView {
        /// The same, a difference of rounding, or a difference; with the criterion.
        pub banner: Banner,
        /// The months that differ, ours against theirs.
        pub differences: Vec<Fact>,
        /// That it is ours and takes the place of nothing.
        pub note: String,
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
        /// What can be chosen in the open hearing.
        pub choices: Option<ChoicesView>,
        /// The way to write allegations, while the hearing is open.
        pub allegations: Option<LinkRow>,
        /// Paying, while there is something to pay.
        pub payment: Option<PaymentView>,
        /// What can be done against the resolution.
        pub appeal: Option<Banner>,
        /// What happened to an act or could not be done, instead of a toast.
        pub problem: Option<Banner>,
        /// The way to an estimate of one's own, while nothing is communicated.
        pub estimate: Option<LinkRow>,
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
        /// Provisional against definitive base by month.
        pub bars: Option<BarsView>,
        /// Our own computation beside theirs.
        pub comparison: Option<ComparisonView>,
        /// Heading of the steps.
        pub steps_title: String,
        /// How it was computed, step by step.
        pub steps: Vec<StepView>,
        /// Opens a step's source; the step's title follows it when spoken.
        pub source_label: String,
        /// State.
        pub load: Load,
    }
}
