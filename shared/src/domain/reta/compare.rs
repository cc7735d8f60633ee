//! Our figure against the Treasury's: which conventions reproduce it, or where it differs.
use super::{
    amounts::Share,
    answer::{Answer, Outcome},
    case::Case,
    conventions::Conventions,
    regularize::regularize,
};
use crate::domain::money::Money;

/// What the Treasury says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreasuryFigure {
    /// Its result.
    pub outcome: Outcome,
    /// Its amount, never negative.
    pub amount: Money,
    /// Its definitive base, where it is known.
    pub definitive_base: Option<Money>,
    /// Its months (1 to 12) with their amounts, where they are known; positive is to pay.
    pub months: Vec<(u8, Money)>,
}

impl TreasuryFigure {
    fn signed(&self) -> Money {
        if self.outcome == Outcome::Refund { Money::ZERO.minus(self.amount) } else { self.amount }
    }
}

/// A month whose amounts differ. Positive is to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthDifference {
    /// 1 to 12.
    pub number: u8,
    /// What we compute.
    pub ours: Money,
    /// What the Treasury says.
    pub theirs: Money,
}

/// What a comparison finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same result, amount and base.
    Same {
        /// The first conventions that reproduce it; the case's own where they do.
        conventions: Conventions,
        /// All others that reproduce it too.
        also: Vec<Conventions>,
        /// Months that differ all the same.
        months_differ: Vec<MonthDifference>,
    },
    /// At most a cent for each regularized month, on the same base.
    RoundingDifference {
        /// The conventions that come closest.
        conventions: Conventions,
        /// Theirs minus ours, signed: positive is more to pay.
        total: Money,
        /// The months that differ.
        months: Vec<MonthDifference>,
    },
    /// Something else.
    Different {
        /// Our answer under the case's own conventions.
        ours: Box<Answer>,
        /// Theirs minus ours, signed: positive is more to pay.
        total: Money,
        /// The months that differ.
        months: Vec<MonthDifference>,
    },
}

/// Looks for the Treasury's figure among all conventions, the case's own first, the default next.
#[must_use]
pub fn compare(case: &Case, theirs: &TreasuryFigure) -> Comparison {
    let own = regularize(case);
    let others = Conventions::all().into_iter().filter(|conventions| *conventions != own.conventions);
    let answers: Vec<Answer> =
        std::iter::once(own).chain(others.map(|conventions| regularize(&case.under(conventions)))).collect();
    let mut same = answers.iter().filter(|ours| is_same(ours, theirs));
    if let Some(ours) = same.next() {
        return Comparison::Same {
            conventions: ours.conventions,
            also: same.map(|ours| ours.conventions).collect(),
            months_differ: months(ours, theirs),
        };
    }
    let distance = |ours: &Answer| theirs.signed().minus(ours.signed_amount());
    let near = answers.iter().filter(|ours| is_near(ours, theirs)).min_by_key(|ours| distance(ours).abs());
    match near {
        Some(ours) => Comparison::RoundingDifference {
            conventions: ours.conventions,
            total: distance(ours),
            months: months(ours, theirs),
        },
        // no criterion explains it, so none is picked to come closer: ours is what the case says
        None => {
            Comparison::Different { ours: Box::new(own), total: distance(&own), months: months(&own, theirs) }
        }
    }
}

fn has_same_base(ours: &Answer, theirs: &TreasuryFigure) -> bool {
    theirs.definitive_base.zip(ours.definitive_base).is_none_or(|(theirs, ours)| theirs == ours.money())
}

fn is_same(ours: &Answer, theirs: &TreasuryFigure) -> bool {
    ours.outcome == theirs.outcome && ours.amount == theirs.amount && has_same_base(ours, theirs)
}

/// Whether a cent a month explains the difference.
fn is_near(ours: &Answer, theirs: &TreasuryFigure) -> bool {
    let months = ours.months.iter().filter(|month| month.share > Share::NONE).count();
    let cents = theirs.signed().minus(ours.signed_amount()).abs().cents();
    let by_a_cent = |month: &MonthDifference| month.ours.minus(month.theirs).abs().cents() <= 1;
    has_same_base(ours, theirs)
        && i64::try_from(months).is_ok_and(|months| cents <= months)
        && self::months(ours, theirs).iter().all(by_a_cent)
}

fn months(ours: &Answer, theirs: &TreasuryFigure) -> Vec<MonthDifference> {
    let of = |number: u8| theirs.months.iter().find(|(month, _)| *month == number).map(|(_, amount)| *amount);
    ours.months
        .iter()
        .filter_map(|month| Some((month, of(month.number)?)))
        .filter(|(month, theirs)| month.amount != *theirs)
        .map(|(month, theirs)| MonthDifference { number: month.number, ours: month.amount, theirs })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
    use super::*;
    use serde_json::json;

    /// To pay 36.88 in each of twelve months, 442.56; 442.57 with one rounding, 442.68 with three cents by concept.
    fn case() -> Case {
        without(json!([]))
    }

    /// The same with days left out.
    fn without(excluded: serde_json::Value) -> Case {
        Case::from_value(&json!({
            "year": 2024,
            "income": { "net": "30000.00", "contributions_added_back": "0.00" },
            "deduction_percent": "7",
            "registered": [{ "from": "2024-01-01", "to": "2024-12-31" }],
            "provisional_bases": [{ "from": "2024-01", "monthly": "960.60" }],
            "excluded": excluded,
            "company_member": false,
            "no_tax_return": false,
            "base_on_2022_12_31": null,
            "keep_higher_base": false,
        }))
        .unwrap()
    }

    fn theirs(outcome: Outcome, cents: i64, base: Option<i64>, months: &[(u8, i64)]) -> TreasuryFigure {
        TreasuryFigure {
            outcome,
            amount: Money::from_cents(cents),
            definitive_base: base.map(Money::from_cents),
            months: months.iter().map(|(month, cents)| (*month, Money::from_cents(*cents))).collect(),
        }
    }

    #[test]
    fn the_same_figure_names_every_convention_that_gives_it() {
        let Comparison::Same { conventions, also, months_differ } =
            compare(&case(), &theirs(Outcome::Pay, 44_256, Some(107_843), &[(1, 3_688), (2, 3_687)]))
        else {
            panic!("the same");
        };
        assert_eq!(conventions, Conventions::default());
        assert!(!also.contains(&conventions) && !also.is_empty());
        assert!(
            also.iter().all(|other| regularize(&case().under(*other)).amount == Money::from_cents(44_256))
        );
        let differs =
            MonthDifference { number: 2, ours: Money::from_cents(3_688), theirs: Money::from_cents(3_687) };
        assert_eq!(months_differ, [differs]);

        let once = compare(&case(), &theirs(Outcome::Pay, 44_257, None, &[]));
        let Comparison::Same { conventions, .. } = once else { panic!("the same, rounded once") };
        assert_eq!(conventions.rounding, super::super::conventions::Rounding::Once);
    }

    #[test]
    fn a_cent_a_month_is_rounding_and_more_is_not() {
        let compared =
            |cents, march| compare(&case(), &theirs(Outcome::Pay, cents, Some(107_843), &[(3, march)]));
        // the conventions give 442.56, 442.57, 442.68 and 442.58: the nearest counts, here by concept
        let Comparison::RoundingDifference { total, months, conventions } = compared(44_268 + 12, 3_690)
        else {
            panic!("twelve cents in twelve months");
        };
        assert_eq!(total, Money::from_cents(12));
        assert_eq!(months.iter().map(|m| (m.number, m.theirs.cents())).collect::<Vec<_>>(), [(3, 3_690)]);
        assert_ne!(conventions, Conventions::default());
        let Comparison::RoundingDifference { total, .. } = compared(44_256 - 12, 3_687) else {
            panic!("twelve less")
        };
        assert_eq!(total, Money::from_cents(-12));
        let Comparison::Different { total, ours, .. } = compared(44_256 - 13, 3_687) else {
            panic!("thirteen less")
        };
        assert_eq!((total.cents(), ours.amount.cents()), (-13, 44_256));
        assert!(matches!(compared(44_268 + 13, 3_690), Comparison::Different { .. }));
        // two cents in one month are no rounding, however small the total
        assert!(matches!(compared(44_255, 3_686), Comparison::Different { .. }));
    }

    #[test]
    fn a_month_that_is_left_out_explains_no_cent() {
        let eleven = without(json!([{ "from": "2024-12-01", "to": "2024-12-31", "reason": "benefit" }]));
        // 47.11 in each of eleven months, 518.21; 518.10 by concept
        let compared = |cents| compare(&eleven, &theirs(Outcome::Pay, cents, Some(111_111), &[]));
        assert!(matches!(compared(51_821 + 11), Comparison::RoundingDifference { .. }));
        assert!(matches!(compared(51_821 + 12), Comparison::Different { .. }));
    }

    #[test]
    fn another_direction_or_another_base_is_a_difference() {
        let Comparison::Different { total, ours, months } =
            compare(&case(), &theirs(Outcome::Refund, 44_256, None, &[(1, -3_688), (2, 3_688)]))
        else {
            panic!("a refund is no payment");
        };
        assert_eq!((ours.outcome, total.cents()), (Outcome::Pay, -2 * 44_256));
        assert_eq!(months.iter().map(|month| month.number).collect::<Vec<_>>(), [1]);
        let other_base = theirs(Outcome::Pay, 44_256, Some(107_844), &[]);
        assert!(matches!(compare(&case(), &other_base), Comparison::Different { .. }));
        let near_on_other_base = theirs(Outcome::Pay, 44_255, Some(107_844), &[]);
        assert!(matches!(compare(&case(), &near_on_other_base), Comparison::Different { .. }));
    }
}
