import type { SwitchRow } from '../generated/shared_types'

/** The box keeps its old position until the core has moved it: what was not done is not shown as done. */
export function Switch({ row, onTurn }: { row: SwitchRow; onTurn: (on: boolean) => void }) {
  return (
    <label className="row switch">
      <span className="row-text">
        <span className="row-label">{row.label}</span>
        <span className="row-note">{row.note}</span>
      </span>
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the box itself says whether it is checked */}
      <input type="checkbox" role="switch" checked={row.on} disabled={!row.enabled} onChange={event => onTurn(event.target.checked)} />
    </label>
  )
}
