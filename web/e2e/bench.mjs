// What only a browser can tell about speed, as rows for `cargo xtask bench`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, person } from './browser.mjs'
import { startSandbox } from './sandbox.mjs'
import { button, choose, heading, press } from './steps.mjs'
import { say } from './words.mjs'

const PKG = join(import.meta.dirname, '../pkg')
const FRAME = 16
const POINTS = 2_000

const row = (name, value, versus) => ({ name: `browser: ${name}`, value, unit: 'ms', versus, ratio: value / versus })

/** The delivered core by itself: its clock is coarse, so that many runs make one sample. */
async function curve(page) {
  await page.route('**/bench/*', route => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)
    return route.fulfill({ body: readFileSync(join(PKG, name)), contentType: name.endsWith('.js') ? 'text/javascript' : 'application/wasm' })
  })
  return page.evaluate(async points => {
    const core = await import('/bench/shared.js')
    await core.default()
    const RUNS = 20
    const samples = Array.from({ length: 25 }, () => {
      const begin = performance.now()
      for (let run = 0; run < RUNS; run += 1) core.bench_simulator_curve(points)
      return (performance.now() - begin) / RUNS
    })
    return samples.toSorted((a, b) => a - b)[12]
  }, POINTS)
}

/** From the press of a button to the new figures on the screen: worker, core, view, drawing. */
async function drawn(page) {
  await heading(page, say('simulator-title')).waitFor()
  await page.getByRole('textbox', { name: say('simulator-income-month') }).fill('1450')
  await press(page, 'simulator-submit')
  await page.locator('.plot polyline').first().waitFor()
  const [newest, older] = (await page.locator('fieldset').first().locator('label').allInnerTexts()).map(text => text.trim())
  const samples = []
  for (let turn = 0; turn < 31; turn += 1) {
    const year = turn % 2 === 0 ? older : newest
    samples.push(
      await page.getByLabel(year, { exact: true }).evaluate((box, text) => {
        const quotas = document.querySelector('.quotas').parentElement
        return new Promise(resolve => {
          const begin = performance.now()
          new MutationObserver((_, observer) => {
            if (!quotas.querySelector('h2').textContent.includes(text)) return
            observer.disconnect()
            resolve(performance.now() - begin)
          }).observe(quotas, { subtree: true, childList: true, characterData: true })
          box.click()
        })
      }, year),
    )
    await choose(page, year)
  }
  return samples.toSorted((a, b) => a - b)[15]
}

const sandbox = await startSandbox()
const browser = await launch()
try {
  const { page } = await person(browser, sandbox, { serviceWorkers: 'block' })
  await page.goto('/simulador')
  await button(page, say('simulator-submit')).waitFor()
  const rows = [
    row('simulator curve, 2,000 points (core)', await curve(page), FRAME),
    row('simulator, press to drawn, median', await drawn(page), 100),
  ]
  console.log(JSON.stringify(rows))
} finally {
  await browser.close()
  await sandbox.stop()
}
