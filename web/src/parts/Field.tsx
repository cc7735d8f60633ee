import { type ChangeEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { never } from '../core/bytes'
import type { FieldKind, Field as FieldView } from '../generated/shared_types'
import { useKnown } from '../core/context'
import { Icon } from './Icon'

type Traits = Pick<
  React.InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'spellCheck' | 'enterKeyHint'
>

function traits(kind: FieldKind): Traits {
  switch (kind.kind) {
    case 'Text':
      return { type: 'text', autoComplete: 'off' }
    case 'Identifier':
      return { type: 'text', autoComplete: 'username', autoCapitalize: 'characters', spellCheck: false }
    case 'Date':
      return { type: 'text', autoComplete: 'bday', inputMode: 'numeric' }
    case 'Mobile':
      return { type: 'tel', autoComplete: 'tel-national', inputMode: 'tel' }
    case 'Email':
      return { type: 'email', autoComplete: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false }
    case 'Code':
      return { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric' }
    case 'Search':
      return { type: 'search', autoComplete: 'off', enterKeyHint: 'search' }
    case 'Amount':
      return { type: 'text', autoComplete: 'off', inputMode: 'decimal' }
    case 'LongText':
      return { autoComplete: 'off', autoCapitalize: 'sentences' }
    default:
      return never(kind)
  }
}

interface Props {
  field: FieldView
  prefix?: string | null
  /** Tells the core; the event's number. */
  onType: (text: string) => number
  onLeave?: () => void
}

/**
 * The text belongs to this field: the core hears of each change, and replaces it only with a new revision, and not by a
 * view that does not know yet what was typed last. A slow core can so neither eat letters nor move the caret.
 */
export function Field({ field, prefix = null, onType, onLeave }: Props) {
  const id = useId()
  const [text, setText] = useState(field.value)
  const revision = useRef(field.revision)
  const typed = useRef(0)
  const known = useKnown()
  const composing = useRef(false)
  const postponed = useRef<string | null>(null)

  useLayoutEffect(() => {
    if (field.revision <= revision.current || known < typed.current) return
    revision.current = field.revision
    // a syllable half composed would be lost: after it
    if (composing.current) postponed.current = field.value
    else setText(field.value)
  }, [field.revision, field.value, known])

  const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    setText(target.value)
    typed.current = onType(target.value)
  }
  const composed = () => {
    composing.current = false
    if (postponed.current === null) return
    setText(postponed.current)
    postponed.current = null
  }

  const { kind } = field
  const Box = kind.kind === 'LongText' ? 'textarea' : 'input'
  const described = [field.error !== null && `${id}-error`, field.hint !== null && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={kind.kind === 'Code' ? 'field field-code' : 'field'} data-invalid={field.error !== null || undefined}>
      <label htmlFor={id}>{field.label}</label>
      {field.hint !== null && (
        <p id={`${id}-hint`} className="quiet">
          {field.hint}
        </p>
      )}
      <div className="field-box">
        {kind.kind === 'Search' && <Icon name="search" />}
        {prefix !== null && <span>{prefix}</span>}
        <Box
          id={id}
          {...traits(kind)}
          value={text}
          onChange={change}
          onBlur={onLeave}
          onCompositionStart={() => (composing.current = true)}
          onCompositionEnd={composed}
          aria-invalid={field.error !== null}
          aria-describedby={described || undefined}
        />
      </div>
      {field.error !== null && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="bad" />
          <span>{field.error}</span>
        </p>
      )}
    </div>
  )
}
