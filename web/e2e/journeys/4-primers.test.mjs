import assert from 'node:assert/strict'
import { look } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, enterClave, heading, press, tab, toClave } from '../steps.mjs'
import { say } from '../words.mjs'

const journey = journeys()
const panel = page => page.frameLocator('iframe')

async function toFirstPrimer(page, sandbox) {
  await toClave(page, 'method-clave-permanente')
  await enterClave(page, await sandbox.person('marta-soler'))
  await heading(page, say('primer-push-title')).waitFor()
}

journey(
  'wide, the panel beside the phone answers',
  async ({ page, sandbox }) => {
    await toFirstPrimer(page, sandbox)
    await panel(page).getByRole('heading', { level: 1 }).waitFor()
    await press(page, 'primer-push-accept')
    await panel(page).locator('#questions button').first().waitFor()
    await look(page, 'stage-asking')
    await panel(page).locator('#questions button').first().click()
    await heading(page, say('primer-biometrics-title')).waitFor()
    await press(page, 'primer-biometrics-accept')
    await panel(page).getByRole('button', { name: 'Correcto' }).click()
    await heading(page, say('home-title')).waitFor()
    await look(page, 'stage-home')
    await tab(page, 'tab-settings')
    assert.equal(await page.getByRole('switch', { name: say('push-label') }).isChecked(), true)
    assert.equal(await page.getByRole('switch', { name: say('biometrics-label') }).isChecked(), true)
  },
  { viewport: { width: 1280, height: 900 } },
)

journey('narrow, the panel stands up when it is asked, and goes', async ({ page, sandbox }) => {
  await toFirstPrimer(page, sandbox)
  assert.equal(await page.locator('iframe').count(), 0)
  await press(page, 'primer-push-accept')
  await panel(page).getByRole('button', { name: 'No permitir' }).click()
  await heading(page, say('primer-biometrics-title')).waitFor()
  await page.locator('iframe').waitFor({ state: 'detached' })
  await look(page, 'biometrics-primer')
  await press(page, 'primer-no')
  await heading(page, say('home-title')).waitFor()
  await tab(page, 'tab-settings')
  assert.equal(await page.getByRole('switch', { name: say('push-label') }).isChecked(), false)
  await look(page, 'settings')
})

journey('a lock-out of the finger is said in Ajustes', async ({ page, sandbox }) => {
  await toFirstPrimer(page, sandbox)
  await press(page, 'primer-later')
  await heading(page, say('primer-biometrics-title')).waitFor()
  await press(page, 'primer-later')
  await heading(page, say('home-title')).waitFor()
  await tab(page, 'tab-settings')
  await page.getByRole('switch', { name: say('biometrics-label') }).click()
  await panel(page).getByRole('button', { name: 'Bloqueado' }).click()
  await page.getByText(say('biometrics-locked-out-title')).first().waitFor()
  assert.equal(await page.getByRole('switch', { name: say('biometrics-label') }).isChecked(), false)
  await look(page, 'settings-locked-out')
})

journey('by SMS there is no biometric access', async ({ page, sandbox }) => {
  const { signInBySms } = await import('../steps.mjs')
  await signInBySms(page, sandbox, 'ramon-ibarra')
  await tab(page, 'tab-settings')
  assert.equal(await page.getByRole('switch', { name: say('biometrics-label') }).isDisabled(), true)
  await page.getByText(say('biometrics-not-offered')).first().waitFor()
  assert.equal(await button(page, say('sign-out'), true).count(), 1)
})
