import assert from 'node:assert/strict'
import { look } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, enterClave, heading, open, pastPrimers, press, toClave } from '../steps.mjs'
import { say } from '../words.mjs'

const journey = journeys()

journey('Cl@ve permanente', async ({ page, sandbox }) => {
  const who = await sandbox.person('marta-soler')
  await toClave(page, 'method-clave-permanente')
  await enterClave(page, who)
  await pastPrimers(page)
  assert.equal(new URL(page.url()).pathname, '/inicio')
  assert.equal(new URL(page.url()).search, '')
})

journey('what was wanted before signing in is shown after it', async ({ page, sandbox }) => {
  const who = await sandbox.person('marta-soler')
  await open(page, '/regularizacion')
  await button(page, say('method-clave-permanente')).click()
  await page.waitForURL('**/clave/**')
  await enterClave(page, who)
  const later = button(page, say('primer-later'))
  const years = heading(page, say('years-title'))
  for (;;) {
    await later.or(years).first().waitFor()
    if (await years.isVisible()) break
    await later.click()
    await page.waitForTimeout(200)
  }
})

journey('given up at Cl@ve', async ({ page }) => {
  await toClave(page, 'method-clave-permanente')
  await page.locator('form[action*="/clave/cancel"] button').click()
  await page.getByText(say('sign-in-refused-title')).first().waitFor()
  await look(page, 'welcome-refused')
})

journey('gone back from Cl@ve with the browser', async ({ page }) => {
  await toClave(page, 'method-clave-permanente')
  await page.goBack()
  await page.locator('main button').first().waitFor()
  const cancel = button(page, say('cancel-sign-in'))
  if (await cancel.isVisible()) await cancel.click()
  await button(page, say('method-sms')).waitFor()
})

journey('Cl@ve Móvil', async ({ page, sandbox }) => {
  const who = await sandbox.person('elena-duarte')
  await toClave(page, 'method-clave-movil')
  await page.locator('#identifier').fill(who.identifier)
  await page.locator('button[type=submit]').first().click()
  await page.locator('.code').waitFor()
  const { requests } = await sandbox.api('/clave-movil')
  await sandbox.api(`/clave-movil/${requests[0].request}`, { confirm: true })
  await page.waitForURL(url => !url.pathname.startsWith('/clave'))
  await pastPrimers(page)
})

journey(
  'digital certificate',
  async ({ page }) => {
    await toClave(page, 'method-certificate')
    await page.locator('a.button').click()
    await page.waitForURL(url => !url.pathname.startsWith('/clave'))
    await pastPrimers(page)
  },
  async sandbox => {
    const file = await fetch(`${sandbox.origin}/sandbox/certificates/marta-soler.p12`)
    const certificate = { origin: tlsOrigin(sandbox), pfx: Buffer.from(await file.arrayBuffer()), passphrase: 'importass' }
    return { ignoreHTTPSErrors: true, clientCertificates: [certificate] }
  },
)

function tlsOrigin(sandbox) {
  const [, port] = /TLS port (\d+)/.exec(sandbox.noise()) ?? []
  return `https://localhost:${port}`
}

journey('a closed way says so', async ({ page, sandbox }) => {
  await sandbox.api('/services', { service: 'sms', open: false })
  await open(page)
  const sms = button(page, say('method-sms'))
  await page.getByText(say('method-closed')).first().waitFor()
  assert.equal(await sms.getAttribute('aria-disabled'), 'true')
  await look(page, 'welcome-closed')
  await press(page, 'help-title')
  await heading(page, say('help-title')).waitFor()
})
