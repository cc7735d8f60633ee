import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { bell, button, choose, enterClave, heading, open, press, tab } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()

async function enterAsRepresentative(page, sandbox, slug) {
  const who = await sandbox.person(slug)
  await open(page)
  await choose(page, say('capacity-representative'))
  await button(page, say('method-clave-permanente')).click()
  await page.waitForURL('**/clave/**')
  await enterClave(page, who)
  const whom = heading(page, say('represented-choose'))
  const later = button(page, say('primer-later'))
  for (;;) {
    await whom.or(later).first().waitFor()
    if (await whom.isVisible()) return who
    await later.click()
    await page.waitForTimeout(200)
  }
}

journey('acts for her mother, and comes back', async ({ page, sandbox }) => {
  await enterAsRepresentative(page, sandbox, 'beatriz-lara')
  await look(page, 'represented')
  await button(page, 'Amparo').click()
  await page.getByText(like('stripe')).first().waitFor()
  await look(page, 'home-acting')
  await lookSqueezed(page, 'home-acting')
  await bell(page).click()
  await heading(page, say('notices-title')).waitFor()
  await page.getByText('Recibo de enero devuelto').first().waitFor()
  await look(page, 'notices-acting')

  await tab(page, 'tab-settings')
  await heading(page, say('settings-title')).waitFor()
  // the personal area of another stays closed
  assert.equal(await button(page, say('contact-title')).count(), 0)
  await look(page, 'settings-acting')

  await press(page, 'stripe-back')
  await page.getByText(like('stripe')).first().waitFor({ state: 'detached' })
})

journey('finds one of forty clients', async ({ page, sandbox }) => {
  await enterAsRepresentative(page, sandbox, 'nuria-bosch')
  await page.getByText(say('represented-count', { n: 40 })).first().waitFor()
  const first = await page.locator('main .row .row-label').first().textContent()
  await page.getByLabel(say('represented-search')).fill(first.slice(0, 8))
  await page.waitForFunction(() => document.querySelectorAll('main .row').length < 40)
  await look(page, 'represented-found')
  await page.getByLabel(say('represented-search')).fill('zzzz')
  await page.getByText(say('represented-none-found-title')).first().waitFor()
  await look(page, 'represented-none')
  await page.getByLabel(say('represented-search')).fill('')
  await button(page, like('represented-myself')).click()
  await heading(page, say('home-title')).waitFor()
  assert.equal(await page.getByText(like('stripe')).count(), 0)
})

journey('by SMS nobody acts for another', async ({ page }) => {
  await open(page)
  await choose(page, say('capacity-representative'))
  await page.getByText(say('method-sms-not-representative')).first().waitFor()
  assert.equal(await button(page, say('method-sms')).getAttribute('aria-disabled'), 'true')
  await look(page, 'welcome-representative')
})
