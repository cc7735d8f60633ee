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
  choices: Choice<T>[]
  onChoose: (value: T) => void
  chips?: boolean
}

/** One of several: native radio buttons, drawn as such or as chips. */
export function Choices<T>({ legend, choices, onChoose, chips = false }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={chips ? 'chips' : 'choices'}>
      <legend className={chips ? 'unseen' : undefined}>{legend}</legend>
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
