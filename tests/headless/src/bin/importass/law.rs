//! The commands of the law: a case in, an answer out, as JSON. No server, no sign-in, nothing kept.
use crate::{
    Ending, Trouble,
    args::{Contribution, Regularize, Simulate, WorkerKind},
};
use headless::say;
use serde_json::{Map, Value as Json, json};
use shared::{
    domain::{
        dates::Instant,
        money::Money,
        reta::{
            self, Base, BracketCode, Case, Comparison, Conventions, FlatRateAmount, FlatRateQuota, Forecast,
            Income, MonthDifference, MonthInput, MonthQuota, Outcome, QuotaRounding, Share, Source, Step,
            TreasuryFigure, Value, Worker, Written, Year, wire::WrittenConventions,
        },
    },
    features::regularization::explain,
    text::{Lang, Texts},
};
use std::{
    fmt::Display,
    fs::File,
    io::{Read, stdin},
    path::Path,
    time::SystemTime,
};

type Result<T> = std::result::Result<T, Trouble>;

/// A case is some kilobytes; more is none.
const LARGEST_CASE: u64 = 1 << 20;

/// One line that names the field and what is expected.
fn refused(field: &str, expected: impl Display) -> Trouble {
    Trouble::new(Ending::Usage, format!("{field}: {expected}"))
}

fn print(json: &Json) {
    say(&format!("{json:#}"));
}

fn read(file: &Path) -> Result<String> {
    let field = if file == Path::new("-") { "stdin".to_owned() } else { file.display().to_string() };
    let input: Box<dyn Read> = if file == Path::new("-") {
        Box::new(stdin().lock())
    } else {
        Box::new(
            File::open(file)
                .map_err(|e| refused(&field, format!("expected a file that can be read ({e})")))?,
        )
    };
    let mut bytes = Vec::new();
    input
        .take(LARGEST_CASE + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| refused(&field, format!("expected a file that can be read ({e})")))?;
    if bytes.len() as u64 > LARGEST_CASE {
        return Err(refused(&field, "expected a case of at most 1 MiB"));
    }
    String::from_utf8(bytes).map_err(|_| refused(&field, "expected text in UTF-8"))
}

/// `importass regularize`.
pub fn regularize(command: &Regularize, lang: Lang) -> Result<()> {
    let case =
        Case::from_json(&read(&command.file)?).map_err(|e| Trouble::new(Ending::Usage, e.to_string()))?;
    let figure = figure(command)?;
    let (answer, steps) = reta::explain(&case);
    let mut written = serde_json::to_value(Written::from(&answer)).unwrap_or_default();
    let t = Texts(lang);
    let steps: Vec<Json> = steps.iter().map(|s| step(t, s)).collect();
    put(&mut written, "steps", steps.into());
    if let Some(figure) = figure {
        put(&mut written, "comparison", comparison(case.year(), &reta::compare(&case, &figure)));
    }
    print(&written);
    Ok(())
}

fn put(json: &mut Json, name: &str, value: Json) {
    if let Some(object) = json.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}

fn figure(command: &Regularize) -> Result<Option<TreasuryFigure>> {
    let (Some(amount), Some(result)) = (&command.amount, command.result) else { return Ok(None) };
    let amount = money("--amount", amount)?;
    if amount.is_negative() {
        return Err(refused(
            "--amount",
            "expected an amount that is not negative: --result gives the direction",
        ));
    }
    Ok(Some(TreasuryFigure {
        outcome: result.into(),
        amount,
        definitive_base: command
            .definitive_base
            .as_deref()
            .map(|b| money("--definitive-base", b))
            .transpose()?,
        months: Vec::new(),
    }))
}

fn step(t: Texts, step: &Step) -> Json {
    let inputs: Map<String, Json> =
        step.inputs().into_iter().map(|(name, v)| (name.as_str().to_owned(), value(v))).collect();
    json!({
        "rule": step.rule().as_str(),
        "source": source(step.source()),
        "inputs": inputs,
        "value": value(step.value()),
        "sentence": explain::sentence(t, step),
    })
}

fn source(source: Source) -> Json {
    let mut json = json!({ "law": source.law, "article": source.article, "link": source.link });
    if let Some(paragraph) = source.paragraph {
        put(&mut json, "paragraph", paragraph.into());
    }
    json
}

fn value(value: Value) -> Json {
    match value {
        Value::Money(amount) => amount.to_string().into(),
        Value::Days(n) => n.into(),
        Value::Months(n) => n.into(),
        Value::Percent(percent) => percent.to_string().into(),
        Value::Rate(rate) => rate.to_string().into(),
        Value::Bracket(code) => code.as_str().into(),
        Value::Outcome(outcome) => outcome.as_str().into(),
    }
}

fn comparison(year: Year, comparison: &Comparison) -> Json {
    let named = |c: &Conventions| serde_json::to_value(WrittenConventions::from(*c)).unwrap_or_default();
    let months = |differences: &[MonthDifference]| -> Json {
        differences
            .iter()
            .map(|d| {
                json!({
                    "month": format!("{}-{:02}", year.number(), d.number),
                    "ours": d.ours.to_string(),
                    "theirs": d.theirs.to_string(),
                })
            })
            .collect()
    };
    match comparison {
        Comparison::Same { conventions, also, months_differ } => json!({
            "kind": "same",
            "conventions": named(conventions),
            "also": also.iter().map(named).collect::<Json>(),
            "months": months(months_differ),
        }),
        Comparison::RoundingDifference { conventions, total, months: differences } => json!({
            "kind": "rounding_difference",
            "conventions": named(conventions),
            "theirs_minus_ours": total.to_string(),
            "months": months(differences),
        }),
        Comparison::Different { ours, total, months: differences } => json!({
            "kind": "different",
            "conventions": named(&ours.conventions),
            "ours": { "result": ours.outcome.as_str(), "amount": ours.amount.to_string() },
            "theirs_minus_ours": total.to_string(),
            "months": months(differences),
        }),
    }
}

/// `importass contribution`.
pub fn contribution(command: &Contribution) -> Result<()> {
    let year = year(&command.year)?;
    let share = share(&command.days)?;
    let quota_rounding = match command.quota_rounding {
        crate::args::QuotaRounding::TotalRate => QuotaRounding::TotalRate,
        crate::args::QuotaRounding::ByConcept => QuotaRounding::ByConcept,
    };
    let mut answer = json!({ "year": year.number(), "days": share.days() });
    if command.flat_rate {
        let amount = reta::flat_rate(year, share).ok_or_else(|| {
            refused(
                "--flat-rate",
                format!("expected another year: the amount of {} is not published", year.number()),
            )
        })?;
        put(&mut answer, "flat_rate", flat(&amount));
    } else {
        let base = base("--base", command.base.as_deref().unwrap_or_default())?;
        if base == Base::default() {
            return Err(refused("--base", "expected a base above 0.00"));
        }
        let month = reta::contribution(&MonthInput { year, base, share, quota_rounding })
            .map_err(|e| refused("--base", e))?;
        put(&mut answer, "base", base.to_string().into());
        put(&mut answer, "quota_rounding", quota_rounding.as_str().into());
        put(&mut answer, "quota", quota(year, &month));
    }
    print(&answer);
    Ok(())
}

fn quota(year: Year, month: &MonthQuota) -> Json {
    let concepts: Map<String, Json> = month
        .concepts
        .iter()
        .map(|(concept, amount)| {
            let rate = year.table().rate(*concept).to_string();
            (concept.as_str().to_owned(), json!({ "rate_percent": rate, "amount": amount.to_string() }))
        })
        .collect();
    let mut json = json!({
        "concepts": concepts,
        "rate_percent": year.table().total_rate().to_string(),
        "total": month.total.to_string(),
    });
    if !month.rounding.is_zero() {
        put(&mut json, "rounding", month.rounding.to_string().into());
    }
    json
}

fn flat(amount: &FlatRateAmount) -> Json {
    json!({ "flat": amount.flat.to_string(), "mei": amount.mei.to_string(), "total": amount.total.to_string() })
}

/// `importass simulate`.
pub fn simulate(command: &Simulate) -> Result<()> {
    let year = year(&command.year)?;
    let income = match (&command.income.income_year, &command.income.income_month, &command.income.bracket) {
        (Some(amount), ..) => Income::Yearly(income("--income-year", amount)?),
        (_, Some(amount), _) => Income::Monthly(income("--income-month", amount)?),
        (_, _, code) => Income::Bracket(bracket(code.as_deref().unwrap_or_default())?),
    };
    let worker = match command.worker {
        WorkerKind::Plain => Worker::Plain,
        WorkerKind::CompanyMember => Worker::CompanyMember,
        WorkerKind::Collaborator => Worker::Collaborator,
    };
    let base = command.base.as_deref().map(|amount| base("--base", amount)).transpose()?;
    let forecast = Forecast { year, income, worker, base, flat_rate: command.flat_rate };
    let s = reta::simulate(&forecast).map_err(|e| refused("--base", e))?;
    let mut answer = json!({
        "year": year.number(),
        "bracket": s.bracket.as_str(),
        "minimum_base": s.minimum.to_string(),
        "maximum_base": s.maximum.to_string(),
        "base": s.base.to_string(),
        "quota": quota(year, &s.month),
        "quota_at_minimum": s.at_minimum.total.to_string(),
        "quota_at_maximum": s.at_maximum.total.to_string(),
        "year_total": s.year_total.to_string(),
        "base_changes": reta::base_changes(today()).map(|change| json!({
            "ask_from": change.ask_from.to_string(),
            "ask_until": change.ask_until.to_string(),
            "effective": change.effective.to_string(),
        })),
    });
    if let Some(income) = s.average_income {
        put(&mut answer, "average_income", income.to_string().into());
    }
    let flat_rate = s.flat_rate.map(|flat_rate| match flat_rate {
        FlatRateQuota::Published(amount) => flat(&amount),
        FlatRateQuota::NotPublished => json!({ "not_published": year.number() }),
        FlatRateQuota::NotForCollaborators => json!({ "not_for": "collaborator" }),
    });
    if let Some(flat_rate) = flat_rate {
        put(&mut answer, "flat_rate", flat_rate);
    }
    print(&answer);
    Ok(())
}

fn today() -> jiff::civil::Date {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Instant(i64::try_from(now.as_secs()).unwrap_or_default()).legal_day()
}

fn year(text: &str) -> Result<Year> {
    text.parse().ok().and_then(Year::of).ok_or_else(|| {
        let end = |year: Option<Year>| year.map_or(0, Year::number);
        let (first, last) = (end(Year::all().next()), end(Year::all().next_back()));
        refused("--year", format!("expected a year from {first} to {last}"))
    })
}

fn share(text: &str) -> Result<Share> {
    text.parse().ok().and_then(Share::of_thirty).ok_or_else(|| refused("--days", "expected 1 to 30 days"))
}

fn money(field: &str, text: &str) -> Result<Money> {
    text.parse().map_err(|_| refused(field, "expected an amount of euros with two decimals, as 1234.56"))
}

fn income(field: &str, text: &str) -> Result<Money> {
    let income = money(field, text)?;
    if income.abs() > reta::case::INCOME_LIMIT {
        return Err(refused(field, format!("expected at most {}", reta::case::INCOME_LIMIT)));
    }
    Ok(income)
}

fn base(field: &str, text: &str) -> Result<Base> {
    let amount = money(field, text)?;
    if amount.is_negative() {
        return Err(refused(field, "expected an amount that is not negative"));
    }
    Base::from_money(amount).ok_or_else(|| refused(field, format!("expected at most {}", Base::LIMIT)))
}

fn bracket(text: &str) -> Result<BracketCode> {
    text.parse().map_err(|_| refused("--bracket", "expected R1 to R3 or G1 to G12"))
}

impl From<crate::args::ResultKind> for Outcome {
    fn from(kind: crate::args::ResultKind) -> Self {
        use crate::args::ResultKind;
        match kind {
            ResultKind::Refund => Self::Refund,
            ResultKind::Pay => Self::Pay,
            ResultKind::Agreed => Self::Agreed,
            ResultKind::NotRegularized => Self::NotRegularized,
        }
    }
}
