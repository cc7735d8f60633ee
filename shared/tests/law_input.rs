//! How a case is read: what is refused, with which words, and what is left out of the arithmetic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
use serde_json::{Value, json};
use shared::domain::reta::{Case, Exclusion, Outcome, Written, regularize};

fn case() -> Value {
    json!({
        "year": 2026,
        "income": { "net": "22000.00", "contributions_added_back": "4000.00" },
        "deduction_percent": "7",
        "registered": [{ "from": "2026-01-01", "to": "2026-12-31" }],
        "provisional_bases": [{ "from": "2026-01", "monthly": "950.98" }],
        "excluded": [],
        "company_member": false,
        "no_tax_return": false,
        "base_on_2022_12_31": null,
        "keep_higher_base": false,
        "conventions": { "days": "natural", "rounding": "once" },
    })
}

/// The case with one thing set at a pointer, whose parent exists.
fn with(pointer: &str, value: Value) -> String {
    let mut case = case();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match case.pointer_mut(parent).unwrap() {
        Value::Array(list) if name == "-" => list.push(value),
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = value,
        Value::Object(object) => drop(object.insert(name.to_owned(), value)),
        other => panic!("{other}"),
    }
    case.to_string()
}

fn refused(text: &str) -> String {
    match Case::from_json(text) {
        Ok(_) => panic!("read: {text}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn bad_input_names_the_field_and_what_is_expected() {
    let period = |from: &str, to: &str| json!({ "from": from, "to": to });
    let excluded = |from: &str, to: &str| json!({ "from": from, "to": to, "reason": "benefit" });
    let base = |from: &str, monthly: &str| json!({ "from": from, "monthly": monthly });
    for (text, field, expected) in [
        (with("/year", json!(2031)), "year", "2023 to 2026"),
        (with("/year", json!(-1)), "year", "2023 to 2026"),
        (with("/year", json!("2026")), "year", "invalid type"),
        (with("/year", json!(2026.5)), "year", "invalid type"),
        (with("/yeer", json!(2026)), "yeer", "unknown field"),
        (with("/income", json!(["1.00", "1.00"])), "income", "expected an object"),
        (with("/income/net", json!(22000)), "income.net", "two decimals"),
        (with("/income/net", json!("1.234")), "income.net", "two decimals"),
        (with("/income/net", json!("1,50")), "income.net", "two decimals"),
        (with("/income/net", json!("1000000000.00")), "income.net", "at most 999999999.99"),
        (with("/income/net", json!("-1000000000.00")), "income.net", "at most 999999999.99"),
        (with("/income/net", json!("99999999999999999999.00")), "income.net", "two decimals"),
        (
            with("/income/contributions_added_back", json!("-0.01")),
            "income.contributions_added_back",
            "not negative",
        ),
        (with("/income/gross", json!("1.00")), "income.gross", "unknown field"),
        (with("/deduction_percent", json!("5")), "deduction_percent", "unknown variant"),
        (with("/deduction_percent", json!(7)), "deduction_percent", "expected"),
        (with("/registered/0/to", json!("2025-12-31")), "registered[0].to", "inside 2026"),
        (with("/registered/0/from", json!("2026-02-31")), "registered[0].from", "a day that exists"),
        (with("/registered/0/from", json!("2026-2-1")), "registered[0].from", "a day that exists"),
        (with("/registered/0/from", json!("20260201")), "registered[0].from", "a day that exists"),
        (with("/registered/0", period("2026-05-02", "2026-05-01")), "registered[0].to", "at least one day"),
        (with("/registered/-", period("2026-12-31", "2026-12-31")), "registered[1]", "do not overlap"),
        (with("/registered/-", json!(["2026-12-31", "2026-12-31"])), "registered[1]", "expected an object"),
        (with("/provisional_bases", json!([])), "provisional_bases", "a base for 2026-01"),
        (with("/provisional_bases/0", base("2026-03", "1000.00")), "provisional_bases", "a base for 2026-01"),
        (
            with("/provisional_bases/0", base("2025-01", "1000.00")),
            "provisional_bases[0].from",
            "inside 2026",
        ),
        (with("/provisional_bases/0", base("2026-13", "1000.00")), "provisional_bases[0].from", "a month"),
        (
            with("/provisional_bases/0", base("2026-01", "-0.01")),
            "provisional_bases[0].monthly",
            "not negative",
        ),
        (
            with("/provisional_bases/0", base("2026-01", "100000.00")),
            "provisional_bases[0].monthly",
            "at most 99999.99",
        ),
        (with("/provisional_bases/-", base("2026-01", "1.00")), "provisional_bases[1].from", "later month"),
        (with("/excluded/-", excluded("2025-01-01", "2026-01-31")), "excluded[0].from", "inside 2026"),
        (
            with(
                "/excluded",
                json!([excluded("2026-01-01", "2026-01-31"), excluded("2026-01-31", "2026-02-01")]),
            ),
            "excluded[1]",
            "do not overlap",
        ),
        (
            with("/excluded/-", json!({ "from": "2026-01-01", "to": "2026-01-31", "reason": "holiday" })),
            "excluded[0].reason",
            "unknown variant",
        ),
        (
            with("/sea_group_1", json!([period("2026-12-31", "2026-12-31")])),
            "sea_group_1[0]",
            "do not overlap",
        ),
        (
            with("/second_flat_rate", json!([period("2026-03-01", "2026-02-28")])),
            "second_flat_rate[0].to",
            "at least one day",
        ),
        (with("/company_member_days", json!(367)), "company_member_days", "0 to 366"),
        (with("/company_member_days", json!(-1)), "company_member_days", "0 to 366"),
        (with("/base_on_2022_12_31", json!("-1.00")), "base_on_2022_12_31", "not negative"),
        (with("/conventions/days", json!("working")), "conventions.days", "unknown variant"),
        (with("/conventions/hours", json!("natural")), "conventions.hours", "unknown field"),
        (with("/keep_higher_base", json!("yes")), "keep_higher_base", "expected a boolean"),
        (String::new(), "case", "EOF"),
        ("[1".to_owned(), "case", "expected an object"),
        ("{} {}".to_owned(), "case", "missing field"),
        (format!("{} x", case()), "case", "trailing characters"),
        (case().to_string().replacen("\"year\"", "\"a\\nb\"", 1), "a b", "unknown field"),
    ] {
        let said = refused(&text);
        assert!(said.starts_with(&format!("{field}: ")) && said.contains(expected), "{said}: {text}");
        assert!(!said.contains(['\n', '\r']), "{said}");
    }
    let long = with(&format!("/{}", "x".repeat(5_000)), json!(1));
    assert!(refused(&long).len() < 1_200, "no more than a token of what was read");
    assert_eq!(refused(&with("/year", json!(2027))), "year: expected a year from 2023 to 2026");
}

#[test]
fn every_field_that_is_not_optional_must_be_there() {
    for field in case().as_object().unwrap().keys() {
        let mut without = case();
        without.as_object_mut().unwrap().remove(field);
        let read = Case::from_value(&without);
        let optional = ["conventions", "base_on_2022_12_31"].contains(&field.as_str());
        assert_eq!(read.is_ok(), optional, "{field}: {read:?}");
        if let Err(error) = read {
            assert_eq!(error.to_string(), format!("case: missing field `{field}`"));
        }
    }
}

#[test]
fn limits_belong_to_what_is_read() {
    let reads = |pointer: &str, value: Value| Case::from_json(&with(pointer, value)).is_ok();
    for edge in ["999999999.99", "-999999999.99"] {
        assert!(reads("/income/net", json!(edge)));
    }
    assert!(reads("/income/contributions_added_back", json!("0.00")));
    assert!(reads("/provisional_bases/0/monthly", json!("0.00")));
    assert!(reads("/provisional_bases/0/monthly", json!("99999.99")));
    assert!(reads("/company_member_days", json!(0)) && reads("/company_member_days", json!(366)));
    assert!(reads("/registered", json!([])));
    // one day, and the day after
    assert!(reads(
        "/registered",
        json!([{ "from": "2026-01-01", "to": "2026-01-01" }, { "from": "2026-01-02", "to": "2026-12-31" }])
    ));
}

#[test]
fn three_percent_wants_ninety_days_as_company_member() {
    let read = |days: u16, percent: &str| {
        let mut case = case();
        case["company_member_days"] = days.into();
        case["deduction_percent"] = percent.into();
        case["company_member"] = true.into();
        Case::from_value(&case)
    };
    let expected = "deduction_percent: expected \"7\" or \"0\": with fewer than 90 days as company member there is no deduction of 3 %";
    assert_eq!(read(89, "3").unwrap_err().to_string(), expected);
    assert!(read(90, "3").is_ok() && read(89, "7").is_ok() && read(0, "0").is_ok());
    // 24,180.00 a year falls into G5, whose minimum in 2026 is below the floor of 1,424.40
    let floor = |days| regularize(&read(days, "7").unwrap()).definitive_base.unwrap().to_string();
    assert_eq!((floor(89), floor(90)), ("1209.15".into(), "1424.40".into()));
    // the days alone say it, where they are given
    let mut said = case();
    said["company_member_days"] = 90.into();
    assert_eq!(regularize(&Case::from_value(&said).unwrap()).definitive_base.unwrap().to_string(), "1424.40");
}

#[test]
fn a_base_is_needed_for_regularized_months_only() {
    let late = json!([{ "from": "2026-03", "monthly": "1000.00" }]);
    let mut case = case();
    case["provisional_bases"] = late;
    case["excluded"] = json!([{ "from": "2026-01-01", "to": "2026-02-28", "reason": "flat_rate" }]);
    assert!(Case::from_value(&case).is_ok());
    case["excluded"] = json!([{ "from": "2026-01-01", "to": "2026-02-27", "reason": "flat_rate" }]);
    let said = Case::from_value(&case).unwrap_err().to_string();
    assert_eq!(said, "provisional_bases: expected a base for 2026-02, which is regularized");
}

#[test]
fn a_base_counts_from_its_month_until_the_next() {
    let mut case = case();
    case["provisional_bases"] = json!([
        { "from": "2026-01", "monthly": "950.98" },
        { "from": "2026-03", "monthly": "1300.00" },
        { "from": "2026-12", "monthly": "900.00" },
    ]);
    let months = regularize(&Case::from_value(&case).unwrap()).months.map(|m| m.provisional.to_string());
    assert_eq!(months[..4], ["950.98", "950.98", "1300.00", "1300.00"]);
    assert_eq!(months[10..], ["1300.00", "900.00"]);
}

#[test]
fn a_month_that_is_left_out_says_what_covers_most_of_it() {
    let mut case = case();
    case["registered"] = json!([{ "from": "2026-02-01", "to": "2026-12-31" }]);
    let excluded = |from: &str, to: &str, reason: &str| json!({ "from": from, "to": to, "reason": reason });
    case["excluded"] = json!([
        excluded("2026-02-01", "2026-02-14", "flat_rate"),
        excluded("2026-02-15", "2026-02-28", "benefit"),
        excluded("2026-03-01", "2026-03-15", "flat_rate"),
        excluded("2026-03-16", "2026-03-31", "benefit"),
        excluded("2026-04-01", "2026-04-30", "late_registration"),
    ]);
    // a second flat-rate period that is left out is flat rate too
    case["second_flat_rate"] = json!([{ "from": "2026-05-01", "to": "2026-05-31" }]);
    case["income"]["net"] = "5000.00".into();
    let case = Case::from_value(&case).unwrap();
    let answer = regularize(&case);
    use Exclusion::{Benefit, FlatRate, LateRegistration, NotRegistered};
    let reasons =
        [Some(NotRegistered), Some(FlatRate), Some(Benefit), Some(LateRegistration), Some(FlatRate), None];
    assert_eq!(answer.months.map(|month| month.excluded)[..6], reasons);
    // what was paid stays and is shown, outside of registration nothing
    let shown = answer.months.map(|month| (month.provisional.to_string(), month.definitive.to_string()));
    assert_eq!(shown[0], ("0.00".into(), "0.00".into()));
    assert_eq!(shown[1], ("950.98".into(), "950.98".into()));
    let written = serde_json::to_value(Written::from(&answer)).unwrap();
    let said: Vec<&Value> = written["months"].as_array().unwrap().iter().map(|m| &m["excluded"]).collect();
    assert_eq!(said[..5], ["not_registered", "flat_rate", "benefit", "late_registration", "flat_rate"]);
}

#[test]
fn a_month_regularized_in_part_shows_that_part() {
    let mut case = case();
    case["excluded"] = json!([{ "from": "2026-01-01", "to": "2026-01-10", "reason": "benefit" }]);
    // 24,180.00 over 355 days fall into G6; 21 thirtieths of 950.98 and of 1,274.51, and 31.50 % of what is between
    let january = regularize(&Case::from_value(&case).unwrap()).months[0];
    assert_eq!((january.share.thirtieths(), january.excluded), (21, None));
    let shown = [january.provisional, january.definitive, january.difference, january.amount];
    assert_eq!(shown.map(|amount| amount.to_string()), ["665.69", "892.16", "226.47", "71.34"]);
}

#[test]
fn consecrated_life_is_never_regularized() {
    let answer = regularize(&Case::from_json(&with("/consecrated_life", json!(true))).unwrap());
    assert_eq!((answer.outcome, answer.days), (Outcome::NotRegularized, 0));
    assert_eq!((answer.average_income, answer.bracket, answer.definitive_base), (None, None, None));
    let written = serde_json::to_value(Written::from(&answer)).unwrap();
    assert_eq!(written["months"][0]["excluded"], "consecrated_life");
    assert_eq!((&written["result"], &written["amount"]), (&json!("not_regularized"), &json!("0.00")));
}

#[test]
fn an_answer_is_written_in_the_contracts_form() {
    let answer = regularize(&Case::from_value(&case()).unwrap());
    let written = serde_json::to_value(Written::from(&answer)).unwrap();
    let mut rest = written.clone();
    assert_eq!(rest.as_object_mut().unwrap().remove("months").unwrap().as_array().unwrap().len(), 12);
    assert_eq!(
        rest,
        json!({
            "year": 2026, "days": 365, "average_income": "1987.40", "bracket": "G5",
            "average_provisional_base": "950.98", "definitive_base": "1209.15", "result": "pay", "amount": "975.88",
            "rounding": "0.04",
            "conventions": { "days": "natural", "income": "whole", "rounding": "once", "quota_rounding": "total_rate" },
        })
    );
    assert_eq!(
        written["months"][11],
        json!({
            "month": "2026-12", "provisional": "950.98", "definitive": "1209.15", "difference": "258.17",
            "rate_percent": "31.50", "amount": "81.32",
        })
    );
}
