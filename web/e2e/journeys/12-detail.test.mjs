import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, heading, press, signInBySms, toYear } from '../steps.mjs'
import { say } from '../words.mjs'

const journey = journeys()
const NOTE = say('comparison-note')

async function toDetail(page, sandbox, slug) {
  await signInBySms(page, sandbox, slug)
  await toYear(page, 2024)
  await press(page, 'year-detail')
  await heading(page, say('detail-title', { year: '2024' })).waitFor()
  await page.getByText(NOTE).first().waitFor()
}

const criterion = (days, income, rounding, quota) =>
  say('criterion', {
    days: say(`criterion-days-${days}`),
    income: say(`criterion-income-${income}`),
    rounding: say(`criterion-rounding-${rounding}`),
    quota_rounding: say(`criterion-quota-rounding-${quota}`),
  })

journey('our figure is the same: months as bars and as a table, and each step with its source', async ({ page, context, sandbox }) => {
  await context.route(/^https:\/\/(?!127)/, route => route.fulfill({ contentType: 'text/html', body: '<title>BOE</title>' }))
  await toDetail(page, sandbox, 'ines-cabrera')
  await page.getByText(say('comparison-same-title')).first().waitFor()
  await page.getByText(criterion('thirty-day-month', 'whole', 'per-month', 'total-rate')).first().waitFor()
  const picture = page.getByRole('img')
  assert.match((await picture.getAttribute('aria-label')) ?? '', /tabla/)
  assert.equal(await picture.locator('.bar-pair').count(), 12)
  assert.equal(await page.getByRole('table').getByRole('rowheader').count(), 13)
  await look(page, 'detail-explained')
  await lookSqueezed(page, 'detail-explained')

  await page.getByRole('heading', { name: say('steps-title') }).waitFor()
  const steps = page.locator('main details')
  assert.ok((await steps.count()) >= 4)
  await steps.first().locator('summary').focus()
  await page.keyboard.press('Enter')
  await steps.first().locator('.answer').waitFor()
  assert.equal(await steps.first().evaluate(it => it.open), true)
  const name = await steps.first().locator('summary').innerText()
  await page.keyboard.press('Tab')
  const opened = context.waitForEvent('page')
  await page.keyboard.press('Enter')
  const law = await opened
  await law.waitForURL(/boe\.es|eur-lex|seg-social/)
  await law.close()
  await button(page, `${say('step-source')}: ${name}`).waitFor()
  for (const summary of await steps.locator('summary').all()) {
    if (!(await summary.evaluate(it => it.parentElement.open))) await summary.click()
  }
  for (const step of await steps.all()) {
    const words = await step.locator('.answer').innerText()
    assert.match(words, /artículo|art\./i, words)
  }
  await look(page, 'detail-steps')
  await lookSqueezed(page, 'detail-steps')
})

journey('the same by another criterion, which is named', async ({ page, sandbox }) => {
  await toDetail(page, sandbox, 'lucia-ferrer')
  await page.getByText(say('comparison-same-title')).first().waitFor()
  await page.getByText(criterion('natural', 'whole', 'once', 'total-rate')).first().waitFor()
  await look(page, 'detail-other-criterion')
})

journey('a difference of rounding: which months, and that it changes nothing', async ({ page, sandbox }) => {
  await toDetail(page, sandbox, 'bernat-oliva')
  await page.getByText(say('comparison-rounding-title')).first().waitFor()
  assert.equal(await page.locator('.facts').first().locator('dt').count(), 3)
  await look(page, 'detail-rounding')
})

journey('another amount: ours beside theirs, month by month', async ({ page, sandbox }) => {
  await toDetail(page, sandbox, 'pilar-santos')
  await page.getByText(say('comparison-different-title')).first().waitFor()
  await page.getByText(/345,84/).first().waitFor()
  await page.getByText(/407,28/).first().waitFor()
  assert.equal(await page.locator('.facts').first().locator('dt').count(), 12)
  await look(page, 'detail-different')
  await lookSqueezed(page, 'detail-different')
})
