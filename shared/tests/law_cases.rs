//! The published cases and tables: what the law's engine must reproduce to the cent.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
use serde_json::Value;
use shared::domain::reta::{Case, Concept, Written, Year, explain, regularize};

fn read(name: &str) -> Value {
    let path = format!("{}/../tests/cases/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_case_is_reproduced_to_the_cent() {
    let (published, optional) = (read("regularization.json"), read("optional.json"));
    let cases = [&published, &optional].map(|file| file["cases"].as_array().unwrap());
    for case in cases.into_iter().flatten() {
        let id = case["id"].as_str().unwrap();
        let read = Case::from_value(&case["input"]).unwrap_or_else(|e| panic!("{id}: {e}"));
        let answer = serde_json::to_value(Written::from(&regularize(&read))).unwrap();
        for (field, expected) in case["expect"].as_object().unwrap() {
            assert_eq!(&answer[field], expected, "{id}: {field} in {answer}");
        }
        assert_eq!(explain(&read).0, regularize(&read), "{id}: explained");
    }
}

#[test]
fn the_years_data_are_the_official_tables_cell_by_cell() {
    let tables = read("reta_tables.json");
    let years = tables["years"].as_object().unwrap();
    assert_eq!(
        years.keys().cloned().collect::<Vec<_>>(),
        Year::all().map(|year| year.number().to_string()).collect::<Vec<_>>()
    );
    let mut cells = 0;
    for (number, official) in years {
        let table = Year::of(number.parse().unwrap()).unwrap().table();
        let rows = official["brackets"].as_array().unwrap();
        assert_eq!(rows.len(), table.brackets().len());
        for (row, bracket) in rows.iter().zip(table.brackets()) {
            let text = |field: &str| row[field].as_str().map(str::to_owned);
            assert_eq!(row["code"], bracket.code().as_str());
            assert_eq!(text("income_above"), bracket.above().map(|m| m.to_string()), "{number} {row}");
            assert_eq!(text("income_up_to"), bracket.up_to().map(|m| m.to_string()), "{number} {row}");
            assert_eq!(row["base_min"], bracket.minimum().to_string());
            assert_eq!(row["base_max"], bracket.maximum().to_string());
            cells += 2;
            if let Some(limit) = bracket.up_to() {
                let inside = table.bracket_of(limit).code() == bracket.code();
                assert_eq!(row["income_up_to_inclusive"], inside, "{number} {row}");
            }
            if let Some(limit) = bracket.above() {
                let inside = table.bracket_of(limit).code() == bracket.code();
                assert_eq!(row["income_above_inclusive"], inside, "{number} {row}");
            }
        }
        for concept in Concept::ALL {
            assert_eq!(official["rates_percent"][concept.as_str()], table.rate(concept).to_string());
        }
        assert_eq!(official["total_rate_percent"], table.total_rate().to_string());
        assert_eq!(official["maximum_base"], table.maximum_base.monthly.to_string());
        assert_eq!(official["special_minimum_base"], table.special_minimum_base.monthly.to_string());
        assert_eq!(official["special_minimum_base"], table.no_return_base.monthly.to_string());
    }
    assert_eq!(cells, 120);
}
