//! The law on one core.
use crate::{Outcome, Row, median, row};
use shared::domain::{
    money::Money,
    reta::{self, Case, Worker, Year},
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::{alloc::System, hint::black_box};

/// Where the measures' allocations are counted.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How many times each case is computed in a run.
const ROUNDS: usize = 100;

/// µs and allocations a case, without steps and with them; the simulator's curve.
pub fn rows() -> Outcome<Vec<Row>> {
    let files = [
        include_str!("../../../../cases/regularization.json"),
        include_str!("../../../../cases/optional.json"),
        include_str!("../../../../cases/personas.json"),
    ];
    let mut cases = Vec::new();
    for file in files {
        let file: serde_json::Value = serde_json::from_str(file)?;
        for case in file.get("cases").and_then(|c| c.as_array()).into_iter().flatten() {
            cases.push(Case::from_value(case.get("input").ok_or("no input")?)?);
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "some thousand cases")]
    let computed = (cases.len() * ROUNDS) as f64;
    let each = |f: &dyn Fn(&Case)| -> Outcome<(f64, f64)> {
        let run = || (0..ROUNDS).for_each(|_| cases.iter().for_each(f));
        run();
        let region = Region::new(ALLOCATOR);
        run();
        let allocations = region.change().allocations;
        let micros = median(50, || {
            run();
            Ok(())
        })?;
        #[allow(clippy::cast_precision_loss, reason = "some millions")]
        let allocations = allocations as f64;
        Ok((micros / computed, allocations / computed))
    };
    let plain = each(&|case| {
        black_box(reta::regularize(black_box(case)));
    })?;
    let explained = each(&|case| {
        black_box(reta::explain(black_box(case)));
    })?;
    let mut rows = Vec::new();
    for (name, (micros, allocations), goal, limit) in
        [("without steps", plain, 300_000, 3.33), ("with its steps", explained, 100_000, 10.0)]
    {
        rows.push(row(&format!("regularization of a year, {name}"), micros, "µs", limit));
        rows.push(Row {
            name: "the same on one core".into(),
            value: (1e6 / micros).round(),
            unit: "cases/s",
            versus: Some(format!("goal {goal}")),
            ratio: None,
        });
        rows.push(Row {
            name: "the same, allocations".into(),
            value: allocations,
            unit: "a case",
            versus: None,
            ratio: None,
        });
    }
    let year = Year::all().next_back().ok_or("no year")?;
    let curve = median(200, || {
        black_box(reta::curve(black_box(year), Worker::Plain, Money::from_cents(700_000), 2_000));
        Ok(())
    })?;
    rows.push(row("the simulator's curve, 2,000 points", curve, "µs", 16_000.0));
    Ok(rows)
}
