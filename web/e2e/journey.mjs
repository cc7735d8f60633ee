// A file of journeys: one sandbox, one browser, a fresh person for each.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, person } from './browser.mjs'
import { startSandbox } from './sandbox.mjs'

/** `journey(name, async ({page, sandbox, context}) => …, options of the browser context)` */
export function journeys() {
  const shared = {}
  before(async () => {
    shared.sandbox = await startSandbox()
    shared.browser = await launch()
  })
  after(async () => {
    await shared.browser?.close()
    await shared.sandbox?.stop()
  })
  return function journey(name, walk, options = {}) {
    test(name, { timeout: 120_000 }, async () => {
      await shared.sandbox.api('/reset', {})
      const { crashes = false, ...context } = typeof options === 'function' ? await options(shared.sandbox) : options
      const who = await person(shared.browser, shared.sandbox, context)
      try {
        await walk({ ...shared, ...who })
        if (!crashes) assert.deepEqual(who.problems, [])
      } catch (error) {
        await who.page.screenshot({ path: `${import.meta.dirname}/../screenshots/FAILED-${name.replaceAll(/\W+/g, '-')}.png` }).catch(() => {})
        throw error
      } finally {
        await who.context.close()
      }
    })
  }
}
