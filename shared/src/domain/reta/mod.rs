//! The law of the self-employed regime (RETA) as code: contribution by real income (LGSS 308) and its yearly
//! regularization (RGC 46). Whole numbers only; what changes every year is data (`shared/data`).
//!
//! * [`Case`] → [`regularize`] or [`explain`] → [`Answer`], with its [`Step`]s; [`compare`] looks for the Treasury's figure.
//! * [`contribution`]: the quota of one month, by concept.
//! * [`simulate`], [`curve`], [`base_changes`]: what a forecast of income means.
//!
//! Short names of laws, everywhere here: LGSS (RDLeg 8/2015), RGC (RD 2064/1995), LETA (Ley 20/2007), LPAC (Ley 39/2015).
pub mod amounts;
pub mod answer;
pub mod case;
pub mod changes;
pub mod compare;
pub mod contribution;
pub mod conventions;
mod days;
pub mod regularize;
pub mod simulate;
pub mod steps;
pub mod wire;
pub mod year;

pub use amounts::{Base, Percent, Rate, Share};
pub use answer::{Answer, Exclusion, Month, Months, Outcome};
pub use case::{Case, CaseError, Expected};
pub use changes::{BaseChange, base_changes};
pub use compare::{Comparison, MonthDifference, TreasuryFigure, compare};
pub use contribution::{AboveMaximum, FlatRateAmount, MonthInput, MonthQuota, contribution, flat_rate};
pub use conventions::{Conventions, DayConvention, IncomeConvention, QuotaRounding, Rounding};
pub use regularize::{explain, regularize};
pub use simulate::{
    CurvePoint, FlatRateQuota, Forecast, Income, Simulation, SimulationError, Worker, curve, simulate,
};
pub use steps::{InputName, Kept, LeftOut, Position, Rule, Source, Step, Value};
pub use wire::Written;
pub use year::{Bracket, BracketCode, Citation, Concept, Table, Year};
