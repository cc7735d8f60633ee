import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { choose, heading, open, press } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()
const income = page => page.getByRole('textbox', { name: say('simulator-income-month') })
const base = page => page.getByRole('textbox', { name: say('simulator-base') })
const result = (page, year = 2026) => page.getByRole('region', { name: say('simulator-result', { year: String(year) }), exact: true })

async function toSimulator(page) {
  await open(page)
  await press(page, 'simulator-title')
  await heading(page, say('simulator-title')).waitFor()
}

async function simulate(page, euros) {
  await income(page).fill(euros)
  await press(page, 'simulator-submit')
}

/** The wrong field has the focus, and says what is wrong. */
async function wrong(page, field, words) {
  await page.getByText(words).first().waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
  assert.equal(await field.evaluate(it => it === document.activeElement), true)
}

journey('without signing in: quota, chart, table and next change; the result is said', async ({ page }) => {
  await toSimulator(page)
  await look(page, 'simulator')
  await lookSqueezed(page, 'simulator')
  await simulate(page, '1.450,00')
  await result(page).waitFor()
  await page.getByRole('status').getByText(like('simulator-said')).waitFor()
  await result(page).getByRole('img').waitFor()
  await look(page, 'simulator-result')
  await lookSqueezed(page, 'simulator-result')
  // what the chart draws, its table says
  await page.locator('main summary').click()
  const table = result(page).getByRole('table', { name: say('chart-title', { year: '2026' }) })
  assert.equal(await table.getByRole('rowheader').count(), 15)
  await look(page, 'simulator-table')
  await lookSqueezed(page, 'simulator-table')
  // a bracket instead of an income: no point on the chart, no income to ask for
  const bracket = await page.getByRole('combobox').locator('option').nth(4).textContent()
  await page.getByRole('combobox').selectOption({ label: bracket })
  await income(page).waitFor({ state: 'detached' })
  assert.equal(await page.locator('.marker').count(), 0)
  await page.getByLabel(say('simulator-flat-rate')).click()
  await page.getByText(like('flat-rate-unpublished-title')).first().waitFor()
  await look(page, 'simulator-flat-rate')
})

journey('wrong amounts are told at their field, and nothing is shown as computed', async ({ page }) => {
  await toSimulator(page)
  await simulate(page, '')
  await wrong(page, income(page), say('amount-empty'))
  await simulate(page, 'mil')
  await wrong(page, income(page), say('amount-form'))
  await simulate(page, '-5')
  await wrong(page, income(page), say('amount-negative'))
  await simulate(page, '1450,005')
  await wrong(page, income(page), say('amount-decimals'))
  await look(page, 'simulator-wrong')
  await lookSqueezed(page, 'simulator-wrong')
  await base(page).fill('100')
  await simulate(page, '1450')
  await wrong(page, base(page), like('simulator-base-below'))
  assert.equal(await result(page).count(), 0)
  await base(page).fill('99999')
  await press(page, 'simulator-submit')
  await wrong(page, base(page), /./)
  assert.equal(await result(page).count(), 0)
})

journey('without network, after it was loaded once', async ({ page, context }) => {
  await toSimulator(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await page.reload()
  await heading(page, say('simulator-title')).waitFor()
  await simulate(page, '2000')
  await result(page).waitFor()
  await look(page, 'simulator-offline')
})

journey('a year whose amounts are not published says so, and the others stay open', async ({ page, sandbox }) => {
  await sandbox.api('/clock', { now: '2027-01-12T10:00:00+01:00' })
  await toSimulator(page)
  await choose(page, '2027')
  await press(page, 'simulator-submit')
  await page.getByText(say('simulator-unpublished-title')).first().waitFor()
  await look(page, 'simulator-unpublished')
  await choose(page, '2025')
  await simulate(page, '1450')
  await result(page, 2025).waitFor()
})
