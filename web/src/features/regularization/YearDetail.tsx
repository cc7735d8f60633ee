/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see Months */
import type { MonthRow, YearDetailView } from '../../generated/shared_types'
import { Facts, Spoken } from '../../parts/Facts'
import { Loaded } from '../../parts/Loaded'
import { Bars } from '../../parts/charts/Bars'
import { Comparison } from './Comparison'
import { Result } from './Result'
import { Steps } from './Steps'

/** The cells of a row, in the order of the heads. */
const cells = (row: MonthRow) => [row.provisional, row.definitive, row.difference, row.rate, row.amount]

// Narrow, the parts of the table are no longer drawn as a table: then only their roles say that it is one.
function Months({ view }: { view: YearDetailView }) {
  const [first, ...heads] = view.columns
  return (
    <table className="months" role="table">
      <caption>{view.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {first}
          </th>
          {heads.map(head => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {view.months.map(row => (
          <tr key={row.month} role="row" aria-label={row.spoken || undefined}>
            <th role="rowheader" scope="row">
              {row.month}
              {row.note !== null && <span className="month-note">{row.note}</span>}
            </th>
            {cells(row).map((cell, index) => (
              <td key={heads[index]} role="cell" data-column={heads[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {view.total.label}
          </th>
          <td role="cell" colSpan={heads.length}>
            <strong>
              <Spoken fact={view.total} />
            </strong>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

export function YearDetail({ view }: { view: YearDetailView }) {
  return (
    <Loaded load={view.load}>
      <Result result={view.result} />
      {view.comparison !== null && <Comparison view={view.comparison} />}
      <Facts facts={view.facts} />
      {view.bars !== null && <Bars bars={view.bars} />}
      {view.months.length > 0 && <Months view={view} />}
      <p className="quiet preline">{view.explanation}</p>
      {view.steps.length > 0 && <Steps view={view} />}
    </Loaded>
  )
}
