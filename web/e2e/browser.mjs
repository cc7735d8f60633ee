// The browser, and the look that is taken at each screen.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PHONE = { width: 390, height: 844 }
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const FLAT = '.bar, .tabs { position: static !important } .phone { block-size: auto !important; overflow: visible !important }'
const SCREENSHOTS = join(import.meta.dirname, '../screenshots')

mkdirSync(SCREENSHOTS, { recursive: true })

export const launch = () => chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS })

/** A person with a phone of their own. What the page throws fails the journey. */
export async function person(browser, sandbox, options = {}) {
  const context = await browser.newContext({ baseURL: sandbox.origin, viewport: PHONE, locale: 'es-ES', acceptDownloads: true, ...options })
  context.setDefaultTimeout(15_000)
  const problems = []
  context.on('weberror', ({ error }) => void problems.push(error().message))
  const page = await context.newPage()
  return { context, page, problems }
}

async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).exclude('iframe').analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => `${node.html} (${node.failureSummary})`).join('; ')}`)
}

/** No finding of axe and nothing to scroll sideways, light and dark; and a picture of each. */
export async function look(page, name) {
  await settled(page)
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-${scheme}.png`) })
    // the whole screen at once: what a bar covers now is not what it always covers
    const flat = await page.addStyleTag({ content: FLAT })
    assert.deepEqual(await violations(page), [], `${name}, ${scheme}`)
    await flat.evaluate(style => style.remove())
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(wide <= 0, `${name}: ${wide} px to scroll sideways`)
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** Narrow, and with letters of twice the size: still nothing to scroll sideways. */
export async function lookSqueezed(page, name) {
  await settled(page)
  const before = page.viewportSize()
  for (const [size, kind] of [
    ['100%', 'narrow'],
    ['200%', 'large'],
  ]) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-${kind}.png`), fullPage: true })
    assert.ok(wide <= 0, `${name}, ${kind}: ${wide} px to scroll sideways`)
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await page.setViewportSize(before)
}

/** Two frames and no skeleton. */
async function settled(page) {
  await page.locator('.skeleton').waitFor({ state: 'detached' })
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))
}
