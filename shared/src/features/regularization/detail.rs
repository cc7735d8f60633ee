//! The detail of a year: the Treasury's months, and our own computation beside them, explained step by step. What we
//! compute is called ours and takes the place of nothing.
use super::{
    explain,
    update::{fact, result_view},
    view::{ComparisonView, MonthRow, StepView, YearDetailView},
};
use crate::{
    api::dto::{Regularization as Year, RegularizationDetail},
    domain::{
        money::Money,
        reta::{self, Case, Comparison, TreasuryFigure},
    },
    parts::{Banner, BarPair, BarsView, Fact, Load, Tone},
    text::Texts,
};

/// What the figures come from; none if this version does not know all of it.
fn case(detail: &RegularizationDetail) -> Option<Case> {
    Case::from_value(detail.case.as_ref()?).ok()
}

/// The detail, month by month, with our own computation beside it.
#[must_use]
pub fn view(t: Texts, year: &Year, detail: &RegularizationDetail) -> YearDetailView {
    let case = case(detail);
    let euros = |e: Money| t.euros(e);
    let columns = ["month", "provisional", "definitive", "difference", "rate", "amount"];
    let months = detail
        .months
        .iter()
        .map(|m| {
            let month = t.month(&m.month);
            let note =
                m.excluded.as_ref().and_then(|why| t.maybe(&format!("excluded-{}", why.replace('_', "-"))));
            let spoken = t.with(
                "month-spoken",
                [
                    ("month", month.clone().into()),
                    ("provisional", euros(m.provisional).into()),
                    ("definitive", euros(m.definitive).into()),
                    ("difference", euros(m.difference).into()),
                    ("amount", euros(m.amount).into()),
                ],
            );
            MonthRow {
                month,
                provisional: euros(m.provisional),
                definitive: euros(m.definitive),
                difference: euros(m.difference),
                rate: t.percent(&m.rate_percent),
                amount: euros(m.amount),
                spoken: note.as_ref().map_or_else(|| spoken.clone(), |n| format!("{spoken}. {n}")),
                note,
            }
        })
        .collect();
    let mut facts = vec![
        fact(t, "detail-days", detail.days.to_string()),
        fact(t, "detail-average-income", euros(detail.average_income)),
    ];
    if let Some(bracket) = &detail.bracket {
        let (table, number) = bracket.split_at_checked(1).unwrap_or(("", ""));
        let id = if table == "R" { "bracket-reduced" } else { "bracket-general" };
        facts.push(fact(t, "detail-bracket", t.with(id, [("n", number.to_owned().into())])));
    }
    facts.push(fact(t, "detail-average-base", euros(detail.average_provisional_base)));
    facts.push(fact(t, "detail-definitive-base", euros(detail.definitive_base)));
    YearDetailView {
        result: result_view(t, year, detail.result, Some(detail.amount)),
        facts,
        caption: t.with("detail-caption", [("year", detail.year.to_string().into())]),
        columns: columns.map(|c| t.get(&format!("column-{c}"))).into(),
        months,
        total: fact(t, "detail-total", euros(detail.amount)),
        explanation: t.get("detail-explanation"),
        bars: Some(bars(t, detail)),
        comparison: Some(comparison(t, case.as_ref(), detail)),
        steps_title: t.get("steps-title"),
        steps: case.as_ref().map_or_else(Vec::new, |case| steps(t, case, detail)),
        source_label: t.get("step-source"),
        load: Load::Ready,
    }
}

fn figure(detail: &RegularizationDetail) -> TreasuryFigure {
    TreasuryFigure {
        outcome: detail.result.into(),
        amount: detail.amount,
        definitive_base: Some(detail.definitive_base),
        months: detail.months.iter().filter_map(|m| Some((month_number(&m.month)?, m.amount))).collect(),
    }
}

/// 3, from "2024-03".
fn month_number(month: &str) -> Option<u8> {
    month.split_once('-')?.1.parse().ok()
}

/// The case under the criterion that gives the Treasury's figure, or comes nearest to it.
fn reproduced(case: &Case, detail: &RegularizationDetail) -> Case {
    match reta::compare(case, &figure(detail)) {
        Comparison::Same { conventions, .. } | Comparison::RoundingDifference { conventions, .. } => {
            case.under(conventions)
        }
        Comparison::Different { ours, .. } => case.under(ours.conventions),
    }
}

fn steps(t: Texts, case: &Case, detail: &RegularizationDetail) -> Vec<StepView> {
    let (_, steps) = reta::explain(&reproduced(case, detail));
    steps.iter().map(|step| explain::view(t, step)).collect()
}

/// Address of the law behind a step, by its place in the list.
#[must_use]
pub fn source(detail: &RegularizationDetail, step: u32) -> Option<String> {
    let (_, steps) = reta::explain(&reproduced(&case(detail)?, detail));
    let step = steps.get(usize::try_from(step).ok()?)?;
    Some(step.source().link.to_owned())
}

fn comparison(t: Texts, case: Option<&Case>, detail: &RegularizationDetail) -> ComparisonView {
    let note = t.get("comparison-note");
    let Some(case) = case else {
        let banner = crate::features::banner(t, Tone::Info, "comparison-none");
        return ComparisonView { banner, differences: Vec::new(), note };
    };
    let words = |tone: Tone, id: &str, args: Vec<(&'static str, String)>| Banner {
        tone,
        title: t.get(&format!("{id}-title")),
        text: t.with(id, args.into_iter().map(|(name, value)| (name, value.into()))),
    };
    let differences = |months: &[reta::MonthDifference]| -> Vec<Fact> {
        months
            .iter()
            .map(|m| Fact {
                label: t.month(&format!("{}-{:02}", detail.year, m.number)),
                value: t.with(
                    "comparison-month",
                    [("ours", t.euros(m.ours).into()), ("theirs", t.euros(m.theirs).into())],
                ),
                spoken: None,
            })
            .collect()
    };
    match reta::compare(case, &figure(detail)) {
        Comparison::Same { conventions, .. } => ComparisonView {
            banner: words(
                Tone::Good,
                "comparison-same",
                vec![("criterion", explain::criterion(t, &conventions))],
            ),
            differences: Vec::new(),
            note,
        },
        Comparison::RoundingDifference { months, total, .. } => ComparisonView {
            banner: words(Tone::Info, "comparison-rounding", vec![("amount", t.euros(total.abs()))]),
            differences: differences(&months),
            note,
        },
        Comparison::Different { ours, months, .. } => {
            let amounts = vec![
                ("ours", outcome(t, ours.outcome, ours.amount)),
                ("theirs", outcome(t, detail.result.into(), detail.amount)),
            ];
            ComparisonView {
                banner: words(Tone::Warning, "comparison-different", amounts),
                differences: differences(&months),
                note,
            }
        }
    }
}

/// "a devolver 612,40 €".
fn outcome(t: Texts, outcome: reta::Outcome, amount: Money) -> String {
    t.with(
        &format!("outcome-short-{}", outcome.as_str().replace('_', "-")),
        [("amount", t.euros(amount).into())],
    )
}

/// Provisional against definitive base, by month.
fn bars(t: Texts, detail: &RegularizationDetail) -> BarsView {
    let tallest = detail.months.iter().flat_map(|m| [m.provisional, m.definitive]).max().unwrap_or_default();
    let height = |base: Money| thousandths(base, tallest);
    BarsView {
        title: t.with("bars-title", [("year", detail.year.to_string().into())]),
        spoken: t.with("bars-spoken", [("base", t.euros(detail.definitive_base).into())]),
        first: t.get("column-provisional"),
        second: t.get("column-definitive"),
        pairs: detail
            .months
            .iter()
            .map(|m| BarPair {
                label: t.short_month(&m.month),
                first: height(m.provisional),
                second: height(m.definitive),
            })
            .collect(),
    }
}

/// How much of the whole an amount is, in thousandths, 0 to 1000.
#[must_use]
pub fn thousandths(amount: Money, whole: Money) -> u16 {
    let part = amount.cents().max(0).saturating_mul(1000).checked_div(whole.cents()).unwrap_or(0);
    u16::try_from(part.clamp(0, 1000)).unwrap_or(1000)
}
