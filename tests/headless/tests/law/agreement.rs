//! The engine against a second opinion that shares no code with it (`tests/cases/compute.py`): 10,000 random valid
//! cases, every convention and optional field, to the cent.
use serde_json::{Map, Value, json};
use shared::domain::reta::{Case, Share, Written, regularize};
use std::{fmt::Write as _, path::Path, process::Command};

const CASES: usize = 10_000;

/// `SplitMix64`: a seed gives the same cases everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From a first to a last, both included.
    fn from(&mut self, first: i64, last: i64) -> i64 {
        first + i64::try_from(self.next() % u64::try_from(last - first + 1).unwrap()).unwrap()
    }

    /// Once in so many.
    fn once_in(&mut self, n: i64) -> bool {
        self.from(1, n) == 1
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.from(0, i64::try_from(all.len()).unwrap() - 1)).unwrap()]
    }
}

fn money(cents: i64) -> Value {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100).into()
}

fn day(year: i64, of_year: i64) -> String {
    let first = jiff::civil::date(i16::try_from(year).unwrap(), 1, 1);
    first.checked_add(jiff::Span::new().days(of_year)).unwrap().to_string()
}

/// Periods that do not overlap, in any order, and the days that they take.
fn periods(dice: &mut Dice, year: i64, most: i64, free: &mut [bool]) -> Vec<Value> {
    let last = i64::try_from(free.len()).unwrap() - 1;
    let mut periods = Vec::new();
    for _ in 0..dice.from(0, most) {
        let from = dice.from(0, last);
        let to = (from + if dice.once_in(3) { dice.from(0, 40) } else { dice.from(0, 200) }).min(last);
        let taken = usize::try_from(from).unwrap()..=usize::try_from(to).unwrap();
        if free[taken.clone()].iter().all(|free| *free) {
            free[taken].fill(false);
            periods.push(json!({ "from": day(year, from), "to": day(year, to) }));
        }
    }
    periods
}

fn random(dice: &mut Dice, tables: &Value) -> Value {
    let year = dice.from(2023, 2026);
    let days = if year == 2024 { 366 } else { 365 };
    let table = &tables["years"][year.to_string()];
    let mut free = vec![true; days];
    let registered = if dice.once_in(3) {
        free.fill(false);
        vec![json!({ "from": day(year, 0), "to": day(year, i64::try_from(days).unwrap() - 1) })]
    } else {
        periods(dice, year, 4, &mut free)
    };
    let bounds: Vec<i64> = table["brackets"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| [&row["base_min"], &row["base_max"], &row["income_up_to"]])
        .filter_map(|text| text.as_str()?.replace('.', "").parse().ok())
        .collect();
    // near a bound as often as anywhere: that is where roundings and brackets part
    let near = |dice: &mut Dice| {
        bounds[usize::try_from(dice.from(0, i64::try_from(bounds.len()).unwrap() - 1)).unwrap()]
    };
    let base = |dice: &mut Dice| match dice.from(0, 3) {
        0 => near(dice) + dice.from(-1, 1),
        1 => dice.from(50_000, 170_000),
        _ => dice.from(0, 510_120),
    };
    let mut provisional = vec![json!({ "from": format!("{year}-01"), "monthly": money(base(dice)) })];
    for month in 2..=12 {
        if dice.once_in(8) {
            provisional.push(json!({ "from": format!("{year}-{month:02}"), "monthly": money(base(dice)) }));
        }
    }
    let deduction = dice.one_of(&["7", "7", "3", "0"]);
    let net = match dice.from(0, 3) {
        0 => (near(dice) + dice.from(-1, 1)) * 12 * 100 / (100 - deduction.parse::<i64>().unwrap()),
        1 => dice.from(-3_000_000, 300_000),
        2 => dice.from(0, 99_999_999_999),
        _ => dice.from(0, 9_000_000),
    };
    let mut case = json!({
        "year": year,
        "income": {
            "net": money(net),
            "contributions_added_back": money(if dice.once_in(2) { 0 } else { dice.from(0, 800_000) }),
        },
        "deduction_percent": deduction,
        "registered": registered,
        "provisional_bases": provisional,
        "excluded": periods(dice, year, 3, &mut vec![true; days])
            .into_iter()
            .map(|mut period| {
                period["reason"] = dice.one_of(&["flat_rate", "benefit", "late_registration"]).into();
                period
            })
            .collect::<Vec<_>>(),
        "company_member": dice.once_in(3),
        "no_tax_return": dice.once_in(12),
        "base_on_2022_12_31": if dice.once_in(2) { Value::Null } else { money(base(dice)) },
        "keep_higher_base": dice.once_in(2),
    });
    let optional = case.as_object_mut().unwrap();
    if dice.once_in(5) {
        let least = if deduction == "3" { 90 } else { 0 };
        optional.insert("company_member_days".into(), dice.from(least, 366).into());
    }
    if dice.once_in(4) {
        let second = periods(dice, year, 2, &mut vec![true; days]);
        if !second.is_empty() {
            // around the minimum wage of every year, or anything
            if dice.once_in(2) {
                optional["income"]["net"] = money(dice.from(1_500_000, 1_900_000));
            }
            optional.insert("second_flat_rate".into(), second.into());
        }
    }
    if dice.once_in(6) {
        optional.insert("sea_group_1".into(), periods(dice, year, 2, &mut free).into());
    }
    if dice.once_in(50) {
        optional.insert("consecrated_life".into(), true.into());
    }
    let mut conventions = Map::new();
    for (name, choices) in [
        ("days", ["natural", "thirty_day_month"]),
        ("rounding", ["once", "per_month"]),
        ("income", ["whole", "proportional"]),
        ("quota_rounding", ["total_rate", "by_concept"]),
    ] {
        if !dice.once_in(5) {
            conventions.insert(name.into(), dice.one_of(&choices).into());
        }
    }
    optional.insert("conventions".into(), conventions.into());
    case
}

/// The fields that `tests/cases/README.md` defines, and the months that are regularized.
fn essence(answer: &Value, regularized: &[bool]) -> Value {
    let mut essence = json!({});
    for field in ["days", "result", "amount", "bracket", "rounding"] {
        essence[field] = answer[field].clone();
    }
    if answer["result"] == "not_regularized" {
        return essence;
    }
    for field in ["average_provisional_base", "definitive_base"] {
        essence[field] = answer[field].clone();
    }
    if !answer["bracket"].is_null() {
        essence["average_income"] = answer["average_income"].clone();
    }
    let months = answer["months"].as_array().unwrap();
    essence["months"] = months
        .iter()
        .zip(regularized)
        .filter(|(_, regularized)| **regularized)
        .map(|(month, _)| {
            let mut month = month.clone();
            for free in ["excluded", "difference"] {
                month.as_object_mut().unwrap().remove(free);
            }
            month
        })
        .collect();
    essence
}

#[test]
fn ten_thousand_random_cases_are_answered_alike_by_two_who_share_no_code() {
    let seed = std::env::var("LAW_SEED").ok().map_or_else(
        || {
            let mut bytes = [0; 8];
            getrandom::fill(&mut bytes).unwrap();
            u64::from_le_bytes(bytes)
        },
        |seed| seed.parse().expect("LAW_SEED is a number"),
    );
    println!("again: LAW_SEED={seed} cargo test -p headless --test law agreement");
    let cases_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases");
    let tables: Value =
        serde_json::from_str(&std::fs::read_to_string(cases_folder.join("reta_tables.json")).unwrap())
            .unwrap();
    let mut dice = Dice(seed);
    let inputs: Vec<Value> = (0..CASES).map(|_| random(&mut dice, &tables)).collect();

    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), serde_json::to_string(&inputs).unwrap()).unwrap();
    let output = Command::new("python3")
        .arg(cases_folder.join("compute.py"))
        .arg("--answers")
        .arg(file.path())
        .output()
        .expect("python3 is needed for the second opinion");
    assert!(output.status.success(), "seed {seed}: {}", String::from_utf8_lossy(&output.stderr));
    let theirs: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(theirs.len(), CASES);

    let (mut differences, mut results) = (String::new(), Map::new());
    for (input, theirs) in inputs.iter().zip(&theirs) {
        let case = Case::from_value(input).unwrap_or_else(|e| panic!("seed {seed}: {e} in {input}"));
        let answer = regularize(&case);
        let regularized = answer.months.map(|month| month.share > Share::NONE);
        let ours = serde_json::to_value(Written::from(&answer)).unwrap();
        let count = results.entry(ours["result"].as_str().unwrap()).or_insert(json!(0));
        *count = json!(count.as_u64().unwrap() + 1);
        let (ours, theirs) = (essence(&ours, &regularized), essence(theirs, &regularized));
        if ours != theirs && differences.len() < 10_000 {
            writeln!(differences, "{input}\n  ours   {ours}\n  theirs {theirs}").unwrap();
        }
    }
    assert!(differences.is_empty(), "seed {seed}:\n{differences}");
    // the cases reach every outcome often enough to mean something
    println!("{results:?}");
    for outcome in ["pay", "refund", "agreed", "not_regularized"] {
        assert!(results[outcome].as_u64().unwrap() > 300, "seed {seed}: {results:?}");
    }
}
