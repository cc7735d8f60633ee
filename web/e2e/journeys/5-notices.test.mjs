import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { bell, button, choose, heading, press, signInBySms, tab } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()

async function toNotices(page, sandbox, slug) {
  await signInBySms(page, sandbox, slug)
  await bell(page).click()
  await heading(page, say('notices-title')).waitFor()
  await page.locator('.notice').first().waitFor()
}

journey('unread is one truth: bell, list, after a reload', async ({ page, sandbox }) => {
  await toNotices(page, sandbox, 'julian-prieto')
  await page.getByRole('button', { name: say('bell-spoken-more') }).waitFor()
  await look(page, 'notices')
  await lookSqueezed(page, 'notices')
  await page.locator('.notice[data-unread]').first().click()
  await page.getByText(say('notice-informs')).first().waitFor()
  await page.getByRole('button', { name: say('bell-spoken', { n: 9 }) }).waitFor()
  await page.goBack()
  await heading(page, say('notices-title')).waitFor()
  assert.equal(await page.locator('.notice[data-unread]').count(), 9)
  await page.reload()
  await page.getByRole('button', { name: say('bell-spoken', { n: 9 }) }).waitFor()
})

journey('pins, archives and restores', async ({ page, sandbox }) => {
  await toNotices(page, sandbox, 'elena-duarte')
  await page.locator('.notice').nth(2).click()
  await page.getByText(say('notice-informs')).first().waitFor()
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await press(page, 'action-pin')
  await button(page, say('action-unpin')).waitFor()
  await look(page, 'notice-pinned')
  await page.goBack()
  await heading(page, say('notices-title')).waitFor()
  await page.locator('.notice').first().filter({ hasText: title }).waitFor()
  const many = await page.locator('.notice').count()
  await page.locator('.notice').first().click()
  await press(page, 'action-archive')
  await page.waitForFunction(() => location.pathname === '/avisos' || document.querySelector('main')?.textContent?.includes('Devolver'))
  if (new URL(page.url()).pathname !== '/avisos') await page.goBack()
  await heading(page, say('notices-title')).waitFor()
  // another notice has the same title
  await page.waitForFunction(left => document.querySelectorAll('.notice').length === left, many - 1)
  await choose(page, say('filter-archived'))
  await page.locator('.notice', { hasText: title }).waitFor()
  await look(page, 'notices-archived')
})

journey('selects several', async ({ page, sandbox }) => {
  await toNotices(page, sandbox, 'elena-duarte')
  await press(page, 'notices-select')
  await page.getByText(say('notices-selected', { n: 0 })).first().waitFor()
  await page.locator('.notice input').nth(0).click()
  await page.getByText(say('notices-selected', { n: 1 })).first().waitFor()
  await page.locator('.notice input').nth(1).click()
  await page.getByText(say('notices-selected', { n: 2 })).first().waitFor()
  await look(page, 'notices-selecting')
  await lookSqueezed(page, 'notices-selecting')
  await press(page, 'notices-select-all')
  await press(page, 'action-read')
  await page.getByRole('button', { name: say('bell-spoken', { n: 0 }) }).waitFor()
})

journey('searches, filters, and says when there is nothing', async ({ page, sandbox }) => {
  await toNotices(page, sandbox, 'julian-prieto')
  const search = page.getByLabel(say('notices-search'))
  await search.pressSequentially('zzzzz')
  await page.getByText(say('notices-none-found-title')).first().waitFor()
  await look(page, 'notices-none-found')
  assert.equal(await search.inputValue(), 'zzzzz')
  await search.fill('')
  await page.locator('.notice').first().waitFor()
  await choose(page, say('filter-debt'))
  await page.waitForFunction(() => document.querySelectorAll('.notice').length === 3)
})

journey('an empty inbox says what will come', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'aitana-vidal')
  await bell(page).click()
  await page.getByText(say('notices-empty-title')).first().waitFor()
  await look(page, 'notices-empty')
  await tab(page, 'tab-documents')
  await page.getByText(say('documents-empty-title')).first().waitFor()
  await look(page, 'documents-empty')
})

journey('a new notice comes with the next look', async ({ page, sandbox }) => {
  await toNotices(page, sandbox, 'ramon-ibarra')
  await sandbox.api('/notices', { persona: 'ramon-ibarra', kind: 'news', title: 'Recién llegado', body: 'Hola.' })
  await press(page, 'refresh')
  await page.locator('.notice', { hasText: 'Recién llegado' }).waitFor()
})

journey('offline, what is here can be read and done; it is sent later', async ({ page, context, sandbox }) => {
  await toNotices(page, sandbox, 'elena-duarte')
  await context.setOffline(true)
  await page.getByText(like('line-offline')).or(page.getByText(like('line-offline-since'))).first().waitFor()
  await page.locator('.notice[data-unread]').first().click()
  await page.getByRole('button', { name: say('bell-spoken', { n: 8 }) }).waitFor()
  await look(page, 'notice-offline')
  await context.setOffline(false)
  await page.getByText(like('line-offline')).first().waitFor({ state: 'detached' })
})

journey('a hundred thousand notices, a window at a time', async ({ page, sandbox }) => {
  await toNotices(page, sandbox, 'eugenia-montes')
  await page.getByText(say('notices-position', { first: 1, last: 100 })).first().waitFor({ timeout: 60_000 })
  await button(page, say('page-next')).click()
  await page.getByText(say('notices-position', { first: 101, last: 200 })).first().waitFor()
  assert.equal(await page.locator('.notice').count(), 100)
})
