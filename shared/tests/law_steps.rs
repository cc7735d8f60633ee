//! The explanation, step by step: rule, source, inputs and value of every kind of step, checked by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
use serde_json::{Value as Json, json};
use shared::domain::reta::{Case, Step, Value, explain};

fn case(changes: Json) -> Case {
    let mut case = json!({
        "year": 2024,
        "income": { "net": "26400.00", "contributions_added_back": "3608.04" },
        "deduction_percent": "7",
        "registered": [{ "from": "2024-01-01", "to": "2024-12-31" }],
        "provisional_bases": [{ "from": "2024-01", "monthly": "960.60" }],
        "excluded": [],
        "company_member": false,
        "no_tax_return": false,
        "base_on_2022_12_31": null,
        "keep_higher_base": false,
    });
    case.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    Case::from_value(&case).unwrap()
}

fn value(value: Value) -> String {
    match value {
        Value::Money(amount) => amount.to_string(),
        Value::Days(n) => format!("{n} d"),
        Value::Months(n) => format!("{n} m"),
        Value::Percent(percent) => format!("{percent} %"),
        Value::Rate(rate) => format!("{rate} %"),
        Value::Bracket(code) => code.as_str().into(),
        Value::Outcome(outcome) => outcome.as_str().into(),
    }
}

/// "rule [source] input=value … → value".
fn line(step: &Step) -> String {
    let source = step.source();
    let paragraph = source.paragraph.map(|p| format!(".{p}")).unwrap_or_default();
    assert!(source.link.starts_with("https://www.boe.es/"), "{}", source.link);
    let inputs: Vec<String> =
        step.inputs().into_iter().map(|(name, v)| format!("{}={} ", name.as_str(), value(v))).collect();
    format!(
        "{} [{} {}{paragraph}] {}→ {}",
        step.rule().as_str(),
        source.law,
        source.article,
        inputs.concat(),
        value(step.value())
    )
}

fn steps(changes: Json) -> Vec<String> {
    explain(&case(changes)).1.iter().map(line).collect()
}

fn has(changes: Json, expected: &[&str]) {
    let steps = steps(changes);
    for line in expected {
        assert!(steps.iter().any(|step| step == line), "{line} in\n{}", steps.join("\n"));
    }
}

#[test]
fn a_whole_year_below_its_bracket() {
    assert_eq!(
        steps(json!({})),
        [
            "days [RGC 46.2.1ª] registered_days=360 d → 360 d",
            "net_income [LGSS 308.1.c.2ª] net_income=26400.00 contributions_added_back=3608.04 deduction=7 % → 27907.48",
            "average_income [RGC 46.2.2ª] income=27907.48 days=360 d → 2325.62",
            "average_provisional_base [RGC 46.2.3ª] sum_of_bases=11527.20 days=360 d → 960.60",
            "bracket [Orden PJC/51/2024 16] average_income=2325.62 minimum=1078.43 maximum=2330.00 → G6",
            "comparison [RGC 46.2.5ª.b] average_provisional_base=960.60 minimum=1078.43 maximum=2330.00 → 1078.43",
            "quota [RGC 46.2.7ª] rate=31.30 % months=12 m → 442.56",
        ]
    );
}

#[test]
fn a_month_left_out_is_neither_regularized_nor_partial() {
    let excluded = json!([{ "from": "2024-03-01", "to": "2024-03-31", "reason": "benefit" }]);
    assert_eq!(
        steps(json!({ "excluded": excluded })),
        [
            "days [RGC 46.2.1ª] registered_days=360 d benefit_days=30 d → 330 d",
            "net_income [LGSS 308.1.c.2ª] net_income=26400.00 contributions_added_back=3608.04 deduction=7 % → 27907.48",
            "average_income [RGC 46.2.2ª] income=27907.48 days=330 d → 2537.04",
            "average_provisional_base [RGC 46.2.3ª] sum_of_bases=10566.60 days=330 d → 960.60",
            "bracket [Orden PJC/51/2024 16] average_income=2537.04 minimum=1111.11 maximum=2760.00 → G7",
            "comparison [RGC 46.2.5ª.b] average_provisional_base=960.60 minimum=1111.11 maximum=2760.00 → 1111.11",
            "quota [RGC 46.2.7ª] rate=31.30 % months=11 m → 518.21",
        ]
    );
}

#[test]
fn an_average_at_a_bound_is_inside() {
    for bound in ["1078.43", "2330.00"] {
        has(
            json!({ "provisional_bases": [{ "from": "2024-01", "monthly": bound }] }),
            &[&format!(
                "comparison [RGC 46.2.5ª.a] average_provisional_base={bound} minimum=1078.43 maximum=2330.00 → {bound}"
            )],
        );
    }
}

#[test]
fn what_is_never_regularized_has_one_reason() {
    assert_eq!(
        steps(json!({ "consecrated_life": true })),
        ["never_regularized [RGC 44.3.a] → not_regularized"]
    );
    let year = json!([{ "from": "2024-01-01", "to": "2024-12-31", "reason": "flat_rate" }]);
    assert_eq!(
        steps(json!({ "excluded": year })),
        [
            "days [RGC 46.2.1ª] registered_days=360 d flat_rate_days=360 d → 0 d",
            "nothing_to_regularize [RGC 46.1] → not_regularized",
        ]
    );
}

#[test]
fn without_a_tax_return_the_law_gives_the_base() {
    assert_eq!(
        steps(json!({ "no_tax_return": true })),
        [
            "days [RGC 46.2.1ª] registered_days=360 d → 360 d",
            "average_provisional_base [RGC 46.2.3ª] sum_of_bases=11527.20 days=360 d → 960.60",
            "no_tax_return [RDL 13/2022 DT 7ª] → 1000.00",
            "quota [RGC 46.2.7ª] rate=31.30 % months=12 m → 147.96",
        ]
    );
}

#[test]
fn days_are_left_out_by_their_reason_and_each_once() {
    // ten days of each, and a second flat-rate period of ten days of which five are on a benefit
    let excluded = json!([
        { "from": "2024-01-01", "to": "2024-01-10", "reason": "flat_rate" },
        { "from": "2024-02-01", "to": "2024-02-10", "reason": "benefit" },
        { "from": "2024-04-01", "to": "2024-04-10", "reason": "late_registration" },
    ]);
    let income = json!({ "net": "9000.00", "contributions_added_back": "0.00" });
    let second = json!([{ "from": "2024-02-06", "to": "2024-02-15" }]);
    has(
        json!({ "excluded": excluded, "income": income, "second_flat_rate": second, "conventions": { "days": "natural" } }),
        &[
            "second_flat_rate [LETA 38 ter.6] income=8370.00 minimum_wage=15876.00 → 8370.00",
            "days [RGC 46.2.1ª] registered_days=366 d flat_rate_days=10 d benefit_days=10 d late_registration_days=10 d second_flat_rate_days=5 d → 331 d",
            "partial_months [RGC 46.2.5ª.d] months=3 m → 3 m",
            // January 21, February 14, April 20 thirtieths and nine months: 325
            "average_provisional_base [RGC 46.2.3ª] sum_of_bases=10406.50 days=325 d → 960.60",
        ],
    );
}

#[test]
fn a_second_flat_rate_period_with_too_much_income_takes_its_share_by_law() {
    let second = json!([{ "from": "2024-03-01", "to": "2024-03-31" }]);
    let excluded = json!([{ "from": "2024-12-01", "to": "2024-12-31", "reason": "benefit" }]);
    has(
        json!({ "second_flat_rate": second, "excluded": excluded }),
        &[
            "second_flat_rate [LETA 38 ter.6] income=27907.48 minimum_wage=15876.00 → 27907.48",
            "days [RGC 46.2.1ª] registered_days=360 d benefit_days=30 d → 330 d",
            // 27,907.4772 × 330/360
            "proportional_income [LETA 38 ter.6] income=27907.48 days=330 d registered_days=360 d → 25581.85",
            "average_income [RGC 46.2.2ª] income=25581.85 days=330 d → 2325.62",
        ],
    );
    // the minimum wage itself is not too much
    let edge = |net: &str| {
        json!({
            "second_flat_rate": second,
            "income": { "net": net, "contributions_added_back": "0.00" },
            "deduction_percent": "0",
        })
    };
    has(edge("15876.00"), &["days [RGC 46.2.1ª] registered_days=360 d second_flat_rate_days=30 d → 330 d"]);
    has(edge("15876.01"), &["days [RGC 46.2.1ª] registered_days=360 d → 360 d"]);
    // by convention the source is the rule of the average itself
    has(
        json!({ "excluded": excluded, "conventions": { "income": "proportional" } }),
        &["proportional_income [RGC 46.2.2ª] income=27907.48 days=330 d registered_days=360 d → 25581.85"],
    );
    // nothing to share out where all days are regularized
    assert!(
        !steps(json!({ "conventions": { "income": "proportional" } })).join(" ").contains("proportional")
    );
}

#[test]
fn the_seas_share_of_the_income_is_left_out() {
    has(
        json!({
            "registered": [{ "from": "2024-01-01", "to": "2024-09-30" }],
            "sea_group_1": [{ "from": "2024-10-01", "to": "2024-12-31" }],
            "conventions": { "income": "proportional" },
            "excluded": [{ "from": "2024-09-01", "to": "2024-09-30", "reason": "benefit" }],
        }),
        &[
            "sea_share [RGC 46.3] income=27907.48 registered_days=270 d sea_days=90 d → 20930.61",
            // 20,930.6079 × 240/270
            "proportional_income [RGC 46.2.2ª] income=20930.61 days=240 d registered_days=270 d → 18604.98",
            "average_income [RGC 46.2.2ª] income=18604.98 days=240 d → 2325.62",
        ],
    );
}

#[test]
fn the_floor_is_said_where_there_is_one() {
    has(
        json!({ "company_member": true, "deduction_percent": "3", "income": { "net": "9000.00", "contributions_added_back": "0.00" } }),
        &[
            "bracket [Orden PJC/51/2024 16] average_income=727.50 minimum=816.99 maximum=900.00 → R2",
            "floor [LGSS 308.1.a.4ª] floor=1000.00 maximum=1000.00 → 1000.00",
            "comparison [RGC 46.2.5ª.b] average_provisional_base=960.60 minimum=1000.00 maximum=1000.00 → 1000.00",
        ],
    );
    assert!(!steps(json!({})).join(" ").contains("floor"));
}

#[test]
fn a_higher_base_is_kept_in_full_in_part_or_not_at_all() {
    let kept = |base: &str, keep: bool| {
        json!({
            "provisional_bases": [{ "from": "2024-01", "monthly": "3000.00" }],
            "base_on_2022_12_31": base,
            "keep_higher_base": keep,
        })
    };
    let above = "comparison [RGC 46.2.5ª.c] average_provisional_base=3000.00 minimum=1078.43 maximum=2330.00 → 2330.00";
    let keep = |base: &str, definitive: &str| {
        format!(
            "keep_higher_base [RGC 46.2.6ª] average_provisional_base=3000.00 maximum=2330.00 base_on_2022_12_31={base} → {definitive}"
        )
    };
    let quota = |amount: &str| format!("quota [RGC 46.2.7ª] rate=31.30 % months=12 m → {amount}");
    has(kept("3000.00", true), &[above, &keep("3000.00", "3000.00"), &quota("0.00")]);
    has(kept("2500.00", true), &[above, &keep("2500.00", "2500.00"), &quota("1878.00")]);
    has(kept("2330.00", true), &[above, &keep("2330.00", "2330.00"), &quota("2516.52")]);
    has(kept("3000.00", false), &[above, &quota("2516.52")]);
    assert!(!steps(kept("3000.00", false)).join(" ").contains("keep"));
    // above the bracket by nothing: there is nothing to keep
    let within = json!({
        "provisional_bases": [{ "from": "2024-01", "monthly": "2330.00" }],
        "base_on_2022_12_31": "3000.00",
        "keep_higher_base": true,
    });
    has(
        within.clone(),
        &[
            "comparison [RGC 46.2.5ª.a] average_provisional_base=2330.00 minimum=1078.43 maximum=2330.00 → 2330.00",
        ],
    );
    assert!(!steps(within).join(" ").contains("keep"));
    let kinds = |base: &str| {
        explain(&case(kept(base, true))).1.into_iter().find_map(|step| match step {
            Step::KeepHigherBase { kept, .. } => Some(kept),
            _ => None,
        })
    };
    use shared::domain::reta::Kept;
    assert_eq!(
        ["3000.00", "2999.99", "2330.01", "2330.00"].map(kinds),
        [Some(Kept::InFull), Some(Kept::InPart), Some(Kept::InPart), Some(Kept::Nothing)]
    );
}

#[test]
fn cents_between_months_and_total_have_a_line() {
    has(
        json!({ "conventions": { "rounding": "once" } }),
        &[
            "quota [RGC 46.2.7ª] rate=31.30 % months=12 m → 442.57",
            "rounding [RGC 46.2.7ª] sum_of_months=442.56 total=442.57 → 0.01",
        ],
    );
}

#[test]
fn who_may_keep_a_base_has_one_above_the_bracket_and_paid_above_it() {
    let may = |monthly: &str, base: Json| {
        case(json!({
            "provisional_bases": [{ "from": "2024-01", "monthly": monthly }],
            "base_on_2022_12_31": base,
        }))
        .may_keep()
    };
    assert!(may("3000.00", json!("2330.01")));
    assert!(!may("3000.00", json!("2330.00")));
    assert!(!may("2330.00", json!("3000.00")));
    assert!(!may("3000.00", Json::Null));
}

#[test]
fn both_choices_can_be_computed_from_one_case() {
    let chosen = |keep: bool| {
        case(json!({
            "provisional_bases": [{ "from": "2024-01", "monthly": "3000.00" }],
            "base_on_2022_12_31": "2500.00",
            "keep_higher_base": keep,
        }))
    };
    assert_eq!(chosen(false).keeping(true), chosen(true));
    assert_eq!(chosen(true).keeping(false), chosen(false));
    assert_eq!(chosen(true).base_2022().unwrap().to_string(), "2500.00");
    assert_eq!(case(json!({})).base_2022(), None);
}
