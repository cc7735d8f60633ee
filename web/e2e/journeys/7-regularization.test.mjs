import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, heading, press, signInByClave, signInBySms, toYear } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()

journey('a resolution is signed in the office, then its result and detail open', async ({ page, context, sandbox }) => {
  await signInBySms(page, sandbox, 'marta-soler')
  await look(page, 'home-due')
  await button(page, say('years-title')).first().click()
  await page.locator('main .row').first().waitFor()
  await look(page, 'years')
  await page.locator('main .row', { hasText: '2024' }).first().click()
  await page.getByText(say('state-resolution-available-title')).first().waitFor()
  await look(page, 'year-resolution-available')
  const office = context.waitForEvent('page')
  await press(page, 'year-office')
  await (await office).waitForLoadState()
  await sandbox.api('/office/sign', { persona: 'marta-soler', year: 2024, act: 'resolution' })
  await press(page, 'refresh')
  await page.getByText(say('state-signed-title')).first().waitFor()
  await page.getByText('442,56').first().waitFor()
  await look(page, 'year-signed')
  await lookSqueezed(page, 'year-signed')
  await press(page, 'year-detail')
  await page.getByRole('table').waitFor()
  await look(page, 'year-detail')
  await lookSqueezed(page, 'year-detail')
  await page.goBack()
  await press(page, 'year-document')
  await button(page, like('document-download')).waitFor()
})

journey('a hearing, from the office to the resolution', async ({ page, sandbox }) => {
  await signInByClave(page, sandbox, 'nadia-benali')
  await toYear(page, 2024)
  await page.getByText(say('state-hearing-available-title')).first().waitFor()
  await sandbox.api('/office/sign', { persona: 'nadia-benali', year: 2024, act: 'hearing' })
  await press(page, 'refresh')
  await page.getByText(say('state-hearing-open-title')).first().waitFor()
  await look(page, 'year-hearing-open')
})

journey('ten days unread: rejected, and the terms run', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'oscar-leal')
  await toYear(page, 2024)
  await page.getByText(like('state-rejected-title')).first().waitFor()
  await look(page, 'year-rejected')
})

for (const [slug, year, state] of [
  ['ines-cabrera', 2024, 'result-refund-title'],
  ['hugo-navarro', 2024, 'result-pay-title'],
  ['ramon-ibarra', 2024, 'result-agreed-title'],
  ['sergio-molina', 2024, 'result-not-regularized-title'],
  ['elena-duarte', 2024, 'state-provisional-title'],
  ['rosa-aguilar', 2023, 'state-refunded-title'],
  ['paula-gil', 2023, 'state-paid-title'],
  ['victor-sanz', 2023, 'state-in-claim-title'],
  ['david-roca', 2023, 'state-under-appeal-title'],
  ['julian-prieto', 2023, 'state-firm-title'],
  ['andres-pinto', 2024, 'state-hearing-closed-title'],
]) {
  journey(`${slug}: ${state}`, async ({ page, sandbox }) => {
    await signInBySms(page, sandbox, slug)
    await toYear(page, year)
    await page.getByText(say(state), { exact: true }).first().waitFor()
    await look(page, `year-${state.replace('-title', '')}`)
  })
}

journey('the term runs out with the clock', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'hugo-navarro')
  await page.getByText(like('due-pay-title')).first().waitFor()
  await sandbox.advance(25 * 24 * 3600)
  await page.reload()
  await heading(page, say('home-title')).or(heading(page, say('welcome-title'))).first().waitFor()
  await look(page, 'after-the-term')
})
