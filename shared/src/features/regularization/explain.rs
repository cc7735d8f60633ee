//! The law's steps in words: what was done, with which figures, and where it is written.
use super::view::StepView;
use crate::{
    domain::reta::{
        BracketCode, Conventions, DayConvention, InputName, Kept, Outcome, Percent, Position, Rule, Source,
        Step, Value,
    },
    parts::Fact,
    text::{Arg, Texts},
};

/// A step, ready to draw.
#[must_use]
pub fn view(t: Texts, step: &Step) -> StepView {
    let id = rule_id(step.rule());
    StepView {
        title: t.get(&format!("{id}-title")),
        sentence: sentence(t, step),
        inputs: step
            .inputs()
            .into_iter()
            .map(|(name, value)| Fact {
                label: t.get(&input_id(name)),
                value: value_words(t, value),
                spoken: None,
            })
            .collect(),
        value: Fact {
            label: t.get(&format!("{id}-value")),
            value: value_words(t, step.value()),
            spoken: None,
        },
        source: source(t, step.source()),
        link: step.source().link.to_owned(),
    }
}

/// What was done, with its figures.
#[must_use]
pub fn sentence(t: Texts, step: &Step) -> String {
    let id = rule_id(step.rule());
    let with = |variant: &str, args: Vec<Arg<'static>>| t.with(&format!("{id}{variant}"), args);
    let days = |n: u16| Value::Days(n);
    let say = |name: &'static str, value: Value| (name, value_words(t, value).into());
    let money = |name: &'static str, amount| say(name, Value::Money(amount));
    match *step {
        Step::NeverRegularized | Step::NothingToRegularize => with("", Vec::new()),
        Step::SecondFlatRate { income, minimum_wage, above } => {
            let variant = if above { "-above" } else { "-below" };
            with(variant, vec![money("income", income), money("minimum_wage", minimum_wage)])
        }
        Step::Days { registered, days: left, convention, .. } => {
            let count = match convention {
                DayConvention::ThirtyDayMonth => "-thirty-day-month",
                DayConvention::Natural => "-natural",
            };
            let all = if left == registered { "-all" } else { "" };
            with(
                &format!("{count}{all}"),
                vec![
                    say("registered", days(registered)),
                    say("left_out", days(registered.saturating_sub(left))),
                    say("days", days(left)),
                ],
            )
        }
        Step::NoTaxReturn { base, .. } => with("", vec![money("base", base.money())]),
        Step::NetIncome { net, added_back, deduction, income } => {
            let variant = if deduction == Percent::None { "-deducted" } else { "" };
            with(
                variant,
                vec![
                    money("net", net),
                    money("added_back", added_back),
                    say("deduction", Value::Percent(deduction)),
                    money("income", income),
                ],
            )
        }
        Step::SeaShare { registered, sea, part, .. } => {
            with("", vec![say("registered", days(registered)), say("sea", days(sea)), money("part", part)])
        }
        Step::ProportionalIncome { days: left, registered, part, by_law, .. } => {
            let variant = if by_law { "-by-law" } else { "-by-convention" };
            with(
                variant,
                vec![say("days", days(left)), say("registered", days(registered)), money("part", part)],
            )
        }
        Step::AverageIncome { income, days: left, average } => {
            with("", vec![money("income", income), say("days", days(left)), money("average", average)])
        }
        Step::AverageProvisionalBase { sum, average, .. } => {
            with("", vec![money("sum", sum), money("average", average)])
        }
        Step::Bracket { year, average_income, minimum, maximum, .. } => with(
            "",
            vec![
                ("year", year.number().to_string().into()),
                money("average_income", average_income),
                money("minimum", minimum.money()),
                money("maximum", maximum.money()),
            ],
        ),
        Step::Floor { floor, minimum, maximum } => with(
            "",
            vec![
                money("floor", floor.money()),
                money("minimum", minimum.money()),
                money("maximum", maximum.money()),
            ],
        ),
        Step::Comparison { average, minimum, maximum, position } => {
            let variant = match position {
                Position::Within => "-within",
                Position::Below => "-below",
                Position::Above => "-above",
            };
            let bounds = [money("minimum", minimum.money()), money("maximum", maximum.money())];
            with(variant, std::iter::once(money("average", average)).chain(bounds).collect())
        }
        Step::KeepHigherBase { average, maximum, base_2022, kept, .. } => {
            let variant = match kept {
                Kept::InFull => "-in-full",
                Kept::InPart => "-in-part",
                Kept::Nothing => "-nothing",
            };
            with(
                variant,
                vec![
                    money("average", average),
                    money("maximum", maximum.money()),
                    money("base_2022", base_2022.money()),
                ],
            )
        }
        Step::PartialMonths { months } => with("", vec![("n", i64::from(months).into())]),
        Step::Quota { year, outcome, amount, .. } => {
            let variant = match outcome {
                Outcome::Pay => "-pay",
                Outcome::Refund => "-refund",
                Outcome::Agreed | Outcome::NotRegularized => "-agreed",
            };
            with(variant, vec![say("rate", Value::Rate(year.table().total_rate())), money("amount", amount)])
        }
        Step::Rounding { sum, total } => with("", vec![money("sum", sum), money("total", total)]),
    }
}

/// The conventions in words: "meses de 30 días, …".
#[must_use]
pub fn criterion(t: Texts, conventions: &Conventions) -> String {
    let of = |name: &str, choice: &str| t.get(&format!("criterion-{name}-{}", choice.replace('_', "-")));
    t.with(
        "criterion",
        [
            ("days", of("days", conventions.days.as_str()).into()),
            ("income", of("income", conventions.income.as_str()).into()),
            ("rounding", of("rounding", conventions.rounding.as_str()).into()),
            ("quota_rounding", of("quota-rounding", conventions.quota_rounding.as_str()).into()),
        ],
    )
}

/// "Ley General de la Seguridad Social, artículo 308.1.c.2ª".
#[must_use]
pub fn source(t: Texts, source: Source) -> String {
    let law = match source.law {
        "LGSS" => t.get("law-lgss"),
        "RGC" => t.get("law-rgc"),
        "LETA" => t.get("law-leta"),
        "RDL 13/2022" => t.get("law-rdl"),
        // yearly orders are known by their number
        order => order.to_owned(),
    };
    let (id, article) = match source.article.strip_prefix("DT ") {
        Some(number) => ("source-transitional", number),
        None => ("source-article", source.article),
    };
    let article = std::iter::once(article).chain(source.paragraph).collect::<Vec<_>>().join(".");
    t.with(id, [("law", law.into()), ("article", article.into())])
}

fn rule_id(rule: Rule) -> String {
    format!("step-{}", rule.as_str().replace('_', "-"))
}

fn input_id(name: InputName) -> String {
    format!("input-{}", name.as_str().replace('_', "-"))
}

fn value_words(t: Texts, value: Value) -> String {
    match value {
        Value::Money(amount) => t.euros(amount),
        Value::Days(n) => t.with("value-days", [("n", i64::from(n).into())]),
        Value::Months(n) => t.with("value-months", [("n", i64::from(n).into())]),
        Value::Percent(percent) => t.with("value-percent", [("n", percent.to_string().into())]),
        Value::Rate(rate) => t.percent(&rate.to_string()),
        Value::Bracket(code) => bracket(t, code),
        Value::Outcome(outcome) => t.get(match outcome {
            Outcome::Refund => "value-refund",
            Outcome::Pay => "value-pay",
            Outcome::Agreed => "value-agreed",
            Outcome::NotRegularized => "value-not-regularized",
        }),
    }
}

fn bracket(t: Texts, code: BracketCode) -> String {
    let id = if code.is_reduced() { "value-bracket-reduced" } else { "value-bracket-general" };
    t.with(id, [("n", code.number().to_string().into())])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::*;
    use crate::{
        domain::reta::{Case, explain},
        text::Lang,
    };
    use serde_json::{Value as Json, json};
    use std::collections::BTreeSet;

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

    /// Cases that go through every rule and every variant of its sentence.
    fn cases() -> Vec<Case> {
        let year = json!({ "from": "2024-01-01", "to": "2024-12-31" });
        let spring = json!([{ "from": "2024-03-05", "to": "2024-04-20" }]);
        let high = json!([{ "from": "2024-01", "monthly": "3000.00" }]);
        let natural = json!({ "days": "natural", "rounding": "once", "income": "proportional" });
        let reasons: Vec<Json> = [("01", "flat_rate"), ("02", "benefit"), ("03", "late_registration")]
            .map(|(m, reason)| json!({ "from": format!("2024-{m}-05"), "to": format!("2024-{m}-09"), "reason": reason }))
            .into();
        vec![
            case(json!({})),
            case(json!({ "consecrated_life": true })),
            case(
                json!({ "excluded": [{ "from": "2024-01-01", "to": "2024-12-31", "reason": "flat_rate" }] }),
            ),
            case(json!({ "no_tax_return": true })),
            case(json!({ "deduction_percent": "0", "conventions": natural })),
            case(json!({ "excluded": reasons, "conventions": natural })),
            case(
                json!({ "registered": [{ "from": "2024-01-16", "to": "2024-12-15" }], "sea_group_1": [{ "from": "2024-01-01", "to": "2024-01-15" }] }),
            ),
            case(json!({ "second_flat_rate": spring })),
            case(json!({ "second_flat_rate": spring, "excluded": reasons })),
            case(
                json!({ "second_flat_rate": spring, "income": { "net": "9000.00", "contributions_added_back": "0.00" } }),
            ),
            case(json!({ "company_member": true, "registered": [year] })),
            case(json!({ "provisional_bases": [{ "from": "2024-01", "monthly": "2000.00" }] })),
            case(json!({ "provisional_bases": high })),
            case(
                json!({ "provisional_bases": high, "base_on_2022_12_31": "3000.00", "keep_higher_base": true }),
            ),
            case(
                json!({ "provisional_bases": high, "base_on_2022_12_31": "2500.00", "keep_higher_base": true }),
            ),
            case(
                json!({ "provisional_bases": high, "base_on_2022_12_31": "1000.00", "keep_higher_base": true }),
            ),
        ]
    }

    #[test]
    fn every_rule_input_and_choice_has_its_words_in_every_language() {
        let (mut rules, mut names) = (BTreeSet::new(), BTreeSet::new());
        for lang in Lang::ALL {
            let t = Texts(lang);
            for case in cases() {
                for step in explain(&case).1 {
                    rules.insert(step.rule());
                    names.extend(step.inputs().into_iter().map(|(name, _)| name));
                    let view = view(t, &step);
                    let words =
                        [&view.title, &view.sentence, &view.source, &view.value.label, &view.value.value];
                    let inputs = view.inputs.iter().flat_map(|fact| [&fact.label, &fact.value]);
                    for text in words.into_iter().chain(inputs) {
                        let is_id = text.starts_with("step-")
                            || text.starts_with("input-")
                            || text.starts_with("value-");
                        assert!(!is_id && !text.contains("{ $") && !text.contains("{$"), "{lang:?}: {text}");
                    }
                    assert!(view.link.starts_with("https://www.boe.es/"), "{}", view.link);
                }
            }
            for conventions in Conventions::all() {
                assert!(!criterion(t, &conventions).contains("criterion"));
            }
        }
        assert_eq!(rules, BTreeSet::from(Rule::ALL), "the cases reach every rule");
        assert_eq!(names, BTreeSet::from(InputName::ALL), "and every input");
    }

    #[test]
    fn a_sentence_says_what_was_done_and_where_it_is_written() {
        let t = Texts(Lang::Es);
        let (_, steps) = explain(&case(json!({})));
        let words: Vec<String> = steps.iter().map(|step| sentence(t, step)).collect();
        let text = words.join("\n").replace('\u{a0}', " ");
        for part in [
            "Estuviste de alta 360 días y se regularizan todos.",
            "se resta un 7 % por gastos generales. Quedan 27.907,48 €.",
            "son 2.325,62 € al mes",
            "Su base va de 1.078,43 € a 2.330,00 €.",
            "Tu base definitiva es la mínima: 1.078,43 €.",
            "el tipo del año, 31,30 %. Sumando los meses, tienes que ingresar 442,56 €.",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
        assert_eq!(source(t, steps[1].source()), "Ley General de la Seguridad Social, artículo 308.1.c.2ª");
        assert_eq!(source(t, steps[4].source()), "Orden PJC/51/2024, artículo 16");
        let (_, steps) = explain(&case(json!({ "no_tax_return": true })));
        assert_eq!(
            source(t, steps.iter().find(|s| s.rule() == Rule::NoTaxReturn).unwrap().source()),
            "Real Decreto-ley 13/2022, disposición transitoria 7ª"
        );
    }
}
