//! `cargo xtask bench`: speed and size in one table.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs;

use crate::project::Project;
use crate::{android, codegen, ios, process, rust, size, stand_in, tools, web};

/// One measurement, as in target/bench.json.
#[derive(Serialize, Deserialize)]
pub struct Row {
    /// What was measured.
    pub name: String,
    /// How much it was.
    pub value: f64,
    /// In what.
    pub unit: String,
    /// What it is compared with: a number in the same unit, or words.
    #[serde(default)]
    pub versus: Option<Value>,
    /// The value divided by what it is compared with.
    #[serde(default)]
    pub ratio: Option<f64>,
}

impl Row {
    /// A measurement compared with another number.
    pub fn against(name: &str, value: f64, unit: &str, versus: f64) -> Self {
        let ratio = (versus > 0.0).then(|| value / versus);
        Self { name: name.to_owned(), value, unit: unit.to_owned(), versus: Some(versus.into()), ratio }
    }
}

/// Measures the core natively and the web build, prints one table and keeps it in target/bench.json.
pub fn run(project: &Project) -> Result<()> {
    tools::ensure(project, &[tools::RUST, tools::WEB, tools::BROWSER])?;
    codegen::write(project, rust::Build::Only(&["shared_types", "sandbox"]))?;
    web::build(project, true)?;

    let file = project.target().join("bench.json");
    process::run(
        project
            .cargo()
            .args(["run", "--release", "--package", "headless", "--bin", "importass-bench", "--", "--out"])
            .arg(&file)
            .env("SANDBOX_BIN", project.binary("sandbox")),
    )?;
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut rows: Vec<Row> = serde_json::from_str(&text).with_context(|| format!("in {}", file.display()))?;
    rows.extend(web::bench(project)?);
    if tools::are_here(project, tools::SWIFT) {
        rows.extend(ios::bench(project)?);
    }
    if tools::are_here(project, tools::ANDROID) {
        rows.extend(android::bench(project)?);
    }
    rows.extend(size::ledger(&web::dist(project))?);
    if tools::are_here(project, tools::STAND_IN) {
        rows.extend(stand_in::ledger(&stand_in::build(project)?)?);
    }
    fs::write(&file, serde_json::to_string_pretty(&rows)? + "\n")?;
    print!("{}", table(&rows));
    Ok(())
}

fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
    let mut text = String::new();
    for row in rows {
        let versus = match &row.versus {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(words)) => words.clone(),
            Some(Value::Number(number)) => number.as_f64().map(number_text).unwrap_or_default(),
            Some(other) => other.to_string(),
        };
        let ratio = row.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
        let value = number_text(row.value);
        let line = format!("{:<width$}  {value:>12} {:<14} {versus:>14} {ratio:>7}", row.name, row.unit);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Whole numbers without a fraction, small ones with three significant digits.
fn number_text(number: f64) -> String {
    let digits = match number.abs() {
        _ if number.fract() == 0.0 => 0,
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    format!("{number:.digits$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_other_programs_are_read() {
        let json = r#"[{"name":"view","value":0.034,"unit":"ms","versus":"0.1 ms","ratio":0.34},
            {"name":"rows","value":100,"unit":""}]"#;
        let rows: Vec<Row> = serde_json::from_str(json).unwrap();
        let table = table(&rows);
        let lines: Vec<&str> = table.lines().collect();
        assert!(lines[0].starts_with("view") && lines[0].contains("0.034 ms") && lines[0].ends_with("0.34"));
        assert!(lines[1].starts_with("rows") && lines[1].ends_with("100"));
    }

    #[test]
    fn nothing_to_compare_with_gives_no_ratio() {
        assert!(Row::against("empty part", 0.0, "bytes", 0.0).ratio.is_none());
        assert_eq!(Row::against("half", 1.0, "bytes", 2.0).ratio, Some(0.5));
    }
}
