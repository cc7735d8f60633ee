import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, heading, press, signInBySms, tab } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()

const bare = text => text.replaceAll(/\W/g, '')

/** The long document, or the first. */
async function toDocument(page, sandbox, { long = false } = {}) {
  await signInBySms(page, sandbox, 'marta-soler')
  await tab(page, 'tab-documents')
  await heading(page, say('documents-title')).waitFor()
  const rows = page.locator('main .row')
  await rows.first().waitFor()
  await (long ? rows.filter({ hasText: 'MB' }).first() : rows.first()).click()
  await button(page, like('document-download')).waitFor()
}

journey('downloads, checks, opens, shares and copies the code', async ({ page, context, sandbox }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await toDocument(page, sandbox)
  await look(page, 'document-absent')
  await lookSqueezed(page, 'document-absent')
  await button(page, like('document-download')).click()
  await page.getByText(say('document-verified')).first().waitFor()
  await look(page, 'document-ready')

  const opened = context.waitForEvent('page')
  await button(page, say('document-open'), true).click()
  const viewer = await opened
  await viewer.close()
  assert.equal(await page.getByText(say('document-not-opened-title')).count(), 0)

  const shared = page.waitForEvent('download')
  await button(page, say('document-share'), true).click()
  assert.match((await shared).suggestedFilename(), /\.pdf$/)

  await press(page, 'cea-copy')
  await page.getByRole('status').getByText(say('copied')).waitFor({ state: 'attached' })
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.ok(copied.length > 20)
  assert.ok(bare(await page.locator('.mono').textContent()).includes(bare(copied)))

  await tab(page, 'tab-documents')
  await look(page, 'documents')
})

journey('a broken transfer goes on from where it stopped', async ({ page, sandbox }) => {
  await toDocument(page, sandbox, { long: true })
  await sandbox.fault({ path_contains: '/content', kind: 'truncate', after_bytes: 200_000, times: 1 })
  await button(page, like('document-download')).click()
  await page.getByText(say('document-stopped-title')).or(page.getByText(say('document-verified'))).first().waitFor()
  if (await page.getByText(say('document-stopped-title')).isVisible()) {
    await look(page, 'document-stopped')
    await press(page, 'document-resume')
  }
  await page.getByText(say('document-verified')).first().waitFor()
})

journey('stopped by the person, and gone on with', async ({ page, sandbox }) => {
  await toDocument(page, sandbox, { long: true })
  await sandbox.fault({ path_contains: '/content', kind: 'latency', latency_ms: 1_500, times: 2 })
  await button(page, like('document-download')).click()
  await page.getByRole('progressbar').waitFor()
  await look(page, 'document-coming')
  const stop = button(page, say('document-stop'), true)
  if (await stop.isVisible()) {
    await stop.click()
    await button(page, say('document-resume')).or(button(page, say('document-again'))).first().click()
  }
  await page.getByText(say('document-verified')).first().waitFor()
})

journey('damaged bytes are not shown as done', async ({ page, sandbox }) => {
  await toDocument(page, sandbox)
  await sandbox.fault({ path_contains: '/content', kind: 'corrupt', seed: 7, times: 1 })
  await button(page, like('document-download')).click()
  await page.getByText(say('document-damaged-title')).first().waitFor()
  assert.equal(await button(page, say('document-open'), true).count(), 0)
  await press(page, 'document-again')
  await page.getByText(say('document-verified')).first().waitFor()
})

journey('a wrong digest is not shown as done', async ({ page, sandbox }) => {
  await toDocument(page, sandbox)
  await sandbox.fault({ path_contains: '/content', kind: 'wrong_digest', times: 3 })
  await button(page, like('document-download')).click()
  await page.getByText(say('document-damaged-title')).first().waitFor()
  await look(page, 'document-damaged')
  await sandbox.noFaults()
  await press(page, 'document-again')
  await page.getByText(say('document-verified')).first().waitFor()
})

journey('no connection at all', async ({ page, sandbox }) => {
  await toDocument(page, sandbox)
  await sandbox.fault({ path_contains: '/content', kind: 'drop', times: 20 })
  await button(page, like('document-download')).click()
  await page.locator('main .banner').waitFor()
  await look(page, 'document-dropped')
})
