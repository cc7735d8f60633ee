//! `importass regularize`, `contribution` and `simulate`: JSON in, JSON out, one line where the input is bad.
use serde_json::{Value, json};
use std::{
    io::Write,
    process::{Command, Stdio},
};

struct Said {
    code: i32,
    out: String,
    err: String,
}

fn importass(words: &[&str], stdin: &[u8]) -> Said {
    let mut child = Command::new(env!("CARGO_BIN_EXE_importass"))
        .args(words)
        // none of these commands may reach a server or keep anything
        .env("IMPORTASS_API", "http://127.0.0.1:9")
        .env("IMPORTASS_HOME", "/nonexistent")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // a command that refuses its words closes stdin before it is read
    let _ = child.stdin.take().unwrap().write_all(stdin);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn answers(words: &[&str], stdin: &[u8]) -> Value {
    let said = importass(words, stdin);
    assert_eq!(said.code, 0, "{words:?}: {}", said.err);
    serde_json::from_str(&said.out).unwrap()
}

/// Exit code 2 and one line that names the field.
fn refuses(words: &[&str], stdin: &[u8], field: &str, expected: &str) {
    let said = importass(words, stdin);
    let name =
        |text: &str| format!("{words:?} {}: {text}", String::from_utf8_lossy(&stdin[..stdin.len().min(300)]));
    assert_eq!(said.code, 2, "{}", name(&said.err));
    assert_eq!(said.out, "", "{}", name(&said.out));
    assert_eq!(said.err.matches('\n').count(), 1, "{}", name(&said.err));
    assert!(
        said.err.starts_with(&format!("{field}: ")) && said.err.contains(expected),
        "{}",
        name(&said.err)
    );
}

fn read(name: &str) -> Value {
    let path = format!("{}/../cases/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn case() -> Value {
    read("regularization.json")["cases"][0]["input"].clone()
}

/// The case with one thing set at a pointer, whose parent exists.
fn with(pointer: &str, value: Value) -> Vec<u8> {
    let mut case = case();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match case.pointer_mut(parent).unwrap() {
        Value::Array(list) if name == "-" => list.push(value),
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = value,
        Value::Object(object) => drop(object.insert(name.to_owned(), value)),
        other => panic!("{other}"),
    }
    serde_json::to_vec(&case).unwrap()
}

#[test]
fn every_published_case_is_answered_to_the_cent_with_its_steps() {
    for name in ["regularization.json", "optional.json"] {
        for case in read(name)["cases"].as_array().unwrap() {
            let id = &case["id"];
            let answer = answers(&["regularize"], case["input"].to_string().as_bytes());
            for (field, expected) in case["expect"].as_object().unwrap() {
                assert_eq!(&answer[field], expected, "{id}: {field}");
            }
            let steps = answer["steps"].as_array().unwrap();
            assert!(!steps.is_empty(), "{id}");
            for step in steps {
                for field in ["rule", "sentence"] {
                    assert!(!step[field].as_str().unwrap().is_empty(), "{id}: {step}");
                }
                for field in ["law", "article", "link"] {
                    assert!(!step["source"][field].as_str().unwrap().is_empty(), "{id}: {step}");
                }
                assert!(step["inputs"].is_object() && !step["value"].is_null(), "{id}: {step}");
            }
        }
    }
}

#[test]
fn a_case_is_read_from_a_file_and_explained_in_the_chosen_language() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), case().to_string()).unwrap();
    let path = file.path().to_str().unwrap();
    let sentence = |lang| {
        let answer = answers(&["--lang", lang, "regularize", path], b"");
        answer["steps"][0]["sentence"].as_str().unwrap().to_owned()
    };
    assert!(sentence("es").contains("de alta") && sentence("en").contains("registered"));
    let without_conventions = {
        let mut case = case();
        case.as_object_mut().unwrap().remove("conventions");
        answers(&["regularize", "-"], case.to_string().as_bytes())
    };
    assert_eq!(
        without_conventions["conventions"],
        json!({ "days": "thirty_day_month", "income": "whole", "rounding": "per_month", "quota_rounding": "total_rate" })
    );
}

#[test]
fn the_treasurys_figure_is_looked_for_among_the_conventions() {
    let stdin = case().to_string();
    let compared = |amount, result| {
        let words = ["regularize", "--amount", amount, "--result", result];
        answers(&words, stdin.as_bytes())["comparison"].clone()
    };
    let same = compared("975.88", "pay");
    assert_eq!((&same["kind"], &same["conventions"]["rounding"]), (&json!("same"), &json!("once")));
    let per_month = compared("975.84", "pay");
    assert_eq!(
        (&per_month["kind"], &per_month["conventions"]["rounding"]),
        (&json!("same"), &json!("per_month"))
    );
    let near = compared("975.99", "pay");
    assert_eq!((&near["kind"], &near["theirs_minus_ours"]), (&json!("rounding_difference"), &json!("0.11")));
    let far = compared("975.88", "refund");
    assert_eq!((&far["kind"], &far["ours"]["result"]), (&json!("different"), &json!("pay")));
    refuses(
        &["regularize", "--amount", "-1.00", "--result", "pay"],
        stdin.as_bytes(),
        "--amount",
        "not negative",
    );
    refuses(
        &["regularize", "--amount", "1.5", "--result", "pay"],
        stdin.as_bytes(),
        "--amount",
        "two decimals",
    );
}

#[test]
fn bad_input_ends_with_2_and_one_line_that_names_the_field() {
    // the core's own tests have the whole list: shared/tests/law_input.rs
    for (stdin, field, expected) in [
        (with("/year", json!(2031)), "year", "2023 to 2026"),
        (with("/yeer", json!(2026)), "yeer", "unknown field"),
        (with("/income/net", json!("1.234")), "income.net", "two decimals"),
        (with("/income/net", json!("1000000000.00")), "income.net", "at most 999999999.99"),
        (with("/registered/0/from", json!("2026-02-31")), "registered[0].from", "a day that exists"),
        (
            with("/registered/-", json!({ "from": "2026-12-31", "to": "2026-12-31" })),
            "registered[1]",
            "do not overlap",
        ),
        (
            with("/registered/0", json!({ "from": "2026-05-02", "to": "2026-05-01" })),
            "registered[0].to",
            "at least one day",
        ),
        (
            with("/provisional_bases/0", json!({ "from": "2026-01", "monthly": "-0.01" })),
            "provisional_bases[0].monthly",
            "not negative",
        ),
        (with("/conventions/days", json!("working")), "conventions.days", "unknown variant"),
        (b"".to_vec(), "case", "EOF"),
        (b"\xff".to_vec(), "stdin", "UTF-8"),
        (vec![b' '; 1 << 21], "stdin", "at most 1 MiB"),
        (case().to_string().replacen("\"year\"", "\"a\\nb\"", 1).into_bytes(), "a b", "unknown field"),
    ] {
        refuses(&["regularize"], &stdin, field, expected);
    }
    refuses(&["regularize", "/nonexistent"], b"", "/nonexistent", "can be read");
}

#[test]
fn a_months_quota_is_that_of_the_official_table_in_every_cell() {
    // cuota at base min and max as whoever made the tables derived them: base × total rate, rounded half-up
    let mut off_by_a_cent = 0;
    for (year, table) in read("reta_tables.json")["years"].as_object().unwrap() {
        let hundredths = |text: &Value| text.as_str().unwrap().replace('.', "").parse::<u64>().unwrap();
        let rate = hundredths(&table["total_rate_percent"]);
        for row in table["brackets"].as_array().unwrap() {
            for end in ["base_min", "base_max"] {
                let base = row[end].as_str().unwrap();
                let cents = (hundredths(&row[end]) * rate + 5_000) / 10_000;
                let once = answers(&["contribution", "--year", year, "--base", base], b"");
                assert_eq!(
                    once["quota"]["total"],
                    format!("{}.{:02}", cents / 100, cents % 100),
                    "{year} {row}"
                );
                let words =
                    ["contribution", "--year", year, "--base", base, "--quota-rounding", "by_concept"];
                let sum = answers(&words, b"");
                off_by_a_cent += usize::from(sum["quota"]["total"] != once["quota"]["total"]);
                assert_eq!(once["quota"]["concepts"], sum["quota"]["concepts"]);
            }
        }
    }
    assert_eq!(off_by_a_cent, 32, "cells in which the rounded concepts differ from the total");
}

#[test]
fn part_of_a_month_and_the_flat_rate_are_computed() {
    let quota = |words: &[&str]| answers(&[&["contribution"], words].concat(), b"");
    assert_eq!(quota(&["--year", "2024", "--base", "1000.00", "--days", "15"])["quota"]["total"], "156.50");
    // 80.00 + 950.98 × MEI, as the domain's notes derive it
    for (year, total) in [("2023", "85.71"), ("2024", "86.66"), ("2025", "87.61")] {
        assert_eq!(quota(&["--year", year, "--flat-rate"])["flat_rate"]["total"], total);
    }
    assert_eq!(quota(&["--year", "2023", "--flat-rate", "--days", "15"])["flat_rate"]["flat"], "40.00");
    let refuses =
        |words: &[&str], field, expected| refuses(&[&["contribution"], words].concat(), b"", field, expected);
    refuses(&["--year", "2026", "--flat-rate"], "--flat-rate", "not published");
    refuses(&["--year", "2022", "--base", "1000.00"], "--year", "2023 to 2026");
    refuses(&["--year", "2024", "--base", "-1.00"], "--base", "not negative");
    refuses(&["--year", "2024", "--base", "0.00"], "--base", "above 0.00");
    refuses(&["--year", "2024", "--base", "1000.001"], "--base", "two decimals");
    refuses(&["--year", "2024", "--base", "4720.51"], "--base", "at most 4720.50");
    refuses(&["--year", "2024", "--base", "999999.00"], "--base", "at most");
    for days in ["0", "31", "-1", "x"] {
        refuses(&["--year", "2024", "--base", "1000.00", "--days", days], "--days", "1 to 30");
    }
}

#[test]
fn a_forecast_is_answered() {
    let simulate = |words: &[&str]| answers(&[&["simulate"], words].concat(), b"");
    let plain = simulate(&["--year", "2025", "--income-year", "24000.00", "--flat-rate"]);
    assert_eq!(plain["average_income"], "1860.00");
    assert_eq!((&plain["bracket"], &plain["base"]), (&json!("G5"), &json!("1209.15")));
    assert_eq!((&plain["quota"]["total"], &plain["year_total"]), (&json!("379.67"), &json!("4556.04")));
    assert_eq!(plain["quota_at_maximum"], "637.42");
    assert_eq!(plain["flat_rate"]["total"], "87.61");
    assert_eq!(plain["base_changes"].as_array().unwrap().len(), 6);
    // 3 %, and the floor in the general table
    let member = simulate(&["--year", "2026", "--income-month", "1500.00", "--worker", "company_member"]);
    assert_eq!((&member["average_income"], &member["bracket"]), (&json!("1455.00"), &json!("G2")));
    assert_eq!((&member["minimum_base"], &member["maximum_base"]), (&json!("1424.40"), &json!("1500.00")));
    let relative = ["--year", "2025", "--bracket", "R1", "--worker", "collaborator", "--flat-rate"];
    let relative = simulate(&relative);
    assert_eq!(
        (&relative["minimum_base"], &relative["maximum_base"]),
        (&json!("1000.00"), &json!("1000.00"))
    );
    assert_eq!(relative["flat_rate"]["not_for"], "collaborator");
    assert!(relative.get("average_income").is_none());
    assert_eq!(
        simulate(&["--year", "2026", "--bracket", "G1", "--flat-rate"])["flat_rate"]["not_published"],
        2026
    );
    let refuses =
        |words: &[&str], field, expected| refuses(&[&["simulate"], words].concat(), b"", field, expected);
    refuses(&["--year", "2025", "--bracket", "G1", "--base", "950.97"], "--base", "at least 950.98");
    refuses(&["--year", "2025", "--bracket", "G1", "--base", "1300.01"], "--base", "at most 1300.00");
    refuses(&["--year", "2025", "--bracket", "G13"], "--bracket", "G1 to G12");
    refuses(&["--year", "2025", "--income-year", "1e9"], "--income-year", "two decimals");
    refuses(&["--year", "2025", "--income-month", "1000000000.00"], "--income-month", "at most");
    refuses(&["--year", "2022", "--bracket", "G1"], "--year", "2023 to 2026");
}
