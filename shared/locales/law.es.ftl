# La ley explicada: reglas, pasos y fuentes del cálculo. Escrito para quien nunca ha leído una ley.

## Fuentes
law-lgss = Ley General de la Seguridad Social
law-rgc = Reglamento General de Cotización
law-leta = Estatuto del trabajo autónomo
law-rdl = Real Decreto-ley 13/2022
source-article = { $law }, artículo { $article }
source-transitional = { $law }, disposición transitoria { $article }

## Datos de cada paso
input-registered-days = Días de alta
input-sea-days = Días de alta en el régimen del mar
input-flat-rate-days = Días con tarifa plana
input-benefit-days = Días con una prestación
input-late-registration-days = Días de alta fuera de plazo
input-second-flat-rate-days = Días del segundo periodo de tarifa plana
input-days = Días que se regularizan
input-net-income = Rendimientos netos del año
input-contributions-added-back = Cuotas que se suman
input-deduction = Deducción
input-income = Rendimientos que cuentan
input-minimum-wage = Salario mínimo del año
input-average-income = Rendimientos al mes, de media
input-sum-of-bases = Suma de tus bases
input-average-provisional-base = Base provisional media
input-minimum = Base mínima
input-maximum = Base máxima
input-floor = Base mínima especial
input-base-on-2022-12-31 = Base el 31 de diciembre de 2022
input-rate = Tipo total
input-months = Meses
input-sum-of-months = Suma de los meses
input-total = Total del año
value-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
value-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
value-percent = { $n } %
value-bracket-reduced = Tramo { $n } de la tabla reducida
value-bracket-general = Tramo { $n } de la tabla general
value-refund = A devolver
value-pay = A ingresar
value-agreed = Acorde
value-not-regularized = No se regulariza

## Pasos
step-never-regularized-title = No se regulariza
step-never-regularized-value = Resultado
step-never-regularized = En la vida consagrada se cotiza por la base elegida. Nunca se regulariza.

step-second-flat-rate-title = Segundo periodo de tarifa plana
step-second-flat-rate-value = Rendimientos del año
step-second-flat-rate-above = Tus rendimientos del año ({ $income }) pasan del salario mínimo ({ $minimum_wage }). Por eso también se regulariza tu segundo periodo de tarifa plana.
step-second-flat-rate-below = Tus rendimientos del año ({ $income }) no pasan del salario mínimo ({ $minimum_wage }). Por eso no se regulariza tu segundo periodo de tarifa plana.

step-days-title = Días que se regularizan
step-days-value = Días que se regularizan
step-days-thirty-day-month = Estuviste de alta { $registered } y { $left_out } quedan fuera: se regularizan { $days }. Cada mes cuenta como 30 días.
step-days-thirty-day-month-all = Estuviste de alta { $registered } y se regularizan todos. Cada mes cuenta como 30 días.
step-days-natural = Estuviste de alta { $registered } y { $left_out } quedan fuera: se regularizan { $days }. Se cuentan los días del calendario.
step-days-natural-all = Estuviste de alta { $registered } y se regularizan todos. Se cuentan los días del calendario.

step-nothing-to-regularize-title = Nada que regularizar
step-nothing-to-regularize-value = Resultado
step-nothing-to-regularize = No queda ningún día que regularizar. Lo que ya pagaste es definitivo.

step-no-tax-return-title = Sin declaración de la renta
step-no-tax-return-value = Base definitiva
step-no-tax-return = No consta una declaración de la renta con ingresos de tu actividad. Para ese caso la ley fija una base de { $base } al mes.

step-net-income-title = Rendimientos del año
step-net-income-value = Rendimientos que cuentan
step-net-income = A tus rendimientos netos ({ $net }) se suman las cuotas que los redujeron ({ $added_back }) y se resta un { $deduction } por gastos generales. Quedan { $income }.
step-net-income-deducted = A tus rendimientos netos ({ $net }) se suman las cuotas que los redujeron ({ $added_back }). La deducción por gastos generales ya está hecha. Son { $income }.

step-sea-share-title = Solo lo que ganaste como autónomo
step-sea-share-value = Tu parte
step-sea-share = También estuviste de alta en el régimen del mar. Los rendimientos se reparten por días: { $registered } como autónomo y { $sea } en el mar. Tu parte son { $part }.

step-proportional-income-title = Solo la parte de los días que se regularizan
step-proportional-income-value = Rendimientos que cuentan
step-proportional-income-by-law = Como se regulariza tu segundo periodo de tarifa plana, la ley cuenta solo la parte de { $days } entre { $registered }. Son { $part }.
step-proportional-income-by-convention = Con este criterio cuenta solo la parte de { $days } entre { $registered }. Son { $part }. La ley no lo dice con claridad.

step-average-income-title = Rendimientos al mes, de media
step-average-income-value = Rendimientos al mes
step-average-income = { $income } repartidos entre { $days }, por 30 días al mes, son { $average } al mes.

step-average-provisional-base-title = Base provisional media
step-average-provisional-base-value = Base provisional media
step-average-provisional-base = Tus bases del año suman { $sum }. De media has pagado por una base de { $average } al mes.

step-bracket-title = Tu tramo
step-bracket-value = Tramo
step-bracket = Con { $average_income } al mes te corresponde este tramo en { $year }. Su base va de { $minimum } a { $maximum }.

step-floor-title = Base mínima especial
step-floor-value = Base mínima para ti
step-floor = Los autónomos societarios y los familiares colaboradores no pueden tener una base menor de { $floor }. Tu base va de { $minimum } a { $maximum }.

step-comparison-title = Comparamos tu base con tu tramo
step-comparison-value = Base definitiva
step-comparison-within = Tu base media ({ $average }) está dentro del tramo. Tus bases pasan a ser definitivas, sin cambios.
step-comparison-below = Tu base media ({ $average }) está por debajo del tramo. Tu base definitiva es la mínima: { $minimum }.
step-comparison-above = Tu base media ({ $average }) está por encima del tramo. Tu base definitiva es la máxima: { $maximum }.

step-keep-higher-base-title = Conservas tu base más alta
step-keep-higher-base-value = Base definitiva
step-keep-higher-base-in-full = Tu base media ({ $average }) no pasa de la que tenías el 31 de diciembre de 2022 ({ $base_2022 }). Puedes conservarla entera: tus bases quedan como están y renuncias a la devolución.
step-keep-higher-base-in-part = Tu base media ({ $average }) pasa de la que tenías el 31 de diciembre de 2022 ({ $base_2022 }). Puedes conservar hasta esa base. Lo que pagaste de más sobre ella se te devuelve.
step-keep-higher-base-nothing = La base que tenías el 31 de diciembre de 2022 ({ $base_2022 }) no es más alta que la máxima de tu tramo ({ $maximum }). Conservarla no cambia nada.

step-partial-months-title = Meses incompletos
step-partial-months-value = Meses incompletos
step-partial-months = { $n ->
    [one] Un mes no se regulariza entero. De él cuenta solo la parte de sus días.
   *[other] { $n } meses no se regularizan enteros. De ellos cuenta solo la parte de sus días.
}

step-quota-title = Cuota de la diferencia
step-quota-value = Importe
step-quota-pay = A la diferencia de base de cada mes se aplica el tipo del año, { $rate }. Sumando los meses, tienes que ingresar { $amount }.
step-quota-refund = A la diferencia de base de cada mes se aplica el tipo del año, { $rate }. Sumando los meses, te devuelven { $amount }.
step-quota-agreed = La diferencia del año es cero. No pagas nada y no te devuelven nada.

step-rounding-title = Céntimos de redondeo
step-rounding-value = Diferencia
step-rounding = Los meses, redondeados uno a uno, suman { $sum }. El total del año se redondea una sola vez y es { $total }.

## Criterios: lo que ningún texto oficial aclara
criterion = { $days }, { $income }, { $rounding } y { $quota_rounding }
criterion-days-thirty-day-month = meses de 30 días
criterion-days-natural = días del calendario
criterion-income-whole = los rendimientos de todo el año
criterion-income-proportional = solo la parte de los rendimientos de esos días
criterion-rounding-per-month = redondeo mes a mes
criterion-rounding-once = un solo redondeo al final
criterion-quota-rounding-total-rate = el tipo total
criterion-quota-rounding-by-concept = cada concepto redondeado por separado
