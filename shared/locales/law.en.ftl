# The law explained: rules, steps and sources of the calculation. Written for people who never read a law.

## Sources
law-lgss = General Social Security Act
law-rgc = General Contribution Regulations
law-leta = Self-Employed Workers' Statute
law-rdl = Royal Decree-Law 13/2022
source-article = { $law }, article { $article }
source-transitional = { $law }, transitional provision { $article }

## What goes into each step
input-registered-days = Days registered
input-sea-days = Days registered in the sea workers' scheme
input-flat-rate-days = Days on the flat rate
input-benefit-days = Days on a benefit
input-late-registration-days = Days registered late
input-second-flat-rate-days = Days of the second flat-rate period
input-days = Days regularized
input-net-income = Net income of the year
input-contributions-added-back = Contributions added back
input-deduction = Deduction
input-income = Income that counts
input-minimum-wage = Minimum wage of the year
input-average-income = Average monthly income
input-sum-of-bases = Sum of your bases
input-average-provisional-base = Average provisional base
input-minimum = Minimum base
input-maximum = Maximum base
input-floor = Special minimum base
input-base-on-2022-12-31 = Base on 31 December 2022
input-rate = Total rate
input-months = Months
input-sum-of-months = Sum of the months
input-total = Total of the year
value-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
value-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
value-percent = { $n }%
value-bracket-reduced = Bracket { $n } of the reduced table
value-bracket-general = Bracket { $n } of the general table
value-refund = Refund
value-pay = To pay
value-agreed = In agreement
value-not-regularized = Not regularized

## Steps
step-never-regularized-title = Not regularized
step-never-regularized-value = Result
step-never-regularized = In consecrated life you contribute on the base that you chose. It is never regularized.

step-second-flat-rate-title = Second flat-rate period
step-second-flat-rate-value = Income of the year
step-second-flat-rate-above = Your income of the year ({ $income }) is above the minimum wage ({ $minimum_wage }). So your second flat-rate period is regularized too.
step-second-flat-rate-below = Your income of the year ({ $income }) is not above the minimum wage ({ $minimum_wage }). So your second flat-rate period is not regularized.

step-days-title = Days to regularize
step-days-value = Days to regularize
step-days-thirty-day-month = You were registered for { $registered } and { $left_out } are left out: { $days } are regularized. Each month counts as 30 days.
step-days-thirty-day-month-all = You were registered for { $registered } and all of them are regularized. Each month counts as 30 days.
step-days-natural = You were registered for { $registered } and { $left_out } are left out: { $days } are regularized. Calendar days are counted.
step-days-natural-all = You were registered for { $registered } and all of them are regularized. Calendar days are counted.

step-nothing-to-regularize-title = Nothing to regularize
step-nothing-to-regularize-value = Result
step-nothing-to-regularize = No day is left to regularize. What you paid is definitive.

step-no-tax-return-title = No tax return
step-no-tax-return-value = Definitive base
step-no-tax-return = There is no tax return with income from your activity. For that case the law sets a base of { $base } a month.

step-net-income-title = Income of the year
step-net-income-value = Income that counts
step-net-income = The contributions that lowered your net income ({ $added_back }) are added back to it ({ $net }), and { $deduction } is taken off for general expenses. That leaves { $income }.
step-net-income-deducted = The contributions that lowered your net income ({ $added_back }) are added back to it ({ $net }). The deduction for general expenses has been made already. That is { $income }.

step-sea-share-title = Only what you earned as self-employed
step-sea-share-value = Your part
step-sea-share = You were registered in the sea workers' scheme too. Income is shared out by days: { $registered } self-employed and { $sea } at sea. Your part is { $part }.

step-proportional-income-title = Only the part of the days to regularize
step-proportional-income-value = Income that counts
step-proportional-income-by-law = As your second flat-rate period is regularized, the law counts only the part of { $days } out of { $registered }. That is { $part }.
step-proportional-income-by-convention = By this reading only the part of { $days } out of { $registered } counts. That is { $part }. The law does not say so clearly.

step-average-income-title = Average monthly income
step-average-income-value = Monthly income
step-average-income = { $income } spread over { $days }, at 30 days a month, is { $average } a month.

step-average-provisional-base-title = Average provisional base
step-average-provisional-base-value = Average provisional base
step-average-provisional-base = Your bases of the year add up to { $sum }. On average you paid on a base of { $average } a month.

step-bracket-title = Your bracket
step-bracket-value = Bracket
step-bracket = With { $average_income } a month this is your bracket in { $year }. Its base goes from { $minimum } to { $maximum }.

step-floor-title = Special minimum base
step-floor-value = Your minimum base
step-floor = Company members and collaborating relatives may not have a base below { $floor }. Your base goes from { $minimum } to { $maximum }.

step-comparison-title = Your base against your bracket
step-comparison-value = Definitive base
step-comparison-within = Your average base ({ $average }) is inside of the bracket. Your bases become definitive, unchanged.
step-comparison-below = Your average base ({ $average }) is below the bracket. Your definitive base is the minimum: { $minimum }.
step-comparison-above = Your average base ({ $average }) is above the bracket. Your definitive base is the maximum: { $maximum }.

step-keep-higher-base-title = You keep your higher base
step-keep-higher-base-value = Definitive base
step-keep-higher-base-in-full = Your average base ({ $average }) is not above the one you had on 31 December 2022 ({ $base_2022 }). You may keep all of it: your bases stay as they are and you waive the refund.
step-keep-higher-base-in-part = Your average base ({ $average }) is above the one you had on 31 December 2022 ({ $base_2022 }). You may keep up to that base. What you paid above it is given back.
step-keep-higher-base-nothing = The base you had on 31 December 2022 ({ $base_2022 }) is not above your bracket's maximum ({ $maximum }). Keeping it changes nothing.

step-partial-months-title = Incomplete months
step-partial-months-value = Incomplete months
step-partial-months = { $n ->
    [one] One month is not regularized in full. Only the part of its days counts.
   *[other] { $n } months are not regularized in full. Only the part of their days counts.
}

step-quota-title = Quota of the difference
step-quota-value = Amount
step-quota-pay = The year's rate, { $rate }, is applied to each month's difference. Added up, you have to pay { $amount }.
step-quota-refund = The year's rate, { $rate }, is applied to each month's difference. Added up, { $amount } is given back to you.
step-quota-agreed = The difference of the year is zero. You pay nothing and nothing is given back.

step-rounding-title = Cents of rounding
step-rounding-value = Difference
step-rounding = The months, rounded one by one, add up to { $sum }. The total of the year is rounded once and is { $total }.

## Conventions: what no official text settles
criterion = { $days }, { $income }, { $rounding } and { $quota_rounding }
criterion-days-thirty-day-month = months of 30 days
criterion-days-natural = calendar days
criterion-income-whole = the income of the whole year
criterion-income-proportional = only the part of the income of those days
criterion-rounding-per-month = rounding month by month
criterion-rounding-once = one rounding at the end
criterion-quota-rounding-total-rate = the total rate
criterion-quota-rounding-by-concept = each concept rounded on its own
