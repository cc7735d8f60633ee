//! What must hold for every case: properties of the regularization, over random cases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
use proptest::prelude::*;
use serde_json::{Value, json};
use shared::domain::{
    money::Money,
    reta::{
        Answer, Base, Case, Comparison, Conventions, Outcome, Position, Rounding, Rule, Share, Step,
        TreasuryFigure, Value as StepValue, Year, compare, explain, regularize,
    },
};

/// One person's year, before it is written as a case.
#[derive(Clone, Debug)]
struct Facts {
    year: i16,
    net: i64,
    deduction: &'static str,
    /// Days of the year, both included.
    registered: Vec<(u16, u16)>,
    excluded: Vec<(u16, u16)>,
    bases: Vec<(u8, i64)>,
    member: bool,
    no_return: bool,
    base_2022: Option<i64>,
    keep: bool,
    second_flat_rate: Option<(u16, u16)>,
    conventions: usize,
}

fn euros(cents: i64) -> String {
    Money::from_cents(cents).to_string()
}

fn period(year: i16, (from, to): (u16, u16)) -> Value {
    let day =
        |n: u16| jiff::civil::date(year, 1, 1).checked_add(jiff::Span::new().days(i64::from(n))).unwrap();
    json!({ "from": day(from).to_string(), "to": day(to).to_string() })
}

impl Facts {
    fn json(&self) -> Value {
        let conventions = Conventions::all()[self.conventions];
        let mut case = json!({
            "year": self.year,
            "income": { "net": euros(self.net), "contributions_added_back": "0.00" },
            "deduction_percent": self.deduction,
            "registered": self.registered.iter().map(|p| period(self.year, *p)).collect::<Vec<_>>(),
            "provisional_bases": self.bases.iter().map(|(month, base)| json!({
                "from": format!("{}-{month:02}", self.year), "monthly": euros(*base),
            })).collect::<Vec<_>>(),
            "excluded": self.excluded.iter().map(|p| {
                let mut excluded = period(self.year, *p);
                excluded["reason"] = "benefit".into();
                excluded
            }).collect::<Vec<_>>(),
            "company_member": self.member,
            "no_tax_return": self.no_return,
            "base_on_2022_12_31": self.base_2022.map(euros),
            "keep_higher_base": self.keep,
            "conventions": {
                "days": conventions.days.as_str(),
                "income": conventions.income.as_str(),
                "rounding": conventions.rounding.as_str(),
                "quota_rounding": conventions.quota_rounding.as_str(),
            },
        });
        if let Some(second) = self.second_flat_rate {
            case["second_flat_rate"] = json!([period(self.year, second)]);
        }
        case
    }

    fn case(&self) -> Case {
        Case::from_value(&self.json()).unwrap_or_else(|e| panic!("{e}: {}", self.json()))
    }
}

/// Up to four periods that do not touch, from sorted days.
fn periods(most: usize) -> impl Strategy<Value = Vec<(u16, u16)>> {
    proptest::collection::btree_set(0_u16..365, 0..=most * 2).prop_map(|days| {
        let days: Vec<u16> = days.into_iter().collect();
        days.chunks_exact(2).map(|pair| (pair[0], pair[1] - 1)).collect()
    })
}

fn a_base() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..=510_120, 60_000_i64..=150_000, Just(95_098), Just(130_000), Just(0)]
}

fn facts() -> impl Strategy<Value = Facts> {
    let registered = prop_oneof![Just(vec![(0, 364)]), periods(4)];
    let bases = (a_base(), proptest::collection::btree_map(2_u8..=12, a_base(), 0..4));
    let income = prop_oneof![-2_000_000_i64..10_000_000, 0_i64..4_000_000];
    let second = proptest::option::weighted(0.2, (0_u16..365, 0_u16..365));
    (
        (
            2023_i16..=2026,
            income,
            prop_oneof![Just("7"), Just("3"), Just("0")],
            registered,
            periods(2),
            bases,
        ),
        (any::<bool>(), proptest::bool::weighted(0.1), proptest::option::of(a_base()), any::<bool>(), second),
        0_usize..16,
    )
        .prop_map(
            |(
                (year, net, deduction, registered, excluded, (first, later)),
                (member, no_return, base_2022, keep, second),
                conventions,
            )| Facts {
                year,
                net,
                deduction,
                registered,
                excluded,
                bases: std::iter::once((1, first)).chain(later).collect(),
                member,
                no_return,
                base_2022,
                keep,
                second_flat_rate: second.map(|(a, b)| (a.min(b), a.max(b))),
                conventions,
            },
        )
}

/// The bounds by the table alone: the minimum and maximum of the answer's bracket, raised by the floor.
fn bounds(facts: &Facts, answer: &Answer) -> Option<(Base, Base)> {
    let table = Year::of(facts.year.into())?.table();
    let bracket = table.bracket(answer.bracket?);
    let floor = if facts.member { table.special_minimum_base.monthly } else { Base::default() };
    Some((bracket.minimum().max(floor), bracket.maximum().max(floor)))
}

fn figure(answer: &Answer) -> TreasuryFigure {
    TreasuryFigure {
        outcome: answer.outcome,
        amount: answer.amount,
        definitive_base: answer.definitive_base.map(Base::money),
        months: answer.months.iter().map(|month| (month.number, month.amount)).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn inside_of_the_bracket_nothing_is_due(facts in facts()) {
        let answer = regularize(&facts.case());
        if let (Some((minimum, maximum)), Some(average)) = (bounds(&facts, &answer), answer.average_provisional_base)
            && (minimum..=maximum).contains(&average)
        {
            prop_assert_eq!((answer.outcome, answer.amount), (Outcome::Agreed, Money::ZERO));
            prop_assert_eq!(answer.definitive_base, Some(average));
            prop_assert!(answer.months.iter().all(|m| m.provisional == m.definitive && m.amount.is_zero()));
        }
    }

    #[test]
    fn outside_of_the_bracket_the_nearest_bound_counts_and_nothing_below_the_maximum_is_left(facts in facts()) {
        let answer = regularize(&facts.case());
        if let (Some((minimum, maximum)), Some(average)) = (bounds(&facts, &answer), answer.average_provisional_base) {
            if average < minimum {
                prop_assert_eq!(answer.definitive_base, Some(minimum));
            }
            if average > maximum {
                prop_assert!(answer.definitive_base >= Some(maximum), "a refund leaves the maximum");
                if !facts.keep {
                    prop_assert_eq!(answer.definitive_base, Some(maximum));
                }
            }
        }
    }

    #[test]
    fn months_add_up_to_the_total_or_a_line_says_the_cents_between(facts in facts()) {
        let answer = regularize(&facts.case());
        let sum: Money = answer.months.iter().map(|month| month.amount).sum();
        prop_assert_eq!(sum.plus(answer.rounding), answer.signed_amount());
        let steps = explain(&facts.case()).1;
        let line = steps.iter().find(|step| step.rule() == Rule::Rounding);
        prop_assert_eq!(line.map(Step::value), (!answer.rounding.is_zero()).then_some(StepValue::Money(answer.rounding)));
        if Conventions::all()[facts.conventions].rounding == Rounding::PerMonth {
            prop_assert!(answer.rounding.is_zero());
        }
        // and never more than a cent a month and a concept
        prop_assert!(answer.rounding.abs().cents() <= 12 * 5);
    }

    #[test]
    fn each_month_says_what_it_is_made_of(facts in facts()) {
        let answer = regularize(&facts.case());
        for (number, month) in (1..).zip(&answer.months) {
            prop_assert_eq!(month.number, number);
            prop_assert_eq!(month.difference, month.definitive.minus(month.provisional));
            prop_assert_eq!(month.excluded.is_some(), month.share == Share::NONE);
            if month.excluded.is_some() {
                prop_assert!(month.difference.is_zero() && month.amount.is_zero());
            }
        }
        prop_assert_eq!(answer.days == 0, answer.outcome == Outcome::NotRegularized);
        prop_assert_eq!(answer.amount.is_zero(), matches!(answer.outcome, Outcome::Agreed | Outcome::NotRegularized));
        prop_assert!(!answer.amount.is_negative());
    }

    #[test]
    fn more_income_never_lowers_the_bounds(facts in facts(), more in 0_i64..3_000_000) {
        let bound = |net: i64, base: i64| {
            let facts = Facts { net, bases: vec![(1, base)], no_return: false, keep: false, second_flat_rate: None, ..facts.clone() };
            regularize(&facts.case()).definitive_base
        };
        // nothing paid shows the minimum, far too much the maximum
        for base in [0, 9_999_999] {
            let (less, more) = (bound(facts.net, base), bound(facts.net + more, base));
            prop_assert!(less <= more, "{less:?} {more:?}");
        }
    }

    #[test]
    fn cutting_a_registration_at_any_day_changes_nothing(facts in facts(), cut in 0_u16..365) {
        let mut parts = facts.clone();
        parts.registered = facts
            .registered
            .iter()
            .flat_map(|(from, to)| {
                if (*from..*to).contains(&cut) { vec![(cut + 1, *to), (*from, cut)] } else { vec![(*from, *to)] }
            })
            .collect();
        prop_assert_eq!(regularize(&facts.case()), regularize(&parts.case()));
        parts.excluded = facts
            .excluded
            .iter()
            .flat_map(|(from, to)| {
                if (*from..*to).contains(&cut) { vec![(*from, cut), (cut + 1, *to)] } else { vec![(*from, *to)] }
            })
            .collect();
        prop_assert_eq!(explain(&facts.case()), explain(&parts.case()));
    }

    #[test]
    fn keeping_the_higher_base_costs_a_refund_and_never_more(facts in facts()) {
        let (kept, given) = (facts.case().keeping(true), facts.case().keeping(false));
        let (kept_answer, given_answer) = (regularize(&kept), regularize(&given));
        prop_assert_eq!(kept.may_keep(), given.may_keep());
        prop_assert!(kept_answer.definitive_base >= given_answer.definitive_base);
        if kept.may_keep() {
            let above = bounds(&facts, &given_answer).unwrap().1;
            prop_assert!(kept.base_2022() > Some(above) && given_answer.average_provisional_base > Some(above));
            prop_assert!(kept_answer.definitive_base > given_answer.definitive_base);
            prop_assert!(kept_answer.definitive_base <= kept.base_2022().max(given_answer.definitive_base));
        } else {
            prop_assert_eq!(kept_answer.months, given_answer.months);
        }
    }

    #[test]
    fn the_explanation_is_of_the_same_answer(facts in facts()) {
        let case = facts.case();
        let (answer, steps) = explain(&case);
        prop_assert_eq!(answer, regularize(&case));
        let value = |rule| steps.iter().find(|step| step.rule() == rule).map(Step::value);
        let days = (!steps.iter().any(|s| s.rule() == Rule::NeverRegularized)).then_some(StepValue::Days(answer.days));
        prop_assert_eq!(value(Rule::Days), days);
        prop_assert_eq!(value(Rule::AverageIncome), answer.average_income.map(StepValue::Money));
        prop_assert_eq!(value(Rule::Bracket), answer.bracket.map(StepValue::Bracket));
        prop_assert_eq!(
            value(Rule::AverageProvisionalBase),
            answer.average_provisional_base.map(|base| StepValue::Money(base.money()))
        );
        let regularized = answer.outcome != Outcome::NotRegularized;
        prop_assert_eq!(value(Rule::Quota), regularized.then_some(StepValue::Money(answer.amount)));
        prop_assert_eq!(value(Rule::NothingToRegularize).is_some(), !regularized);
        let last_word = value(Rule::KeepHigherBase).or(value(Rule::Comparison)).or(value(Rule::NoTaxReturn));
        prop_assert_eq!(last_word, answer.definitive_base.map(|base| StepValue::Money(base.money())));
        for step in &steps {
            if let Step::Days { registered, left_out, days, .. } = step {
                let sum = left_out.flat_rate + left_out.benefit + left_out.late_registration + left_out.second_flat_rate;
                prop_assert_eq!(registered - sum, *days);
            }
            if let Step::Comparison { position: Position::Within, .. } = step {
                prop_assert_eq!(answer.outcome, Outcome::Agreed);
            }
        }
    }

    #[test]
    fn a_figure_computed_under_any_convention_is_found_again(facts in facts(), other in 0_usize..16) {
        let case = facts.case();
        let conventions = Conventions::all()[other];
        let theirs = figure(&regularize(&case.under(conventions)));
        match compare(&case, &theirs) {
            Comparison::Same { conventions: first, also, .. } => {
                prop_assert!(first == conventions || also.contains(&conventions));
                if regularize(&case).amount == theirs.amount && regularize(&case).outcome == theirs.outcome
                    && regularize(&case).definitive_base.map(Base::money) == theirs.definitive_base {
                    prop_assert_eq!(first, case.conventions(), "the case's own goes first");
                }
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused_in_one_line(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = Case::from_json(&String::from_utf8_lossy(&bytes)) {
            prop_assert!(!error.to_string().contains(['\n', '\r']) && error.to_string().contains(": "));
        }
    }

    #[test]
    fn a_case_with_anything_changed_is_read_or_refused(facts in facts(), at in 0_usize..3000, with in "[0-9a-z\",:.{}\\[\\]-]{0,3}", gone in 0_usize..4) {
        let mut text = facts.json().to_string();
        let at = at % text.len();
        let end = (at + gone).min(text.len());
        text.replace_range(at..end, &with);
        match Case::from_json(&text) {
            Ok(case) => drop(explain(&case)),
            Err(error) => prop_assert!(!error.to_string().contains(['\n', '\r'])),
        }
    }

    #[test]
    fn amounts_at_the_ends_of_their_limits_do_not_overflow(
        facts in facts(),
        net in prop_oneof![Just(99_999_999_999_i64), Just(-99_999_999_999)],
        base in prop_oneof![Just(0_i64), Just(9_999_999)],
    ) {
        let facts = Facts { net, bases: vec![(1, base)], base_2022: Some(base), ..facts };
        let (answer, _) = explain(&facts.case());
        prop_assert!(answer.amount.cents() <= 12 * 9_999_999);
    }
}
