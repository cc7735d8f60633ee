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
  expect(numbers.size).toBe(32)
})

test.each(Object.keys(SCREENS))('%s is drawn, and every control has a name', name => {
  draw(name)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('título')
  for (const role of ['button', 'textbox', 'searchbox', 'radio', 'checkbox', 'switch', 'combobox', 'img', 'region', 'progressbar'] as const) {
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
  ['year-hearing', 'renunciar a 612,40 €', { kind: 'Regularization', value: { kind: 'Waive' } }],
  ['year-provisional', 'calcular', { kind: 'Go', value: { kind: 'Simulator' } }],
  ['year-hearing', 'alegar', { kind: 'Go', value: { kind: 'Allegations', year: 2024 } }],
  ['year-to-pay', 'pagar 543,24 €', { kind: 'Regularization', value: { kind: 'Pay' } }],
  ['year-to-pay', 'comprobar el pago', { kind: 'Regularization', value: { kind: 'AskPayment' } }],
  ['year-detail', 'ver la norma: base media', { kind: 'Regularization', value: { kind: 'OpenSource', step: 1 } }],
  ['outcome', 'preguntar', { kind: 'Contact', value: { kind: 'AskAgain' } }],
  ['outcome', 'he terminado', { kind: 'Contact', value: { kind: 'Done' } }],
  ['outcome-hearing', 'preguntar', { kind: 'Regularization', value: { kind: 'AskAgain' } }],
  ['outcome-hearing', 'seguir', { kind: 'Regularization', value: { kind: 'Done' } }],
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

test.each([
  ['notices', 'Notices'],
  ['documents', 'Documents'],
] as const)('%s: what is searched for is told', (name, kind) => {
  const send = draw(name)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'resolución' } })
  expect(send).toHaveBeenLastCalledWith({ kind, value: { kind: 'Search', value: 'resolución' } })
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
  expect(send).toHaveBeenLastCalledWith({ kind: 'Confirm' })
  fireEvent(dialog, new Event2('cancel', { cancelable: true }))
  expect(send).toHaveBeenLastCalledWith({ kind: 'Dismiss' })
})

// the DOM's own, whose name the generated types have taken
const Event2 = globalThis.Event

test('a form of several lines is told what is typed, and sent by its button', () => {
  const send = draw('allegations')
  const box = screen.getByRole('textbox', { name: 'alegaciones' })
  fireEvent.change(box, { target: { value: 'en marzo\nestuve de baja' } })
  expect(send).toHaveBeenLastCalledWith({ kind: 'Regularization', value: { kind: 'AllegationsTyped', value: 'en marzo\nestuve de baja' } })
  fireEvent.click(screen.getByRole('button', { name: 'presentar' }))
  expect(send).toHaveBeenLastCalledWith({ kind: 'Regularization', value: { kind: 'SubmitAllegations' } })
})

test('each choice of the hearing stands with its figures, and the button that waives is not the loud one', () => {
  draw('year-hearing')
  const group = screen.getByRole('region', { name: 'puedes elegir' })
  expect(within(group).getAllByRole('listitem').map(card => card.textContent)).toEqual(['cobrarqué es cobrarahora612,40 €', 'mantenerqué es mantenerahora0,00 €'])
  expect(within(group).getByRole('button').className).toBe('button')
})

test('while an answer is sent there is no button to send it twice', () => {
  draw('year-answering')
  expect(screen.getByText('enviando…')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /renunciar/ })).toBeNull()
})

test('what went wrong with a payment can take the focus', () => {
  draw('year-to-pay')
  expect(screen.getByRole('heading', { name: 'el banco dijo que no' }).closest('[data-problem]')).toBeTruthy()
})

test('the bars are one picture with its sentence, as tall as the core says', () => {
  draw('year-detail')
  const picture = screen.getByRole('img', { name: 'barras en una frase' })
  const heights = [...picture.querySelectorAll<HTMLElement>('.bar-ground > span')].map(bar => bar.style.getPropertyValue('--y'))
  expect(heights).toEqual(['900', '1000', '900', '900'])
  expect(picture.querySelector('.legend')?.textContent).toBe('la que pagastela definitiva')
})

test('a step unfolds to its sentence, figures and source', () => {
  draw('year-detail')
  const step = screen.getByRole('heading', { level: 3, name: 'base media' }).closest('details')
  expect(step?.textContent).toContain('se hizo base media')
  expect(step?.textContent).toContain('base1.000,00 €')
  expect(step?.textContent).toContain('cuota314,00 €')
  expect(step?.textContent).toContain('LGSS, artículo 308')
})

const simulated: [string, () => void, Event][] = [
  ['another year', () => fireEvent.click(screen.getByRole('radio', { name: 'año 2025' })), { kind: 'Simulator', value: { kind: 'Year', value: '2025' } }],
  ['another work', () => fireEvent.click(screen.getByRole('radio', { name: 'trabajo collaborator' })), { kind: 'Simulator', value: { kind: 'Worker', value: 'collaborator' } }],
  ['a bracket', () => fireEvent.change(screen.getByRole('combobox'), { target: { value: 'R1' } }), { kind: 'Simulator', value: { kind: 'Bracket', value: 'R1' } }],
  ['a year’s income', () => fireEvent.click(screen.getByRole('radio', { name: 'por year' })), { kind: 'Simulator', value: { kind: 'Per', value: 'year' } }],
  ['income', () => fireEvent.change(screen.getByRole('textbox', { name: 'ingresos' }), { target: { value: '1.450,5' } }), { kind: 'Simulator', value: { kind: 'IncomeTyped', value: '1.450,5' } }],
  ['a base', () => fireEvent.change(screen.getByRole('textbox', { name: 'base' }), { target: { value: '950' } }), { kind: 'Simulator', value: { kind: 'BaseTyped', value: '950' } }],
  ['a flat rate', () => fireEvent.click(screen.getByRole('checkbox')), { kind: 'Simulator', value: { kind: 'FlatRate', value: true } }],
  ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'calcular' })), { kind: 'Simulator', value: { kind: 'Submit' } }],
]

test.each(simulated)('the simulator is told of %s', (_, act, event) => {
  const send = draw('simulator')
  act()
  expect(send).toHaveBeenLastCalledWith(event)
})

test('with a bracket no income is asked for', () => {
  draw('simulator-bracket')
  expect(screen.queryByRole('textbox', { name: 'ingresos' })).toBeNull()
  expect(screen.queryByRole('radio', { name: 'por year' })).toBeNull()
})

test('the chart is one picture with its sentence, and its table says the same', () => {
  draw('simulator-bracket')
  const picture = screen.getByRole('img', { name: 'gráfico en una frase' })
  expect(picture.querySelector('polyline')?.getAttribute('points')).toBe('0,100 1000,300')
  const lines = new Set([...picture.querySelectorAll('polyline')].map(line => line.getAttribute('class')))
  expect(lines.size).toBe(2)
  const marker = picture.querySelector<HTMLElement>('.marker')
  expect([marker?.style.getPropertyValue('--x'), marker?.style.getPropertyValue('--y'), marker?.textContent]).toEqual(['250', '400', 'tú'])
  const table = screen.getByRole('table', { name: 'cuota en cifras', hidden: true })
  expect(within(table).getAllByRole('rowheader', { hidden: true }).map(head => head.textContent)).toEqual(['tramo 1', 'tramo 2'])
})

test('a table of the core is a table for readers, drawn as cards or not', () => {
  draw('simulator-bracket')
  const table = screen.getByRole('table', { name: 'por concepto' })
  expect(within(table).getAllByRole('columnheader').map(head => head.textContent)).toEqual(['tramo', 'mínima', 'máxima'])
  const row = within(table).getByRole('row', { name: /^tramo 2/ })
  expect(within(row).getAllByRole('cell').map(cell => [cell.dataset['column'], cell.textContent])).toEqual([
    ['mínima', '200,00 €'],
    ['máxima', '300,00 €'],
  ])
})
