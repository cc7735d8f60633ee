import assert from 'node:assert/strict'
import { look, person } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { startSandbox } from '../sandbox.mjs'
import { bell, button, heading, open, press, signInBySms } from '../steps.mjs'
import { say } from '../words.mjs'

const journey = journeys()
const path = page => new URL(page.url()).pathname

journey('the first paint needs no script', async ({ page }) => {
  await page.route('**/*.js', route => route.abort())
  await page.goto('/')
  await heading(page, say('welcome-title')).waitFor()
  await page.getByText(say('welcome-intro')).first().waitFor()
  await look(page, 'first-paint')
}, { crashes: true })

journey('the browser goes back and forward through the app', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'marta-soler')
  await bell(page).click()
  await page.locator('.notice').first().click()
  await page.getByText(say('notice-informs')).first().waitFor()
  const notice = path(page)
  assert.match(notice, /^\/avisos\/.+/)
  await page.goBack()
  await heading(page, say('notices-title')).waitFor()
  await page.goForward()
  await page.waitForURL(`**${notice}`)
  await page.getByText(say('notice-informs')).first().waitFor()
  await button(page, say('back'), true).click()
  await heading(page, say('notices-title')).waitFor()
  await page.waitForURL('**/avisos')
  await page.goBack()
  await heading(page, say('home-title')).waitFor()
  assert.equal(path(page), '/inicio')
})

journey('another tab of the app, and back', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'marta-soler')
  await page.getByRole('navigation').getByRole('button', { name: say('tab-documents'), exact: true }).click()
  await page.waitForURL('**/documentos')
  await page.goBack()
  await page.waitForURL('**/inicio')
  await heading(page, say('home-title')).waitFor()
})

journey('a deep link, signed in', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'marta-soler')
  await page.goto('/regularizacion/2024')
  await heading(page, say('year-title', { year: '2024' })).waitFor()
  assert.equal(path(page), '/regularizacion/2024')
  await button(page, say('back'), true).click()
  await page.waitForURL(url => url.pathname !== '/regularizacion/2024')
})

journey('a public deep link, signed out', async ({ page }) => {
  await page.goto('/guia')
  await heading(page, say('guide-title')).waitFor()
})

journey('a reload without the server', async ({ browser }) => {
  const sandbox = await startSandbox()
  const { page, context } = await person(browser, sandbox)
  await signInBySms(page, sandbox, 'ramon-ibarra')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await bell(page).click()
  await page.locator('.notice').first().waitFor()
  await sandbox.stop()
  await page.reload()
  await page.locator('.notice').first().waitFor()
  await look(page, 'notices-no-server')
  await context.close()
})

journey('a second tab: elsewhere, and taken over', async ({ page, context, sandbox }) => {
  await signInBySms(page, sandbox, 'ramon-ibarra')
  const second = await context.newPage()
  await second.goto('/inicio')
  await heading(second, say('shell-elsewhere-title')).waitFor()
  await look(second, 'elsewhere')
  await press(second, 'shell-elsewhere-take-over')
  await heading(second, say('home-title')).waitFor()
  await page.bringToFront()
  await heading(page, say('shell-elsewhere-title')).waitFor()
  await press(page, 'shell-elsewhere-take-over')
  await heading(page, say('home-title')).waitFor()
})

journey(
  'a crash shows the way on, and nothing is lost',
  async ({ page, sandbox }) => {
    await signInBySms(page, sandbox, 'ramon-ibarra')
    const [worker] = page.workers()
    await worker.evaluate(() => void setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') }))
    await heading(page, say('shell-crashed-title')).waitFor()
    await look(page, 'crashed')
    await press(page, 'shell-crashed-reload')
    await heading(page, say('home-title')).waitFor()
  },
  { crashes: true },
)

journey('no place at this address', async ({ page }) => {
  await page.goto('/otro/sitio')
  await page.locator('main button').first().waitFor()
})

journey('typing is never slowed or moved by the core', async ({ page }) => {
  await open(page)
  await press(page, 'method-sms')
  const box = page.getByLabel(say('identifier-label'))
  await box.pressSequentially('0134567L', { delay: 5 })
  await box.press('Home')
  for (let steps = 0; steps < 2; steps += 1) await box.press('ArrowRight')
  await box.pressSequentially('2')
  assert.equal(await box.inputValue(), '01234567L')
  assert.equal(await box.evaluate(it => it.selectionStart), 3)
})

journey('an app that is too old says so, and what to do', async ({ page, sandbox }) => {
  await sandbox.api('/services', { minimum_version: 99 })
  await page.goto('/')
  await heading(page, say('too-old-title')).waitFor()
  await page.getByText(say('too-old')).first().waitFor()
  await look(page, 'failure-too-old')
  await sandbox.api('/services', { minimum_version: 1 })
  await button(page, say('retry'), true).click()
  await heading(page, say('welcome-title')).waitFor()
})

journey('a closed service says until when', async ({ page, sandbox }) => {
  await sandbox.api('/services', { service: 'documents', open: false, until: '2026-02-11T09:00:00Z' })
  await signInBySms(page, sandbox, 'ramon-ibarra')
  await page.getByRole('navigation').getByRole('button', { name: say('tab-documents'), exact: true }).click()
  await page.getByText(say('error-closed-title')).first().waitFor()
  await page.getByText('11 de febrero de 2026').first().waitFor()
  await look(page, 'documents-closed')
  await sandbox.api('/services', { service: 'documents', open: true })
})
