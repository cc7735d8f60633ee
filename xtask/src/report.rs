//! Several steps, each with its outcome and duration, summarised in the last lines.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

use crate::process::Failed;

/// What has been done so far. One failing step does not hide what the next ones would say.
#[derive(Default)]
pub struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: String,
    outcome: Result<()>,
    took: Duration,
}

impl Report {
    /// Does one step and remembers how it went. Says whether it went well.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> bool {
        eprintln!("\nxtask: == {name}");
        let start = Instant::now();
        let outcome = work();
        if let Err(error) = &outcome {
            eprintln!("xtask: {name}: {error:#}");
        }
        let good = outcome.is_ok();
        self.steps.push(Step { name: name.to_owned(), outcome, took: start.elapsed() });
        good
    }

    /// Prints the summary; an error if any step failed.
    pub fn finish(self) -> Result<()> {
        eprintln!();
        for step in &self.steps {
            let seconds = step.took.as_secs_f64();
            match &step.outcome {
                Ok(()) => eprintln!("ok      {seconds:7.1} s  {}", step.name),
                // The whole text stands above, where the step ended.
                Err(error) => {
                    let text = format!("{error:#}");
                    let first = text.lines().next().unwrap_or_default();
                    eprintln!("FAILED  {seconds:7.1} s  {}: {first}", step.name);
                }
            }
        }
        let total: Duration = self.steps.iter().map(|step| step.took).sum();
        let failed: Vec<&str> =
            self.steps.iter().filter(|step| step.outcome.is_err()).map(|step| step.name.as_str()).collect();
        eprintln!("total   {:7.1} s", total.as_secs_f64());
        // the end of a long output is read first, and often alone
        for step in &self.steps {
            let failed = step.outcome.as_ref().err().and_then(|error| error.downcast_ref::<Failed>());
            if let Some(failed) = failed.filter(|failed| !failed.end.is_empty()) {
                eprintln!("\nthe last words of {}:\n{}", step.name, failed.end.join("\n"));
            }
        }
        if !failed.is_empty() {
            bail!("failed: {}", failed.join(", "));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_runs_and_one_failure_is_enough() {
        let mut report = Report::default();
        assert!(!report.step("first", || bail!("broken")));
        assert!(report.step("second", || Ok(())));
        let message = report.finish().unwrap_err().to_string();
        assert_eq!(message, "failed: first");
    }

    #[test]
    fn all_good_is_good() {
        let mut report = Report::default();
        assert!(report.step("only", || Ok(())));
        assert!(report.finish().is_ok());
    }
}
