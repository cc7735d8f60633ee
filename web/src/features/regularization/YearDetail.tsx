import type { MonthRow, YearDetailView } from '../../generated/shared_types'
import { Bars } from '../../parts/charts/Bars'
import { Facts } from '../../parts/Facts'
import { Loaded } from '../../parts/Loaded'
import { Table } from '../../parts/Table'
import { Comparison } from './Comparison'
import { Result } from './Result'
import { Steps } from './Steps'

const rowOf = ({ month, provisional, definitive, difference, rate, amount, note, spoken }: MonthRow) => ({
  head: month,
  cells: [provisional, definitive, difference, rate, amount], // in the order of the heads
  note,
  spoken,
})

export function YearDetail({ view }: { view: YearDetailView }) {
  return (
    <Loaded load={view.load}>
      <Result result={view.result} />
      {view.comparison !== null && <Comparison view={view.comparison} />}
      <Facts facts={view.facts} />
      {/* before the months: folded it is a few lines, and they are many */}
      {view.steps.length > 0 && <Steps view={view} />}
      {view.bars !== null && <Bars bars={view.bars} />}
      {view.months.length > 0 && <Table caption={view.caption} columns={view.columns} rows={view.months.map(rowOf)} total={view.total} />}
      <p className="quiet preline">{view.explanation}</p>
    </Loaded>
  )
}
