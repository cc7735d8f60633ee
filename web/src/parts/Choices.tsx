import { useId } from 'react'
import { Icon } from './Icon'

interface Choice<T> {
  id: string
  label: string
  selected: boolean
  value: T
}

interface Props<T> {
  legend: string
  hint?: string | null
  choices: Choice<T>[]
  onChoose: (value: T) => void
  /** Drawn as chips: short choices stand side by side. */
  chips?: boolean
  /** The legend is only spoken: what stands around says it already. */
  quiet?: boolean
}

/** One of several: native radio buttons, drawn as such or as chips. */
export function Choices<T>({ legend, hint = null, choices, onChoose, chips = false, quiet = false }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={chips ? 'chips' : 'choices'} aria-describedby={hint === null ? undefined : `${name}-hint`}>
      <legend className={quiet ? 'unseen' : undefined}>{legend}</legend>
      {hint !== null && (
        <p id={`${name}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {choices.map(choice => (
        <label key={choice.id} className={chips ? 'chip' : 'choice'}>
          <input type="radio" name={name} value={choice.id} checked={choice.selected} onChange={() => onChoose(choice.value)} />
          {chips && <Icon name="check" />}
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
