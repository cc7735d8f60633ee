import assert from 'node:assert/strict'
import { look, lookSqueezed, person } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { bell, button, focused, heading, press, signInBySms, tab, toYear } from '../steps.mjs'
import { say } from '../words.mjs'

const journey = journeys()
const WAIVED = { amount: '939,00 €' }

async function toHearing(page, sandbox) {
  await signInBySms(page, sandbox, 'carmen-rubio')
  await toYear(page, 2024)
  await button(page, say('waive', WAIVED)).waitFor()
}

async function askWaiver(page) {
  await press(page, 'waive', WAIVED)
  const dialog = page.getByRole('dialog', { name: say('waiver-question', WAIVED) })
  await dialog.getByText(say('waiver-effect', { year: '2024' })).waitFor()
  return dialog
}

journey('what each choice means; the waiver is taken back, then done with number and time', async ({ page, sandbox }) => {
  await toHearing(page, sandbox)
  const cards = page.locator('.choice-card')
  assert.equal(await cards.count(), 2)
  assert.match(await cards.nth(0).innerText(), /939,00/)
  await look(page, 'hearing-choices')
  await lookSqueezed(page, 'hearing-choices')

  const dialog = await askWaiver(page)
  await look(page, 'waiver-question')
  await lookSqueezed(page, 'waiver-question')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  assert.match(await page.evaluate(() => document.activeElement?.tagName), /^(?:BUTTON|H1)$/)

  await (await askWaiver(page)).getByRole('button').first().click()
  await page.getByText(say('waiver-done-title')).first().waitFor()
  await page.getByText(/SBX\d/).first().waitFor()
  await look(page, 'waiver-done')
  await press(page, 'outcome-go-on')
  await page.getByText(say('answered-waiver')).first().waitFor()
  await page.getByText(say('state-hearing-closed-title')).first().waitFor()
  assert.equal(await button(page, say('waive', WAIVED)).count(), 0)
  assert.equal(await button(page, say('allegations-link')).count(), 0)
  await look(page, 'hearing-answered')
  await lookSqueezed(page, 'hearing-answered')

  await tab(page, 'tab-documents')
  await page.getByText('Justificante de registro: renuncia a la devolución de 2024').first().waitFor()
  await bell(page).click()
  await page.getByText('Has renunciado a la devolución de 2024').first().waitFor()
})

journey('the answer to a waiver is lost: it is not known, and asking tells', async ({ page, sandbox }) => {
  await toHearing(page, sandbox)
  const dialog = await askWaiver(page)
  await sandbox.fault({ path_contains: '/waiver', kind: 'lost_answer', times: 5 })
  await sandbox.fault({ path_contains: '/submissions/', kind: 'drop', times: 20 })
  await dialog.getByRole('button').first().click()
  await page.getByText(say('waiver-unknown-title')).first().waitFor({ timeout: 60_000 })
  await look(page, 'waiver-unknown')
  await lookSqueezed(page, 'waiver-unknown')
  // still not known after a question that nobody answered, and after a reload
  await press(page, 'outcome-ask')
  await page.getByText(say('waiver-unknown-title')).first().waitFor()
  await page.reload()
  await page.getByText(say('waiver-unknown-title')).first().waitFor()
  // the app asks by itself when it starts: that, too, stays without an answer
  await page.getByText(say('outcome-asking')).waitFor({ state: 'detached' })
  await sandbox.noFaults()
  await press(page, 'outcome-ask')
  await page.getByText(say('waiver-done-title')).first().waitFor()
  await page.getByText(/SBX\d/).first().waitFor()
  await press(page, 'outcome-go-on')
  await page.getByText(say('answered-waiver')).first().waitFor()
})

journey('a waiver that never arrived is not shown as done, and can be done again', async ({ page, sandbox }) => {
  await toHearing(page, sandbox)
  const dialog = await askWaiver(page)
  await sandbox.fault({ path_contains: '/waiver', kind: 'drop', times: 5 })
  await dialog.getByRole('button').first().click()
  await page.getByText(say('waiver-unknown-title')).first().waitFor({ timeout: 60_000 })
  await sandbox.noFaults()
  await press(page, 'outcome-ask')
  await page.getByText(say('waiver-not-done-title')).first().waitFor()
  await look(page, 'waiver-not-done')
  await press(page, 'outcome-go-on')
  await button(page, say('waive', WAIVED)).waitFor()
})

journey('allegations: nothing is sent blank, a draft survives a reload, then they are registered', async ({ page, sandbox }) => {
  const text = 'En marzo estuve de baja médica.\nNo se ha descontado: adjunto el parte cuando me lo pidáis. 漢字 ñ €'
  await toHearing(page, sandbox)
  await press(page, 'allegations-link')
  await heading(page, say('allegations-title')).waitFor()
  const box = page.getByLabel(say('allegations-label'))
  await look(page, 'allegations-empty')
  await press(page, 'allegations-submit')
  await page.getByText(say('allegations-empty')).first().waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  await look(page, 'allegations-wrong')
  await box.fill(text)
  await page.getByText(new RegExp(`^${[...text].length} de`)).waitFor()
  await page.reload()
  await box.waitFor()
  assert.equal(await box.inputValue(), text)
  await look(page, 'allegations-draft')
  // what is long grows, and does not scroll sideways
  await box.fill(`${text}\n${'x'.repeat(300)}\n`.repeat(4))
  await lookSqueezed(page, 'allegations-long')
  assert.equal(await box.evaluate(it => it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight + 1), true)
  await box.fill(text)
  await page.getByText(new RegExp(`^${[...text].length} de`)).waitFor()
  await press(page, 'allegations-submit')
  await page.getByText(say('allegations-done-title')).first().waitFor()
  await page.getByText(/SBX\d/).first().waitFor()
  await look(page, 'allegations-done')
  await press(page, 'outcome-go-on')
  await page.getByText(say('answered-allegations')).first().waitFor()
})

journey('answered meanwhile on another phone: nothing is sent twice, and the year says how it stands', async ({ page, browser, sandbox }) => {
  await toHearing(page, sandbox)
  const dialog = await askWaiver(page)
  const other = await person(browser, sandbox)
  await toHearing(other.page, sandbox)
  await (await askWaiver(other.page)).getByRole('button').first().click()
  await other.page.getByText(say('waiver-done-title')).first().waitFor()
  await other.context.close()
  await dialog.getByRole('button').first().click()
  await page.getByText(say('act-not-open-title')).first().waitFor()
  await focused(page, say('act-not-open-title'))
  await page.getByText(say('answered-waiver')).first().waitFor()
  await look(page, 'hearing-too-late')
})
