#!/usr/bin/env python3
"""Computes the yearly regularization (LGSS 308.1.c, RGC 46) from cases, independently of the core.

    compute.py                 checks all published cases and writes ../sandbox/personas/regularizations.json
    compute.py --check         the same, but writes nothing and fails where the file is not up to date
    compute.py --answers FILE  reads a JSON list of inputs (`-`: standard input), prints the JSON list of answers

Only the standard library; amounts are exact fractions until they are rounded. The words of input and answer are in
README.md. It is a second opinion on valid cases: it refuses words that it does not know and little else.
"""

import calendar
import json
import sys
from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "sandbox" / "personas" / "regularizations.json"
# SMI of a year in 14 payments: RD 99/2023, 145/2024, 87/2025, 126/2026. LETA 38 ter.6 measures the second flat-rate
# period against it.
MINIMUM_WAGE = {2023: Fraction("15120.00"), 2024: Fraction("15876.00"), 2025: Fraction("16576.00"), 2026: Fraction("17094.00")}
# Days of the year as company member from which the floor and the 3 % apply (LGSS 308.1.a.4ª, 308.1.c.2ª).
COMPANY_MEMBER_DAYS = 90

REQUIRED = {"year", "income", "deduction_percent", "registered", "provisional_bases", "excluded", "company_member",
            "no_tax_return", "base_on_2022_12_31", "keep_higher_base"}
OPTIONAL = {"conventions", "company_member_days", "second_flat_rate", "sea_group_1", "consecrated_life"}
CONVENTIONS = {
    "days": ("thirty_day_month", "natural"),
    "income": ("whole", "proportional"),
    "rounding": ("per_month", "once"),
    "quota_rounding": ("total_rate", "by_concept"),
}


def hundredths(value):
    """Whole cents, half-up, away from zero."""
    numerator, denominator = Fraction(value).as_integer_ratio()
    rounded = (200 * abs(numerator) + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded


def cents(value):
    return Fraction(hundredths(value), 100)


def money(value):
    whole = hundredths(value)
    return f"{'-' if whole < 0 else ''}{abs(whole) // 100}.{abs(whole) % 100:02d}"


def conventions_of(case):
    given = case.get("conventions", {})
    refuse(set(given) - set(CONVENTIONS), "conventions")
    chosen = {name: given.get(name, words[0]) for name, words in CONVENTIONS.items()}
    for name, word in chosen.items():
        if word not in CONVENTIONS[name]:
            raise ValueError(f"conventions.{name}: one of {', '.join(CONVENTIONS[name])}")
    return chosen


def refuse(unknown, where):
    if unknown:
        raise ValueError(f"{where}: unknown {', '.join(sorted(unknown))}")


def days_in(periods, year):
    """The days of the year that the periods cover, as (month, day)."""
    found = set()
    for period in periods:
        first, last = date.fromisoformat(period["from"]), date.fromisoformat(period["to"])
        for ordinal in range(first.toordinal(), last.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if day.year == year:
                found.add((day.month, day.day))
    return found


def shares_of(days, year):
    """Share of each of the twelve months: one where all its days are there, else days / 30, at most one."""
    there = Counter(month for month, _ in days)
    return [Fraction(1) if there[month] == calendar.monthrange(year, month)[1] else min(Fraction(there[month], 30), Fraction(1))
            for month in range(1, 13)]


def count(days, year, convention):
    return Fraction(len(days)) if convention == "natural" else 30 * sum(shares_of(days, year))


def bracket_of(income, table):
    for bracket in table["brackets"]:
        above, up_to = bracket["income_above"], bracket["income_up_to"]
        over = above is None or income > Fraction(above) or (bracket["income_above_inclusive"] and income == Fraction(above))
        under = up_to is None or income < Fraction(up_to) or (bracket["income_up_to_inclusive"] and income == Fraction(up_to))
        if over and under:
            return bracket
    raise ValueError(f"no bracket for {money(income)}")


def base_in(month, bases):
    """The provisional base of a month: the last that began in it or before."""
    begun = [Fraction(b["monthly"]) for b in bases if b["from"] <= month]
    return begun[-1] if begun else Fraction(0)


def has_floor(case):
    """Company members from 90 days on and collaborating relatives (LGSS 308.1.a.4ª)."""
    days = case.get("company_member_days")
    if days is None:
        return case["company_member"]
    if days < COMPANY_MEMBER_DAYS and case["deduction_percent"] == "3":
        raise ValueError("deduction_percent: 3 needs 90 days as company member")
    return days >= COMPANY_MEMBER_DAYS


def definitive_base(case, table, income, average):
    """The bracket's code, and the base that replaces the provisional ones: None where they stay."""
    floor = Fraction(table["special_minimum_base"])
    if case["no_tax_return"]:
        # Not the algorithm: the base is fixed by law (LGSS 308.1.c.5ª).
        return None, floor
    bracket = bracket_of(income, table)
    low, high = Fraction(bracket["base_min"]), Fraction(bracket["base_max"])
    if has_floor(case):
        low, high = max(low, floor), max(high, floor)
    if average < low:
        return bracket["code"], low
    if average <= high:
        return bracket["code"], None
    kept = case["base_on_2022_12_31"]
    if not case["keep_higher_base"] or kept is None:
        return bracket["code"], high
    # RGC 46.2.6ª: kept as it is, or cut to the base of 31-12-2022, which never gives less than the bracket allows.
    return bracket["code"], None if average <= Fraction(kept) else max(high, Fraction(kept))


def settle(months, rates, total_rate, conventions):
    """The amount of each month, and of the year."""
    by_concept = conventions["quota_rounding"] == "by_concept"
    once = conventions["rounding"] == "once"
    amounts = []
    for month in months:
        if by_concept and not once:
            amounts.append(sum(
                cents(month["new"] * month["share"] * rate) - cents(month["base"] * month["share"] * rate) for rate in rates))
        else:
            amounts.append(cents((month["new"] - month["base"]) * month["share"] * total_rate))
    if not once:
        return amounts, sum(amounts)
    difference = sum((month["new"] - month["base"]) * month["share"] for month in months)
    if by_concept:
        return amounts, sum(cents(difference * rate) for rate in rates)
    return amounts, cents(difference * total_rate)


def regularize(case, tables):
    refuse(set(case) - REQUIRED - OPTIONAL, "input")
    refuse({f"({field} is missing)" for field in REQUIRED - set(case)}, "input")
    conventions = conventions_of(case)
    year = case["year"]
    table = tables["years"][str(year)]
    total_rate = Fraction(table["total_rate_percent"]) / 100
    rates = [Fraction(rate) / 100 for rate in table["rates_percent"].values()]

    net = Fraction(case["income"]["net"]) + Fraction(case["income"]["contributions_added_back"])
    net = net * (100 - Fraction(case["deduction_percent"])) / 100

    registered = days_in(case["registered"], year)
    reasons = {}
    for period in case["excluded"]:
        for day in days_in([period], year):
            reasons[day] = period["reason"]
    proportional = conventions["income"] == "proportional"
    second = days_in(case.get("second_flat_rate", []), year) & registered
    if second:
        if net > MINIMUM_WAGE[year]:
            proportional = True
        else:
            for day in second:
                reasons.setdefault(day, "flat_rate")
    counted = set() if case.get("consecrated_life") else {day for day in registered if day not in reasons}
    days = count(counted, year, conventions["days"])
    own = count(registered, year, conventions["days"])

    sea = days_in(case.get("sea_group_1", []), year)
    if sea and own:
        net = net * own / (own + count(sea, year, conventions["days"]))

    months = []
    for number, share in enumerate(shares_of(counted, year), start=1):
        name = f"{year}-{number:02d}"
        here = sorted(day for day in registered if day[0] == number)
        why = next((reasons[day] for day in here if day in reasons), None) if here else "not_registered"
        base = base_in(name, case["provisional_bases"])
        months.append({"name": name, "share": share, "base": base, "new": base, "why": why})

    answer = {"year": year, "days": int(days)}
    if not counted:
        answer.update(average_income="0.00", average_provisional_base="0.00",
                      definitive_base=money(months[-1]["base"]), result="not_regularized", amount="0.00")
    else:
        income = cents(net / (own if proportional else days) * 30)
        average = cents(sum(m["base"] * m["share"] for m in months) / sum(m["share"] for m in months))
        code, base = definitive_base(case, table, income, average)
        answer["average_income"] = money(income)
        if code:
            answer["bracket"] = code
        answer["average_provisional_base"] = money(average)
        answer["definitive_base"] = money(average if base is None else base)
        for month in months:
            month["new"] = month["base"] if base is None else base

    amounts, total = settle(months, rates, total_rate, conventions)
    if counted:
        answer["result"] = "agreed" if total == 0 else "pay" if total > 0 else "refund"
        answer["amount"] = money(abs(total))
        if total != sum(amounts):
            answer["rounding"] = money(total - sum(amounts))
    answer["months"] = [row(month, amount, total_rate) for month, amount in zip(months, amounts)]
    return answer


def row(month, amount, total_rate):
    share, base, new = month["share"], month["base"], month["new"]
    if share == 0:
        # Nothing of it is regularized: its base stays, whole.
        base = new = Fraction(0) if month["why"] == "not_registered" else base
        share = Fraction(1)
    shown = {"month": month["name"], "provisional": money(base * share), "definitive": money(new * share),
             "difference": money((new - base) * share), "rate_percent": money(total_rate * 100), "amount": money(amount)}
    if month["why"] and month["share"] < 1:
        shown["excluded"] = month["why"]
    return shown


def treasury(person, tables):
    """What the sandbox's Treasury says of a person: our figures, unless it is to be wrong on purpose (`treasury`)."""
    wrong = person.get("treasury", {})
    refuse(set(wrong) - {"input", "cents"}, "treasury")
    answer = regularize({**person["input"], **wrong.get("input", {})}, tables)
    for month in answer["months"]:
        month["amount"] = money(Fraction(month["amount"]) + Fraction(wrong.get("cents", {}).get(month["month"], "0.00")))
    if "cents" in wrong:
        total = sum(Fraction(month["amount"]) for month in answer["months"])
        answer.update(result="agreed" if total == 0 else "pay" if total > 0 else "refund", amount=money(abs(total)))
    answer["case"] = {field: value for field, value in person["input"].items() if field != "conventions"}
    return answer


def check(cases, tables):
    wrong = 0
    for case in cases:
        answer = regularize(case["input"], tables)
        for field, expected in case["expect"].items():
            if answer.get(field) != expected:
                wrong += 1
                print(f"{case['id']}: {field} is {answer.get(field)!r}, expected {expected!r}", file=sys.stderr)
    return wrong


def read(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def answers(source, tables):
    text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    found = []
    for number, case in enumerate(json.loads(text)):
        try:
            found.append(regularize(case, tables))
        except (ValueError, KeyError) as error:
            print(f"input {number}: {error}", file=sys.stderr)
            return 2
    json.dump(found, sys.stdout, ensure_ascii=False)
    print()
    return 0


def main():
    tables = read("reta_tables.json")
    if "--answers" in sys.argv:
        rest = sys.argv[sys.argv.index("--answers") + 1:]
        if len(rest) != 1:
            print("--answers needs one file, or -", file=sys.stderr)
            return 2
        return answers(rest[0], tables)
    published = read("regularization.json")["cases"]
    if check(published + read("optional.json")["cases"], tables):
        return 1
    people = read("personas.json")["cases"]
    if check([p for p in people if "expect" in p], tables):
        return 1
    figures = {p["id"]: treasury(p, tables) for p in people}
    text = json.dumps(figures, ensure_ascii=False, indent=1) + "\n"
    if "--check" in sys.argv:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
            print(f"{TARGET.name} is not up to date: run compute.py", file=sys.stderr)
            return 1
    else:
        TARGET.write_text(text, encoding="utf-8")
    print(f"{len(published)} published cases agree; {len(people)} of the personas computed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
