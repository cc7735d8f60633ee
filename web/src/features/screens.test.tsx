import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SendContext } from '../core/context'
import { Dialog, type Event, serializeScreen, toneBad } from '../generated/shared_types'
import { encode } from '../core/bytes'
import { Frame } from '../frame/Frame'
import { SCREENS, viewOf } from '../test/samples'

function draw(name: string, dialog: Dialog | null = null) {
  const screenView = SCREENS[name]
  if (!screenView) throw new Error(name)
  const send = vi.fn<(event: Event) => number>(() => 0)
  render(
    <SendContext value={send}>
      <Frame view={viewOf(screenView, { dialog })} />
    </SendContext>,
  )
  return send
}

test('every screen has a sample', () => {
  const numbers = new Set(Object.values(SCREENS).map(value => encode(to => serializeScreen(value, to))[0]))
  // numbers of the variants have no gap: a new screen without a sample is the next one
  expect([...numbers].filter(number => number !== undefined).toSorted((a, b) => a - b)).toEqual([...numbers].map((_, index) => index))
  expect(numbers.size).toBe(25)
})

test.each(Object.keys(SCREENS))('%s is drawn, and every control has a name', name => {
  draw(name)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('título')
  for (const role of ['button', 'textbox', 'searchbox', 'radio', 'checkbox', 'switch', 'progressbar'] as const) {
    for (const control of screen.queryAllByRole(role)) {
      const named = control.getAttribute('aria-label') ?? control.textContent ?? ''
      const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])].map(label => label.textContent) : []
      expect(`${named}${labels.join('')}`.trim(), control.outerHTML).not.toBe('')
    }
  }
})

const pressed: [string, string, Event][] = [
  ['welcome', 'SMS', { kind: 'Access', value: { kind: 'Start', value: { kind: 'Sms' } } }],
  ['code', 'otro código', { kind: 'Contact', value: { kind: 'Resend' } }],
  ['waiting', 'dejarlo', { kind: 'Access', value: { kind: 'Cancel' } }],
  ['push-primer', 'luego', { kind: 'Access', value: { kind: 'Primer', value: { kind: 'Later' } } }],
  ['represented', 'Amparo', { kind: 'Represented', value: { kind: 'ActFor', person: 'p1' } }],
  ['represented', 'volver a ti', { kind: 'Represented', value: { kind: 'ActForMyself' } }],
  ['home', 'ir a firmar', { kind: 'Go', value: { kind: 'Years' } }],
  ['home', 'atrás', { kind: 'Back' }],
  ['home', 'documentos', { kind: 'SelectTab', value: { kind: 'Documents' } }],
  ['home', 'avisos: 12 sin leer', { kind: 'Go', value: { kind: 'Notices' } }],
  ['notices', 'aviso b', { kind: 'Go', value: { kind: 'Notice', id: 'b' } }],
  ['notices', 'siguientes', { kind: 'Notices', value: { kind: 'Next' } }],
  ['notices-selecting', 'archivar', { kind: 'Notices', value: { kind: 'ActOnSelected', value: { kind: 'Archive' } } }],
  ['notice', 'fijar', { kind: 'Notices', value: { kind: 'Act', id: 'a', action: { kind: 'Pin' } } }],
  ['document-stopped', 'seguir', { kind: 'Documents', value: { kind: 'Download' } }],
  ['document-ready', 'compartir', { kind: 'Documents', value: { kind: 'Share' } }],
  ['year', 'a la sede', { kind: 'Regularization', value: { kind: 'OpenOffice' } }],
  ['outcome', 'preguntar', { kind: 'Contact', value: { kind: 'AskAgain' } }],
  ['help', 'llamar', { kind: 'Services', value: { kind: 'Call', index: 0 } }],
  ['settings', 'cerrar', { kind: 'Settings', value: { kind: 'SignOut' } }],
]

test.each(pressed)('%s: %s is sent', (name, label, event) => {
  const send = draw(name)
  const found = screen.getAllByRole('button').find(button => (button.getAttribute('aria-label') ?? button.textContent ?? '').includes(label))
  if (!found) throw new Error(label)
  fireEvent.click(found)
  expect(send).toHaveBeenLastCalledWith(event)
})

test('a way that is closed is named with its reason, and sends nothing', () => {
  const send = draw('welcome')
  const closed = screen.getByRole('button', { name: /Cl@ve permanente/ })
  expect(closed.getAttribute('aria-disabled')).toBe('true')
  expect(closed.textContent).toContain('cerrada')
  fireEvent.click(closed)
  expect(send).not.toHaveBeenCalled()
})

test('Enter sends the form once', () => {
  const send = draw('sms-form')
  const [first] = screen.getAllByRole('textbox')
  if (first instanceof HTMLInputElement) first.form?.requestSubmit()
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'Access', value: { kind: 'Submit' } })
})

test('the detail is a table for readers', () => {
  draw('year-detail')
  const table = screen.getByRole('table', { name: 'mes a mes' })
  expect(within(table).getAllByRole('columnheader')).toHaveLength(6)
  expect(within(table).getByRole('row', { name: 'enero: 31 con 30' })).toBeTruthy()
  expect(within(table).getAllByRole('rowheader')).toHaveLength(3)
})

test('a dialog is answered, and Escape takes it back', () => {
  const send = draw('settings', new Dialog('¿cerrar?', 'qué pasa', 'cerrar la sesión', 'seguir', toneBad()))
  const dialog = screen.getByRole('dialog', { name: '¿cerrar?' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'cerrar la sesión' }))
  expect(send).toHaveBeenLastCalledWith({ kind: 'Settings', value: { kind: 'Confirm' } })
  fireEvent(dialog, new Event2('cancel', { cancelable: true }))
  expect(send).toHaveBeenLastCalledWith({ kind: 'Settings', value: { kind: 'Dismiss' } })
})

// the DOM's own, whose name the generated types have taken
const Event2 = globalThis.Event
