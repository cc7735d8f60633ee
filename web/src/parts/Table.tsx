/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see Table */
import type { Fact, TableView } from '../generated/shared_types'
import { Spoken } from './Facts'

export interface TableRow {
  head: string
  cells: string[]
  /** Below the head. */
  note?: string | null
  /** The row as spoken, where it differs. */
  spoken?: string
}

interface Props {
  caption: string
  columns: string[]
  rows: TableRow[]
  total?: Fact
}

/** As many columns as a phone has room for. */
const FEW = 3

/**
 * Where there is no room each row becomes a card. Its parts are then no longer drawn as a table: only their roles say
 * that it is one.
 */
export function Table({ caption, columns, rows, total }: Props) {
  const [first, ...heads] = columns
  return (
    <table className={columns.length > FEW ? 'table table-wide' : 'table'} role="table">
      <caption>{caption}</caption>
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
        {rows.map(row => (
          <tr key={row.head} role="row" aria-label={row.spoken || undefined}>
            <th role="rowheader" scope="row">
              {row.head}
              {row.note && <span className="table-note">{row.note}</span>}
            </th>
            {row.cells.map((cell, index) => (
              <td key={heads[index]} role="cell" data-column={heads[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              {total.label}
            </th>
            <td role="cell" colSpan={heads.length}>
              <strong>
                <Spoken fact={total} />
              </strong>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** A table just as the core gives it. */
export function PlainTable({ table }: { table: TableView }) {
  const rows = table.rows.map(([head = '', ...cells]) => ({ head, cells }))
  return <Table caption={table.caption} columns={table.columns} rows={rows} />
}
