#!/usr/bin/env python3
"""Computes the yearly regularization (LGSS 308.1.c, RGC 46) from cases, independently of the core.

    compute.py           checks all published cases and writes ../sandbox/personas/regularizations.json
    compute.py --check   the same, but writes nothing and fails where the file is not up to date

Only the standard library; amounts are decimal.Decimal. The words of input and answer are in README.md.
"""

import calendar
import json
import sys
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "sandbox" / "personas" / "regularizations.json"
CENT = Decimal("0.01")
# LGSS 308.1.a.4ª and 308.1.c.5ª with DT 7ª RDL 13/2022; from 2026 the minimum base of group 7.
FLOOR = {2023: Decimal("1000.00"), 2024: Decimal("1000.00"), 2025: Decimal("1000.00"), 2026: Decimal("1424.40")}


def cents(value):
    return value.quantize(CENT, rounding=ROUND_HALF_UP)


def money(value):
    return f"{cents(value):.2f}"


def days_between(period):
    first, last = date.fromisoformat(period["from"]), date.fromisoformat(period["to"])
    return {first + timedelta(n) for n in range((last - first).days + 1)}


def bracket_of(income, table):
    for bracket in table["brackets"]:
        above, up_to = bracket["income_above"], bracket["income_up_to"]
        over = above is None or income > Decimal(above) or (bracket["income_above_inclusive"] and income == Decimal(above))
        under = up_to is None or income < Decimal(up_to) or (bracket["income_up_to_inclusive"] and income == Decimal(up_to))
        if over and under:
            return bracket
    raise ValueError(f"no bracket for {income}")


def base_in(month, bases):
    """The provisional base of a month: the last that began in it or before."""
    begun = [Decimal(b["monthly"]) for b in bases if b["from"] <= month]
    return begun[-1] if begun else Decimal(0)


def regularize(case, tables):
    year = case["year"]
    table = tables["years"][str(year)]
    rate = Decimal(table["total_rate_percent"])
    natural = case["conventions"]["days"] == "natural"
    per_month = case["conventions"]["rounding"] == "per_month"

    registered = set().union(*(days_between(p) for p in case["registered"])) if case["registered"] else set()
    reasons = {}
    for period in case["excluded"]:
        for day in days_between(period):
            reasons[day] = period["reason"]
    counted = {d for d in registered if d not in reasons}

    # Share of each month: whole, or natural days / 30.
    months = []
    for number in range(1, 13):
        name = f"{year}-{number:02d}"
        length = calendar.monthrange(year, number)[1]
        in_month = {date(year, number, n) for n in range(1, length + 1)}
        regular = len(in_month & counted)
        share = Decimal(1) if regular == length else min(Decimal(regular) / 30, Decimal(1))
        why = next((reasons[d] for d in sorted(in_month & registered) if d in reasons), None)
        if not in_month & registered:
            why = "not_registered"
        base = base_in(name, case["provisional_bases"])
        months.append({"name": name, "share": share, "base": base, "why": why})
    shares = sum((m["share"] for m in months), Decimal(0))
    days = Decimal(len(counted)) if natural else 30 * shares

    net = Decimal(case["income"]["net"]) + Decimal(case["income"]["contributions_added_back"])
    net = net * (100 - Decimal(case["deduction_percent"])) / 100

    answer = {"year": year, "days": int(days)}
    if not counted:
        answer.update(
            average_income="0.00",
            average_provisional_base="0.00",
            definitive_base=money(months[-1]["base"]),
            result="not_regularized",
            amount="0.00",
        )
        definitive, result = None, "not_regularized"
    else:
        income = cents(net / days * 30)
        average = cents(sum((m["base"] * m["share"] for m in months), Decimal(0)) / shares)
        answer["average_income"] = money(income)
        floor = FLOOR[year]
        if case["no_tax_return"]:
            # Not the algorithm: the definitive base is fixed by law.
            definitive = floor
        else:
            bracket = bracket_of(income, table)
            answer["bracket"] = bracket["code"]
            low, high = Decimal(bracket["base_min"]), Decimal(bracket["base_max"])
            if case["company_member"]:
                low, high = max(low, floor), max(high, floor)
            if average < low:
                definitive = low
            elif average > high:
                definitive = high
                kept = case["base_on_2022_12_31"]
                if case["keep_higher_base"] and kept is not None:
                    # RGC 46.2.6ª: kept as it is, or cut to the base of 31-12-2022.
                    definitive = None if average <= Decimal(kept) else Decimal(kept)
            else:
                definitive = None
        answer["average_provisional_base"] = money(average)
        answer["definitive_base"] = money(average if definitive is None else definitive)

    rows, exact = [], Decimal(0)
    total = Decimal(0)
    for month in months:
        share, base = month["share"], month["base"]
        row = {"month": month["name"]}
        if share == 0:
            shown = Decimal(0) if month["why"] == "not_registered" else base
            row.update(provisional=money(shown), definitive=money(shown), difference="0.00",
                       rate_percent=f"{rate:.2f}", amount="0.00")
        else:
            new = base if definitive is None else definitive
            difference = (new - base) * share
            quota = difference * rate / 100
            exact += quota
            total += cents(quota)
            row.update(provisional=money(base * share), definitive=money(new * share),
                       difference=money(difference), rate_percent=f"{rate:.2f}", amount=money(quota))
        if month["why"] and share < 1:
            row["excluded"] = month["why"]
        rows.append(row)
    if counted:
        final = total if per_month else cents(exact)
        result = "agreed" if final == 0 else "pay" if final > 0 else "refund"
        answer["result"] = result
        answer["amount"] = money(abs(final))
    answer["months"] = rows
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


def main():
    tables = read("reta_tables.json")
    published = read("regularization.json")["cases"]
    if check(published, tables):
        return 1
    people = read("personas.json")["cases"]
    if check([p for p in people if "expect" in p], tables):
        return 1
    answers = {p["id"]: regularize(p["input"], tables) for p in people}
    text = json.dumps(answers, ensure_ascii=False, indent=1) + "\n"
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
