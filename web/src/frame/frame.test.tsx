import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Announcement, Focus, focusTargetHeading, focusTargetProblem, themeDark, type View } from '../generated/shared_types'
import { SCREENS, viewOf } from '../test/samples'
import { depthOf } from '../core/address'
import { Frame } from './Frame'

const screenOf = (name: string) => {
  const found = SCREENS[name]
  if (!found) throw new Error(name)
  return found
}
const show = (view: View) => {
  const { rerender } = render(<Frame view={view} />)
  return (next: View) => rerender(<Frame view={next} />)
}

test('the focus moves once for each number', () => {
  const home = screenOf('home')
  const again = show(viewOf(home, { focus: new Focus(1, focusTargetHeading()) }))
  const heading = screen.getByRole('heading', { level: 1 })
  expect(document.activeElement).toBe(heading)
  const bell = screen.getByRole('button', { name: 'avisos: 12 sin leer' })
  act(() => bell.focus())
  again(viewOf(home, { focus: new Focus(1, focusTargetHeading()), title: 'otro' }))
  expect(document.activeElement).toBe(bell)
  again(viewOf(home, { focus: new Focus(2, focusTargetHeading()), title: 'otro' }))
  expect(document.activeElement).toBe(heading)
})

test('a problem: the first wrong field, or the message', () => {
  show(viewOf(screenOf('sms-form'), { focus: new Focus(1, focusTargetProblem()) }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'identificador' }))
})

test('a problem without a field: the banner', () => {
  show(viewOf(screenOf('code'), { focus: new Focus(3, focusTargetProblem()) }))
  expect(document.activeElement?.textContent).toContain('no es')
})

test('each announcement is new to the live region, the same words too', () => {
  const home = screenOf('home')
  const again = show(viewOf(home, { announcement: new Announcement(1, 'copiado') }))
  const region = screen.getByRole('status')
  expect(region.textContent).toBe('copiado')
  const first = region.firstChild
  again(viewOf(home, { announcement: new Announcement(1, 'copiado'), title: 'otro' }))
  expect(region.firstChild).toBe(first)
  again(viewOf(home, { announcement: new Announcement(2, 'copiado') }))
  expect(region.firstChild).not.toBe(first)
})

test('title, language and theme are the page’s', () => {
  const view = viewOf(screenOf('home'))
  view.theme = themeDark()
  show(view)
  expect(document.title).toBe('título · la app')
  expect(document.documentElement.lang).toBe('es-ES')
  expect(document.documentElement.dataset['theme']).toBe('dark')
})

test('the other tabs lie one deeper than the first', () => {
  const view = viewOf(screenOf('home'), { entries: [1] })
  expect(depthOf(view)).toBe(1)
  view.tabs = view.tabs.map((tab, index) => ({ ...tab, selected: index === 2 }) as typeof tab)
  expect(depthOf(view)).toBe(2)
  view.tabs = []
  expect(depthOf(view)).toBe(1)
})
