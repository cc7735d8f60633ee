// What the phone itself answers: who holds it, and what wakes it.
import assert from 'node:assert/strict'
import { look, lookSqueezed, person } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, enterClave, focused, heading, pastPrimers, press, signInByClave, signInBySms, tab, toClave } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()
const WIDE = { viewport: { width: 1280, height: 900 } }
const panel = page => page.frameLocator('iframe')
const phone = page => page.locator('.phone')
const answer = (page, name) => panel(page).getByRole('button', { name, exact: true }).click()
const link = (page, id) => button(page, say(id)).first()

/** Signs in by Cl@ve and says yes to both offers. */
async function willing(page, sandbox, slug) {
  const who = await sandbox.person(slug)
  await toClave(page, 'method-clave-permanente')
  await enterClave(page, who)
  await press(page, 'primer-push-accept')
  await answer(page, 'Permitir')
  await press(page, 'primer-biometrics-accept')
  await answer(page, 'Correcto')
  await heading(page, say('home-title')).waitFor()
  return who
}

async function toSettingsPage(page, title) {
  await tab(page, 'tab-settings')
  await link(page, title).click()
  await heading(page, say(title)).waitFor()
}

async function signOut(page) {
  await tab(page, 'tab-settings')
  await button(page, say('sign-out'), true).click()
  await page.getByRole('dialog').getByRole('button', { name: say('sign-out'), exact: true }).click()
  await page.getByText(say('signed-out-title')).first().waitFor()
}

journey('locked at once, it opens for who the phone knows, and stands where it stood', async ({ page, sandbox }) => {
  const who = await signInByClave(page, sandbox, 'marta-soler')
  await tab(page, 'tab-settings')
  await page.getByText(who.name).first().waitFor()
  await press(page, 'settings-lock')
  await heading(page, say('locked-title')).waitFor()
  assert.ok(!(await page.content()).includes(who.name))
  assert.equal(await page.getByRole('navigation').count(), 0)
  await look(page, 'locked')
  await lookSqueezed(page, 'locked')

  await press(page, 'unlock')
  await answer(page, 'No reconocido')
  await focused(page, say('unlock-denied-title'))
  await look(page, 'locked-denied')
  await press(page, 'unlock')
  await answer(page, 'Bloqueado')
  await focused(page, say('unlock-locked-out-title'))
  await press(page, 'unlock')
  await answer(page, 'Correcto')
  await heading(page, say('settings-title')).waitFor()
  await page.getByText(who.name).first().waitFor()
})

journey('a locked app that is started anew stays locked', async ({ page, sandbox }) => {
  const who = await signInBySms(page, sandbox, 'marta-soler')
  await tab(page, 'tab-settings')
  await press(page, 'settings-lock')
  await heading(page, say('locked-title')).waitFor()
  await page.reload()
  await heading(page, say('locked-title')).waitFor()
  assert.ok(!(await page.content()).includes(who.name))
  await press(page, 'unlock')
  await answer(page, 'Correcto')
  await heading(page, say('settings-title')).waitFor()
})

journey(
  'a finger signs in; each refusal has its words, and new fingers end it',
  async ({ page, sandbox }) => {
    await willing(page, sandbox, 'marta-soler')
    await signOut(page)
    await look(page, 'welcome-finger')
    const byFinger = link(phone(page), 'method-biometrics')
    for (const [name, words] of [
      ['No reconocido', 'biometrics-denied-title'],
      ['Bloqueado', 'biometrics-locked-out-title'],
      ['Sin hardware', 'biometrics-no-hardware-title'],
      ['Sin huellas', 'biometrics-nothing-enrolled-title'],
      ['Falla', 'biometrics-failed-title'],
    ]) {
      await byFinger.click()
      await answer(page, name)
      await phone(page).getByText(say(words)).first().waitFor()
      assert.ok(await button(phone(page), say('method-sms')).first().isEnabled(), 'the other ways stay')
    }
    await byFinger.click()
    await answer(page, 'Correcto')
    await pastPrimers(page)

    await signOut(page)
    await byFinger.click()
    await answer(page, 'Huellas nuevas')
    await phone(page).getByText(say('biometrics-invalidated-title')).first().waitFor()
    await byFinger.waitFor({ state: 'detached' })
    await look(page, 'welcome-new-fingers')
  },
  WIDE,
)

journey(
  'a push says nothing of what it is about; tapped, it leads to its notice',
  async ({ page, sandbox }) => {
    await willing(page, sandbox, 'marta-soler')
    await toSettingsPage(page, 'alerts-title')
    await link(phone(page), 'alerts-diagnosis').click()
    await phone(page).getByText(say('check-server-yes')).waitFor()
    // what was sent before the panel first asked is old to it
    await page.waitForResponse('**/sandbox/api/pushes')
    await sandbox.api('/notices', { persona: 'marta-soler', kind: 'debt', title: 'Un aviso nuevo', body: 'Este aviso solo informa.' })
    const [sent] = (await sandbox.api('/pushes')).pushes
    assert.deepEqual(JSON.parse(sent.payload), { ref: sent.ref })
    await page.getByRole('status').getByText(say('push-said-new')).waitFor({ state: 'attached' })
    await heading(page, say('alerts-diagnosis')).waitFor()

    await page.goto(`/push/${sent.ref}`)
    await heading(page, 'Un aviso nuevo').waitFor()
    await page.getByText(say('notice-informs')).first().waitFor()

    await toSettingsPage(page, 'alerts-title')
    await look(page, 'alerts')
    await lookSqueezed(page, 'alerts')
    const debts = phone(page).getByRole('switch', { name: say('push-kind-debt') })
    assert.equal(await debts.isChecked(), true)
    await debts.click()
    await phone(page).locator('[role=switch][aria-checked=false], input:not(:checked)').first().waitFor()
    await link(phone(page), 'alerts-diagnosis').click()
    await heading(page, say('alerts-diagnosis')).waitFor()
    await phone(page).getByText(say('check-server-yes')).waitFor()
    await phone(page).getByText(say('check-kinds-some'), { exact: true }).waitFor()
    await look(page, 'alerts-diagnosis')
  },
  WIDE,
)

journey('another device is signed out from here', async ({ page, sandbox, browser }) => {
  const other = await person(browser, sandbox)
  await signInBySms(other.page, sandbox, 'marta-soler')
  await signInByClave(page, sandbox, 'marta-soler')
  await toSettingsPage(page, 'devices-title')
  await page.getByText(say('device-current')).waitFor()
  await look(page, 'devices')
  await lookSqueezed(page, 'devices')
  const rows = page.locator('main .phone-row')
  const before = await rows.count()
  assert.ok(before >= 2)
  const sms = rows.filter({ hasText: say('method-sms') })
  await sms.getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(say('device-effect')).waitFor()
  await dialog.getByRole('button', { name: say('device-sign-out'), exact: true }).click()
  await sms.waitFor({ state: 'detached' })
  assert.equal(await rows.count(), before - 1)

  await tab(other.page, 'tab-documents')
  await heading(other.page, say('welcome-title')).or(other.page.getByText(say('session-ended-title'))).first().waitFor()
  await other.context.close()
})

journey('what this phone keeps can be seen and deleted', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'marta-soler')
  await tab(page, 'tab-documents')
  await heading(page, say('documents-title')).waitFor()
  await page.locator('main .row').first().click()
  await button(page, like('document-download')).click()
  await page.getByText(say('document-verified')).first().waitFor()
  await toSettingsPage(page, 'storage-title')
  await page.getByText(say('storage-files'), { exact: true }).waitFor()
  await look(page, 'storage')
  await lookSqueezed(page, 'storage')
  await press(page, 'storage-delete')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(say('storage-effect')).waitFor()
  await dialog.getByRole('button', { name: say('storage-delete') }).click()
  await page.getByRole('status').getByText(say('storage-deleted')).waitFor({ state: 'attached' })
  await button(page, say('storage-delete')).waitFor({ state: 'detached' })
  await tab(page, 'tab-documents')
  await button(page, like('document-download')).waitFor()
})

journey('the diagnosis is copied, and says nothing of the person', async ({ page, context, sandbox }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const who = await signInByClave(page, sandbox, 'marta-soler')
  await toSettingsPage(page, 'diagnosis-title')
  await page.getByText(say('check-storage')).waitFor()
  await look(page, 'diagnosis')
  await lookSqueezed(page, 'diagnosis')
  await press(page, 'diagnosis-copy')
  await page.getByText(say('diagnosis-copied')).first().waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.ok(copied.includes(say('check-network')))
  for (const personal of [who.identifier, who.name, who.name.split(' ')[0], who.mobile]) assert.ok(!copied.includes(personal), personal)
})

journey('the time without use is kept', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'marta-soler')
  await tab(page, 'tab-settings')
  const minute = page.getByRole('radio', { name: say('settings-idle-minutes', { n: 1 }), exact: true })
  await minute.click()
  await page.waitForFunction(label => [...document.querySelectorAll('input:checked')].some(i => i.labels[0]?.textContent === label), say('settings-idle-minutes', { n: 1 }))
  await page.reload()
  await heading(page, say('settings-title')).waitFor()
  assert.equal(await minute.isChecked(), true)
})
