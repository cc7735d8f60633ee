import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Field as FieldView, fieldKindAmount, fieldKindCode, fieldKindIdentifier, fieldKindLongText } from '../generated/shared_types'
import { KnownContext } from '../core/context'
import { Field } from './Field'

const view = (value: string, revision: number, error: string | null = null) =>
  new FieldView('DNI', 'pista', value, revision, error, fieldKindIdentifier())

const nothing = () => 0

const input = () => screen.getByRole<HTMLInputElement>('textbox')

/** As a person types: the text changes around the caret. */
function type(at: number, letters: string) {
  const box = input()
  const text = box.value.slice(0, at) + letters + box.value.slice(at)
  fireEvent.change(box, { target: { value: text } })
  box.setSelectionRange(at + letters.length, at + letters.length)
}

test('a slow core neither eats letters nor moves the caret', () => {
  const onType = vi.fn(() => 0)
  const { rerender } = render(<Field field={view('', 0)} onType={onType} />)
  type(0, '1')
  type(1, '2')
  // an answer to the first letter comes late, and says nothing new about the text
  rerender(<Field field={view('1', 0)} onType={onType} />)
  type(2, '3')
  rerender(<Field field={view('12', 0)} onType={onType} />)
  expect(input().value).toBe('123')
  expect(onType.mock.calls.flat()).toEqual(['1', '12', '123'])
})

test('typing in the middle keeps the caret there', () => {
  const { rerender } = render(<Field field={view('12378', 0)} onType={nothing} />)
  input().focus()
  type(3, '4')
  type(4, '5')
  rerender(<Field field={view('123478', 0)} onType={nothing} />)
  expect(input().value).toBe('1234578')
  expect(input().selectionStart).toBe(5)
})

test('a paste is one change with the whole text', () => {
  const onType = vi.fn(() => 0)
  render(<Field field={view('', 0)} onType={onType} />)
  type(0, ' 12345678-z ')
  expect(onType).toHaveBeenCalledWith(' 12345678-z ')
})

test('a new revision replaces the text, an old one does not', () => {
  const { rerender } = render(<Field field={view('', 1)} onType={nothing} />)
  type(0, '12345678-z')
  rerender(<Field field={view('12345678Z', 2)} onType={nothing} />)
  expect(input().value).toBe('12345678Z')
  type(9, '!')
  rerender(<Field field={view('12345678Z', 2)} onType={nothing} />)
  expect(input().value).toBe('12345678Z!')
  rerender(<Field field={view('', 3)} onType={nothing} />)
  expect(input().value).toBe('')
})

test('a revision that does not know what was typed last takes nothing away', () => {
  let sent = 0
  const at = (known: number, field: FieldView) => (
    <KnownContext value={known}>
      <Field field={field} onType={() => (sent += 1)} />
    </KnownContext>
  )
  const { rerender } = render(at(0, view('', 0)))
  type(0, '1234')
  // left and written anew by the core, while the person is back and types on
  type(4, '5')
  rerender(at(1, view('12-34', 1)))
  expect(input().value).toBe('12345')
  rerender(at(2, view('12345', 1)))
  expect(input().value).toBe('12345')
  rerender(at(2, view('12-345', 2)))
  expect(input().value).toBe('12-345')
})

test('a revision waits until a syllable is composed', () => {
  const { rerender } = render(<Field field={view('', 0)} onType={nothing} />)
  const box = input()
  fireEvent.compositionStart(box)
  fireEvent.change(box, { target: { value: 'ñ' } })
  rerender(<Field field={view('otro', 1)} onType={nothing} />)
  expect(box.value).toBe('ñ')
  fireEvent.compositionEnd(box)
  expect(box.value).toBe('otro')
})

test('an error is tied to its field, before the hint', () => {
  const { rerender } = render(<Field field={view('', 0)} onType={nothing} />)
  expect(input().getAttribute('aria-invalid')).toBe('false')
  rerender(<Field field={view('', 0, 'falta la letra')} onType={nothing} />)
  expect(input().getAttribute('aria-invalid')).toBe('true')
  const described = (input().getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent)
  expect(described).toEqual(['falta la letra', 'pista'])
})

test('leaving is told, and the kind chooses keyboard and autofill', () => {
  const onLeave = vi.fn()
  render(<Field field={new FieldView('Código', null, '', 0, null, fieldKindCode())} onType={nothing} onLeave={onLeave} />)
  fireEvent.blur(input())
  expect(onLeave).toHaveBeenCalledOnce()
  expect(input().autocomplete).toBe('one-time-code')
  expect(input().inputMode).toBe('numeric')
})

test('an amount is typed with digits and a comma, by a keyboard that has both', () => {
  render(<Field field={new FieldView('Ingresos', null, '', 0, null, fieldKindAmount())} onType={nothing} />)
  expect([input().type, input().inputMode, input().autocomplete]).toEqual(['text', 'decimal', 'off'])
})

const long = (value: string, revision: number) => new FieldView('Texto', 'pista', value, revision, 'falta', fieldKindLongText())

test('several lines are several lines, under the same rules', () => {
  const onType = vi.fn(() => 0)
  const { rerender } = render(<Field field={long('', 0)} onType={onType} />)
  expect(input().tagName).toBe('TEXTAREA')
  expect(input().getAttribute('aria-invalid')).toBe('true')
  type(0, 'uno\ndos')
  expect(onType).toHaveBeenCalledWith('uno\ndos')
  rerender(<Field field={long('borrador', 1)} onType={onType} />)
  expect(input().value).toBe('borrador')
})
