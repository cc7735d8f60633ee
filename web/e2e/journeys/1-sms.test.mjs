import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { askForCode, bell, button, enterCode, fillSmsForm, heading, open, pastPrimers, press, signInBySms } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()

journey('signs in by SMS and reads a notice', async ({ page, sandbox }) => {
  await open(page)
  await look(page, 'welcome')
  await lookSqueezed(page, 'welcome')
  const who = await sandbox.person('marta-soler')
  await askForCode(page, who)
  await heading(page, say('code-title')).waitFor()
  await look(page, 'code')
  await enterCode(page, await sandbox.code('marta-soler'))
  await button(page, say('primer-later')).waitFor()
  await look(page, 'push-primer')
  await pastPrimers(page)
  await look(page, 'home')
  await lookSqueezed(page, 'home')
  await bell(page).click()
  await heading(page, say('notices-title')).waitFor()
  await page.locator('.notice').first().click()
  await page.getByText(say('notice-informs')).first().waitFor()
  await look(page, 'notice')
})

journey('each wrong field says what is wrong, and the first has the focus', async ({ page, sandbox }) => {
  await open(page)
  await press(page, 'method-sms')
  await look(page, 'sms-form')
  await press(page, 'sms-submit')
  await page.getByText(say('identifier-empty')).first().waitFor()
  await page.getByText(say('birth-date-empty')).first().waitFor()
  await page.getByText(say('mobile-empty')).first().waitFor()
  const identifier = page.getByLabel(say('identifier-label'))
  assert.equal(await identifier.evaluate(box => box === document.activeElement), true)
  assert.equal(await identifier.getAttribute('aria-invalid'), 'true')
  await look(page, 'sms-form-empty')
  await lookSqueezed(page, 'sms-form-empty')

  const who = await sandbox.person('marta-soler')
  await fillSmsForm(page, { ...who, birth_date: '1984-03-13' })
  await press(page, 'sms-submit')
  await page.getByText(say('sms-mismatch-title')).first().waitFor()
  await look(page, 'sms-form-mismatch')
  assert.equal(await identifier.inputValue(), who.identifier)
})

journey('a wrong code, an expired one, and too many', async ({ page, sandbox }) => {
  const who = await sandbox.person('ramon-ibarra')
  await open(page)
  await askForCode(page, who)
  await heading(page, say('code-title')).waitFor()
  let code = await sandbox.code('ramon-ibarra')
  const wrong = code === '111111' ? '222222' : '111111'
  await enterCode(page, wrong)
  await page.getByText(like('code-wrong')).first().waitFor()
  await look(page, 'code-wrong')

  await sandbox.advance(6 * 60)
  await enterCode(page, code)
  await page.getByText(say('code-expired-title')).first().waitFor()
  await look(page, 'code-expired')

  await press(page, 'code-resend')
  code = await sandbox.code('ramon-ibarra', code)
  for (let tries = 0; tries < 5; tries += 1) {
    if (await page.getByText(say('code-too-many-tries-title')).isVisible()) break
    await enterCode(page, code === '111111' ? '222222' : '111111')
    await page.waitForTimeout(400)
  }
  await page.getByText(say('code-too-many-tries-title')).first().waitFor()
  await look(page, 'code-too-many')
})

journey('a mobile that was not communicated has its way out', async ({ page, sandbox }) => {
  const who = await sandbox.person('tomas-quiroga')
  await open(page)
  await askForCode(page, who)
  await page.getByText(say('sms-not-communicated-title')).first().waitFor()
  await look(page, 'sms-form-not-communicated')
  await press(page, 'sms-how-to-communicate')
  await heading(page, say('service-datos-personales-title')).waitFor()
})

journey('by keyboard only', async ({ page, sandbox }) => {
  const who = await sandbox.person('ramon-ibarra')
  await open(page)
  const to = async name => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(() => {
        const element = document.activeElement
        return element === document.body ? '' : `${element.getAttribute('aria-label') ?? ''} ${element.textContent} ${element.labels?.[0]?.textContent ?? ''}`
      })
      if (here.includes(name)) return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  await to(say('method-sms'))
  await page.keyboard.press('Enter')
  await heading(page, say('sms-title')).waitFor()
  await to(say('identifier-label'))
  await page.keyboard.type(who.identifier)
  await page.keyboard.press('Tab')
  await page.keyboard.type(who.birth_date.split('-').toReversed().join('/'))
  await page.keyboard.press('Tab')
  await page.keyboard.type(who.mobile.replace('+34', ''))
  await page.keyboard.press('Enter')
  await heading(page, say('code-title')).waitFor()
  await to(say('code-label'))
  await page.keyboard.type(await sandbox.code('ramon-ibarra'))
  await page.keyboard.press('Enter')
  await button(page, say('primer-later')).waitFor()
  await to(say('primer-later'))
  await page.keyboard.press('Enter')
  await heading(page, say('home-title')).waitFor()
  await to(say('skip'))
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN')
})

journey('signed in, it stays so after a reload', async ({ page, sandbox }) => {
  await signInBySms(page, sandbox, 'ramon-ibarra')
  await page.reload()
  await heading(page, say('home-title')).waitFor()
})
