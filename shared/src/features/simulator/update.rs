//! What the simulator decides. Everything is computed on the device; nothing is sent or kept.
use super::{
    events::SimulatorEvent,
    view::{ChoiceGroup, SimulationView, SimulatorView},
};
use crate::{
    domain::{
        amount::{self, AmountError},
        money::Money,
        reta::{
            self, Base, BracketCode, Concept, Forecast, Income, MonthQuota, Simulation, SimulationError,
            Worker, Year, simulate::FlatRateQuota,
        },
    },
    features::{Env, banner, fields::FieldState, regularization::detail::thousandths},
    navigation::Route,
    parts::{
        Banner, ChartLine, ChartPoint, ChartTick, ChartView, Choice, Fact, FieldKind, LinkRow, TableView,
        Tone,
    },
    text::Texts,
};

/// Points of each line of the chart.
const CURVE_POINTS: usize = 280;
/// The chart ends here: 7,000 € a month, past the start of the last bracket in every year.
const CHART_END: Money = Money::from_cents(700_000);

/// What was computed last, with the words that it was asked in.
enum Computed {
    Done(Box<Simulation>, Year),
    /// Nothing is published for the year.
    Unpublished(i16),
}

/// The simulator.
#[derive(Default)]
pub struct Simulator {
    /// None: the current one.
    year: Option<i16>,
    yearly: bool,
    income: FieldState,
    bracket: Option<BracketCode>,
    worker: Worker,
    base: FieldState,
    flat_rate: bool,
    computed: Option<Computed>,
    /// Raised when something went wrong: the focus goes there.
    pub mishaps: u32,
    /// Raised with each result: it is said aloud.
    said: Option<String>,
}

const WORKERS: [(Worker, &str); 3] = [
    (Worker::Plain, "plain"),
    (Worker::CompanyMember, "company-member"),
    (Worker::Collaborator, "collaborator"),
];

impl Simulator {
    /// Reads an event. What to say aloud.
    pub fn update(&mut self, env: &Env, event: SimulatorEvent) -> Option<String> {
        match event {
            SimulatorEvent::Year(id) => self.year = id.parse().ok(),
            SimulatorEvent::Per(id) => self.yearly = id == "year",
            SimulatorEvent::IncomeTyped(text) => {
                self.income.typed(text);
                return None;
            }
            SimulatorEvent::Bracket(id) => self.bracket = id.parse().ok(),
            SimulatorEvent::Worker(id) => {
                self.worker = WORKERS.iter().find(|(_, w)| *w == id).map_or(self.worker, |(w, _)| *w);
            }
            SimulatorEvent::BaseTyped(text) => {
                self.base.typed(text);
                return None;
            }
            SimulatorEvent::FlatRate(on) => self.flat_rate = on,
            SimulatorEvent::Submit => {
                self.compute(env);
                return self.said.take();
            }
        }
        // what is on the screen follows the choices; what was typed waits for the button
        if self.computed.is_some() {
            self.compute(env);
        }
        self.said.take()
    }

    fn year(&self, env: &Env) -> i16 {
        self.year.unwrap_or_else(|| env.now.legal_day().year())
    }

    fn compute(&mut self, env: &Env) {
        let t = env.t;
        self.computed = None;
        let number = self.year(env);
        let Some(year) = Year::of(number.into()) else {
            self.computed = Some(Computed::Unpublished(number));
            self.said = Some(banner(t, Tone::Info, "simulator-unpublished").title);
            return;
        };
        let income = match self.bracket {
            Some(bracket) => Some(Income::Bracket(bracket)),
            None => {
                let read = read(t, &self.income.text);
                self.income.error = read.as_ref().err().cloned();
                read.ok()
                    .map(|amount| if self.yearly { Income::Yearly(amount) } else { Income::Monthly(amount) })
            }
        };
        let base = if self.base.text.trim().is_empty() {
            self.base.error = None;
            Some(None)
        } else {
            let read = read(t, &self.base.text)
                .and_then(|amount| Base::from_money(amount).ok_or_else(|| t.get("amount-too-large")));
            self.base.error = read.as_ref().err().cloned();
            read.ok().map(Some)
        };
        let (Some(income), Some(base)) = (income, base) else {
            self.mishaps += 1;
            return;
        };
        let forecast = Forecast { year, income, worker: self.worker, base, flat_rate: self.flat_rate };
        match reta::simulate(&forecast) {
            Ok(simulation) => {
                self.said = Some(quota_words(t, simulation.month.total));
                self.computed = Some(Computed::Done(Box::new(simulation), year));
            }
            Err(error) => {
                self.mishaps += 1;
                let bound =
                    |id: &str, base: Base| Some(t.with(id, [("amount", t.euros(base.money()).into())]));
                match error {
                    SimulationError::BaseBelow { minimum } => {
                        self.base.error = bound("simulator-base-below", minimum);
                    }
                    SimulationError::BaseAbove { maximum } => {
                        self.base.error = bound("simulator-base-above", maximum);
                    }
                }
            }
        }
    }

    /// The form, and what came out.
    #[must_use]
    pub fn view(&self, env: &Env) -> SimulatorView {
        let t = env.t;
        let year = self.year(env);
        SimulatorView {
            intro: t.get("simulator-intro"),
            years: group(t, "simulator-year", false, self.years(env, year)),
            workers: group(
                t,
                "simulator-worker",
                false,
                WORKERS.map(|(worker, id)| Choice {
                    id: id.into(),
                    label: t.get(&format!("worker-{id}")),
                    selected: worker == self.worker,
                }),
            ),
            brackets: group(t, "simulator-bracket", true, self.brackets(t, year)),
            per: group(
                t,
                "simulator-per",
                false,
                [("month", !self.yearly), ("year", self.yearly)].map(|(id, selected)| Choice {
                    id: id.into(),
                    label: t.get(&format!("per-{id}")),
                    selected,
                }),
            ),
            income: self.bracket.is_none().then(|| {
                let label = if self.yearly { "simulator-income-year" } else { "simulator-income-month" };
                self.income.view(t.get(label), Some(t.get("simulator-income-hint")), FieldKind::Amount)
            }),
            base: self.base.view(
                t.get("simulator-base"),
                Some(t.get("simulator-base-hint")),
                FieldKind::Amount,
            ),
            flat_rate_label: t.get("simulator-flat-rate"),
            flat_rate: self.flat_rate,
            submit: t.get("simulator-submit"),
            result: self.computed.as_ref().map(|computed| match computed {
                Computed::Done(simulation, year) => self.result(env, simulation, *year),
                Computed::Unpublished(year) => unpublished(env, *year),
            }),
            links: vec![LinkRow { label: t.get("guide-link"), note: None, route: Route::Guide }],
        }
    }

    /// The years with published amounts, newest first, and the current one in any case.
    fn years(&self, env: &Env, chosen: i16) -> Vec<Choice> {
        let mut numbers: Vec<i16> = Year::all().map(Year::number).collect();
        let current = env.now.legal_day().year();
        if !numbers.contains(&current) {
            numbers.push(current);
        }
        numbers.sort_unstable_by(|a, b| b.cmp(a));
        numbers
            .into_iter()
            .map(|n| Choice { id: n.to_string(), label: n.to_string(), selected: n == chosen })
            .collect()
    }

    fn brackets(&self, t: Texts, year: i16) -> Vec<Choice> {
        let by_income =
            Choice { id: String::new(), label: t.get("bracket-by-income"), selected: self.bracket.is_none() };
        let rows = Year::of(year.into()).map(|y| y.table().brackets());
        let rows = rows.into_iter().flatten().map(|b| Choice {
            id: b.code().as_str().into(),
            label: format!("{}: {}", bracket_name(t, b.code()), span(t, b)),
            selected: self.bracket == Some(b.code()),
        });
        std::iter::once(by_income).chain(rows).collect()
    }

    fn result(&self, env: &Env, s: &Simulation, year: Year) -> SimulationView {
        let t = env.t;
        let money = |id: &str, amount: Money| Fact { label: t.get(id), value: t.euros(amount), spoken: None };
        let mut facts = Vec::new();
        facts.extend(s.average_income.map(|income| money("simulator-average", income)));
        facts.push(Fact { label: t.get("detail-bracket"), value: bracket_name(t, s.bracket), spoken: None });
        facts.push(money("simulator-minimum", s.minimum.money()));
        facts.push(money("simulator-maximum", s.maximum.money()));
        facts.push(money("simulator-chosen", s.base.money()));
        facts.push(money("simulator-at-minimum", s.at_minimum.total));
        facts.push(money("simulator-at-maximum", s.at_maximum.total));
        let (changes, next_change) = changes(env);
        SimulationView {
            title: t.with("simulator-result", [("year", year.number().to_string().into())]),
            banner: self.flat_rate_banner(t, s, year),
            quotas: vec![
                money("simulator-quota-month", s.month.total),
                money("simulator-quota-year", s.year_total),
            ],
            facts,
            concepts: Some(concepts(t, &s.month, year)),
            chart: Some(chart(t, s, year, self.worker)),
            changes: Some(changes),
            next_change,
            note: t.get("comparison-note"),
        }
    }

    fn flat_rate_banner(&self, t: Texts, s: &Simulation, year: Year) -> Option<Banner> {
        let number = || [("year", year.number().to_string().into())];
        Some(match s.flat_rate.as_ref().filter(|_| self.flat_rate)? {
            FlatRateQuota::Published(month) => Banner {
                tone: Tone::Good,
                title: t.with("flat-rate-title", [("amount", t.euros(month.total).into())]),
                text: t.with(
                    "flat-rate",
                    [("amount", t.euros(month.flat).into()), ("mei", t.euros(month.mei).into())],
                ),
            },
            FlatRateQuota::NotForCollaborators => banner(t, Tone::Info, "flat-rate-collaborators"),
            FlatRateQuota::NotPublished => Banner {
                tone: Tone::Info,
                title: t.with("flat-rate-unpublished-title", number()),
                text: t.get("flat-rate-unpublished"),
            },
        })
    }
}

fn read(t: Texts, text: &str) -> Result<Money, String> {
    amount::parse(text).map_err(|e| {
        t.get(match e {
            AmountError::Empty => "amount-empty",
            AmountError::Form => "amount-form",
            AmountError::Decimals => "amount-decimals",
            AmountError::Negative => "amount-negative",
            AmountError::TooLarge => "amount-too-large",
        })
    })
}

fn group(t: Texts, id: &str, hint: bool, choices: impl Into<Vec<Choice>>) -> ChoiceGroup {
    ChoiceGroup {
        label: t.get(id),
        hint: hint.then(|| t.get(&format!("{id}-hint"))),
        choices: choices.into(),
    }
}

fn quota_words(t: Texts, total: Money) -> String {
    t.with("simulator-said", [("amount", t.euros(total).into())])
}

fn unpublished(env: &Env, year: i16) -> SimulationView {
    let t = env.t;
    let (changes, next_change) = changes(env);
    SimulationView {
        title: t.with("simulator-result", [("year", year.to_string().into())]),
        banner: Some(banner(t, Tone::Info, "simulator-unpublished")),
        changes: Some(changes),
        next_change,
        note: t.get("comparison-note"),
        ..SimulationView::default()
    }
}

/// "Tramo 2 de la tabla general".
#[must_use]
pub fn bracket_name(t: Texts, code: BracketCode) -> String {
    let id = if code.is_reduced() { "bracket-reduced" } else { "bracket-general" };
    t.with(id, [("n", code.number().to_string().into())])
}

/// "de 1.300,00 € a 1.500,00 € al mes".
fn span(t: Texts, bracket: &reta::year::Bracket) -> String {
    let euros = |amount: Money| t.euros(amount).into();
    match (bracket.above(), bracket.up_to()) {
        (None, Some(up_to)) => t.with("bracket-up-to", [("up_to", euros(up_to))]),
        (Some(above), Some(up_to)) => {
            t.with("bracket-between", [("above", euros(above)), ("up_to", euros(up_to))])
        }
        (Some(above), None) => t.with("bracket-above", [("above", euros(above))]),
        (None, None) => String::new(),
    }
}

fn concepts(t: Texts, quota: &MonthQuota, year: Year) -> TableView {
    let row = |label: String, rate: String, amount: Money| vec![label, rate, t.euros(amount)];
    let mut rows: Vec<Vec<String>> = quota
        .concepts
        .iter()
        .map(|(concept, amount)| {
            let rate = year.table().rate(*concept);
            row(t.get(concept_id(*concept)), t.percent(&rate.to_string()), *amount)
        })
        .collect();
    if !quota.rounding.is_zero() {
        rows.push(row(t.get("concept-rounding"), String::new(), quota.rounding));
    }
    let total = year.table().total_rate();
    rows.push(row(t.get("detail-total"), t.percent(&total.to_string()), quota.total));
    TableView {
        caption: t.get("concepts-caption"),
        columns: ["column-concept", "column-rate", "column-quota"].map(|id| t.get(id)).into(),
        rows,
    }
}

const fn concept_id(concept: Concept) -> &'static str {
    match concept {
        Concept::Common => "concept-common",
        Concept::Professional => "concept-professional",
        Concept::Cessation => "concept-cessation",
        Concept::Training => "concept-training",
        Concept::Mei => "concept-mei",
    }
}

/// Quota against income, with one's own point on it; the table twin has a row for each bracket.
fn chart(t: Texts, s: &Simulation, year: Year, worker: Worker) -> ChartView {
    let curve = reta::curve(year, worker, CHART_END, CURVE_POINTS);
    let end = CHART_END;
    let top = curve.iter().map(|p| p.maximum_quota).max().unwrap_or_default();
    // the axis ends at a whole number of ticks
    let tick = Money::from_cents(50_000);
    let top = tick.times(top.cents().div_euclid(tick.cents()) + 1);
    let line = |id: &str, quota: fn(&reta::CurvePoint) -> Money| ChartLine {
        label: t.get(id),
        points: curve
            .iter()
            .map(|p| ChartPoint { x: thousandths(p.income, end), y: thousandths(quota(p), top) })
            .collect(),
    };
    let ticks = |step: i64, end: Money| -> Vec<ChartTick> {
        (0..=end.cents() / step)
            .map(|n| Money::from_cents(n * step))
            .map(|at| ChartTick {
                at: thousandths(at, end),
                label: t.number(at.cents().unsigned_abs() / 100),
            })
            .collect()
    };
    let marker = s
        .average_income
        .map(|income| ChartPoint { x: thousandths(income, end), y: thousandths(s.month.total, top) });
    let rows = year
        .table()
        .brackets()
        .iter()
        .map(|b| {
            let at = |income: Income, base: Option<Base>| {
                let forecast = Forecast { year, income, worker, base, flat_rate: false };
                reta::simulate(&forecast).ok()
            };
            let simulated = at(Income::Bracket(b.code()), None);
            let quota =
                |q: fn(&Simulation) -> Money| simulated.as_ref().map_or_else(String::new, |s| t.euros(q(s)));
            vec![
                bracket_name(t, b.code()),
                span(t, b),
                quota(|s| s.at_minimum.total),
                quota(|s| s.at_maximum.total),
            ]
        })
        .collect();
    ChartView {
        title: t.with("chart-title", [("year", year.number().to_string().into())]),
        spoken: t.with(
            "chart-spoken",
            [
                ("minimum", t.euros(s.at_minimum.total).into()),
                ("maximum", t.euros(s.at_maximum.total).into()),
            ],
        ),
        x_label: t.get("chart-income"),
        y_label: t.get("chart-quota"),
        x_ticks: ticks(100_000, end),
        y_ticks: ticks(tick.cents(), top),
        lines: vec![line("chart-minimum", |p| p.minimum_quota), line("chart-maximum", |p| p.maximum_quota)],
        marker_label: marker.as_ref().map(|_| t.get("chart-marker")),
        marker,
        table: TableView {
            caption: t.with("chart-title", [("year", year.number().to_string().into())]),
            columns: ["detail-bracket", "chart-income", "chart-minimum", "chart-maximum"]
                .map(|id| t.get(id))
                .into(),
            rows,
        },
    }
}

/// The six windows in which the base can be changed, and from when the one that is open now counts.
fn changes(env: &Env) -> (TableView, String) {
    let t = env.t;
    let changes = reta::base_changes(env.now.legal_day());
    let next = changes
        .first()
        .map_or_else(String::new, |c| t.with("change-next", [("effect", t.day(c.effective).into())]));
    let rows = changes
        .iter()
        .map(|c| {
            vec![
                t.with(
                    "change-window",
                    [("from", t.day(c.ask_from).into()), ("until", t.day(c.ask_until).into())],
                ),
                t.day(c.effective),
            ]
        })
        .collect();
    let columns = ["column-ask", "column-effect"].map(|id| t.get(id)).into();
    (TableView { caption: t.get("changes-caption"), columns, rows }, next)
}
