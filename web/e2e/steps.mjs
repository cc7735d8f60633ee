// What a person does, in the words that they read.
import { say } from './words.mjs'

export const button = (page, name, exact = false) => page.getByRole('button', { name, exact })
export const heading = (page, name) => page.getByRole('heading', { level: 1, name })
export const press = (page, id, args) => button(page, say(id, args)).first().click()

/** 12/03/1984, as one writes a day. */
export const written = day => day.split('-').toReversed().join('/')

export async function open(page, path = '/') {
  await page.goto(path)
  await page.locator('main button, main input').first().waitFor()
}

/** Presses a radio button, and waits until the core has chosen it. */
export async function choose(page, label) {
  await page.getByLabel(label, { exact: true }).click()
  await page.locator('label', { hasText: label, has: page.locator(':checked') }).waitFor()
}

export async function fillSmsForm(page, who) {
  await page.getByLabel(say('identifier-label')).fill(who.identifier)
  await page.getByLabel(say('birth-date-label')).fill(written(who.birth_date))
  await page.getByRole('textbox', { name: say('mobile-label'), exact: true }).fill(who.mobile.replace('+34', ''))
}

export async function askForCode(page, who) {
  await button(page, say('method-sms')).click()
  await fillSmsForm(page, who)
  await press(page, 'sms-submit')
}

export async function enterCode(page, code) {
  await page.getByLabel(say('code-label')).fill(code)
  await button(page, say('code-submit'), true).click()
}

/** Says "not now" to whatever is offered, until Inicio stands there. */
export async function pastPrimers(page) {
  const home = heading(page, say('home-title'))
  const later = button(page, say('primer-later'))
  for (;;) {
    await home.or(later).first().waitFor()
    if (await home.isVisible()) return
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await later.click()
    await page.waitForFunction(text => document.querySelector('h1')?.textContent !== text, title)
  }
}

export async function signInBySms(page, sandbox, slug) {
  const who = await sandbox.person(slug)
  await open(page)
  await askForCode(page, who)
  await heading(page, say('code-title')).waitFor()
  await enterCode(page, await sandbox.code(slug))
  await pastPrimers(page)
  return who
}

export async function toClave(page, method) {
  await open(page)
  await button(page, say(method)).click()
  await page.waitForURL('**/clave/**')
}

export async function signInByClave(page, sandbox, slug) {
  const who = await sandbox.person(slug)
  await toClave(page, 'method-clave-permanente')
  await enterClave(page, who)
  await pastPrimers(page)
  return who
}

export async function enterClave(page, who) {
  await page.locator('#identifier').fill(who.identifier)
  await page.locator('#password').fill(who.password)
  await page.locator('button[type=submit]').first().click()
  await page.waitForURL(url => !url.pathname.startsWith('/clave'))
}

/** From Inicio to a year of the regularization. */
export async function toYear(page, year) {
  await button(page, say('years-title')).first().click()
  await heading(page, say('years-title')).waitFor()
  await page.locator('main .row').first().waitFor()
  await page.locator('main .row', { hasText: String(year) }).first().click()
  await heading(page, say('year-title', { year: String(year) })).waitFor()
}

/** Waits until the focus is in something with this text. */
export const focused = (page, text) => page.waitForFunction(words => document.activeElement?.textContent?.includes(words), text)

export const tab = (page, id) => page.getByRole('navigation').getByRole('button', { name: say(id), exact: true }).click()
export const bell = page => page.locator('header').getByRole('button', { name: /^Avisos/ })
