import { useId } from 'react'
import type { ChoiceGroup } from '../generated/shared_types'
import { Icon } from './Icon'

/** One of many: the platform's own list. */
export function Select({ group, onChoose }: { group: ChoiceGroup; onChoose: (id: string) => void }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{group.label}</label>
      {group.hint !== null && (
        <p id={`${id}-hint`} className="quiet">
          {group.hint}
        </p>
      )}
      <div className="field-box">
        <select
          id={id}
          value={group.choices.find(choice => choice.selected)?.id}
          onChange={event => onChoose(event.target.value)}
          aria-describedby={group.hint === null ? undefined : `${id}-hint`}
        >
          {group.choices.map(choice => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </div>
  )
}
