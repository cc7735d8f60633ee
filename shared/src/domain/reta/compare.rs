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
