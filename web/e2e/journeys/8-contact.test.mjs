import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, heading, press, signInByClave, tab } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()

async function toForm(page, sandbox, verb) {
  await signInByClave(page, sandbox, 'marta-soler')
  await tab(page, 'tab-settings')
  await press(page, 'contact-title')
  await button(page, say(verb)).waitFor()
  await look(page, 'contact')
  await press(page, verb)
}

const enter = async (page, code) => {
  await page.getByLabel(say('code-label')).fill(code)
  await press(page, 'change-code-submit')
}

journey('a new mobile is registered with number and time', async ({ page, sandbox }) => {
  await toForm(page, sandbox, 'change-mobile')
  await heading(page, say('change-mobile-title')).waitFor()
  const field = page.getByLabel(say('mobile-new-label'))
  await field.fill('912345678')
  await press(page, 'change-submit')
  await page.getByText(say('mobile-not-mobile')).first().waitFor()
  await look(page, 'change-mobile-wrong')
  await lookSqueezed(page, 'change-mobile-wrong')
  await field.fill('600 123 456')
  await press(page, 'change-submit')
  await page.getByLabel(say('code-label')).waitFor()
  await look(page, 'change-mobile-code')
  await enter(page, await sandbox.code('marta-soler'))
  await page.getByText(say('outcome-done-title')).first().waitFor()
  await page.getByText(say('registry-number')).first().waitFor()
  await look(page, 'outcome-done')
  await press(page, 'outcome-go-on')
  await heading(page, say('contact-title')).waitFor()
  await page.getByText(/\*56/).first().waitFor()
})

journey('a new e-mail', async ({ page, sandbox }) => {
  await toForm(page, sandbox, 'change-email')
  await page.getByLabel(say('email-label')).fill('marta@')
  await press(page, 'change-submit')
  await page.getByText(like('email-domain')).first().waitFor()
  await page.getByLabel(say('email-label')).fill('marta.nueva@example.es')
  await press(page, 'change-submit')
  await page.getByLabel(say('code-label')).waitFor()
  await enter(page, await sandbox.code('marta-soler'))
  await page.getByText(say('outcome-done-title')).first().waitFor()
})

journey('the answer is lost: it is not known, and asking tells', async ({ page, sandbox }) => {
  await toForm(page, sandbox, 'change-mobile')
  await page.getByLabel(say('mobile-new-label')).fill('600123456')
  await press(page, 'change-submit')
  await page.getByLabel(say('code-label')).waitFor()
  const code = await sandbox.code('marta-soler')
  await sandbox.fault({ path_contains: '/confirmation', kind: 'lost_answer', times: 5 })
  await sandbox.fault({ path_contains: '/submissions/', kind: 'drop', times: 3 })
  await enter(page, code)
  await page.getByText(say('outcome-unknown-title')).or(page.getByText(say('outcome-done-title'))).first().waitFor({ timeout: 60_000 })
  await look(page, 'outcome-unknown')
  await sandbox.noFaults()
  await press(page, 'outcome-ask')
  await page.getByText(say('outcome-done-title')).first().waitFor()
  await page.getByText(say('registry-number')).first().waitFor()
})

journey('a draft is not lost by looking elsewhere', async ({ page, sandbox }) => {
  await toForm(page, sandbox, 'change-email')
  await page.getByLabel(say('email-label')).fill('marta.borrador@example.es')
  await tab(page, 'tab-home')
  await tab(page, 'tab-settings')
  assert.equal(await page.getByLabel(say('email-label')).inputValue(), 'marta.borrador@example.es')
})
