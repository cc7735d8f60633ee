import assert from 'node:assert/strict'
import { look, lookSqueezed } from '../browser.mjs'
import { journeys } from '../journey.mjs'
import { button, focused, heading, signInBySms, toYear } from '../steps.mjs'
import { like, say } from '../words.mjs'

const journey = journeys()
const WHO = 'hugo-navarro'
const pay = page => button(page, like('pay')).first()
const title = (page, id) => page.getByText(say(`${id}-title`)).first().waitFor()
const payments = async sandbox => (await sandbox.api(`/payments/${WHO}`)).payments

async function toPay(page, sandbox) {
  await signInBySms(page, sandbox, WHO)
  await toYear(page, 2024)
  await pay(page).waitFor()
}

async function toGateway(page) {
  await pay(page).click()
  await page.waitForURL('**/sandbox/gateway/**')
}

/** Presses a button of the gateway, and is back in the app, at the year. */
async function finish(page, name) {
  await page.getByRole('button', { name }).click()
  await heading(page, say('year-title', { year: '2024' })).waitFor()
  assert.equal(new URL(page.url()).pathname, '/regularizacion/2024')
}

journey('pays at the gateway: paid, with number and receipt', async ({ page, sandbox }) => {
  await toPay(page, sandbox)
  await look(page, 'payment-due')
  await lookSqueezed(page, 'payment-due')
  await toGateway(page)
  await finish(page, /^Pagar/)
  await title(page, 'payment-paid')
  await title(page, 'state-paid')
  await page.getByText(/SBX\d/).first().waitFor()
  assert.equal(await pay(page).count(), 0)
  await look(page, 'payment-paid')
  await lookSqueezed(page, 'payment-paid')
  const [payment] = await payments(sandbox)
  assert.equal(payment.state, 'paid')
})

journey('a refused card, then cancelled, then abandoned: nothing is paid, and each says so', async ({ page, sandbox }) => {
  await toPay(page, sandbox)
  await toGateway(page)
  await finish(page, 'Tarjeta rechazada')
  await title(page, 'payment-failed')
  await focused(page, say('payment-failed-title'))
  await look(page, 'payment-failed')
  await toGateway(page)
  await finish(page, 'Cancelar y volver')
  await title(page, 'payment-cancelled')
  await look(page, 'payment-cancelled')
  await toGateway(page)
  await page.goBack()
  await heading(page, say('year-title', { year: '2024' })).waitFor()
  await title(page, 'payment-open')
  await button(page, say('payment-ask')).waitFor()
  await look(page, 'payment-open')
  await lookSqueezed(page, 'payment-open')
  // charged after all, at the page that was left: asking tells
  const [open] = await payments(sandbox)
  await sandbox.api(`/payments/${open.id}`, { outcome: 'paid' })
  await button(page, say('payment-ask')).click()
  await title(page, 'payment-paid')
})

journey('paid twice: the second is told, and that it comes back', async ({ page, sandbox }) => {
  await toPay(page, sandbox)
  await toGateway(page)
  await page.goBack()
  await pay(page).waitFor()
  const [first] = await payments(sandbox)
  await toGateway(page)
  // the first page was still open somewhere, and is paid there
  await sandbox.api(`/payments/${first.id}`, { outcome: 'paid' })
  await finish(page, /^Pagar/)
  await title(page, 'payment-duplicate')
  await look(page, 'payment-duplicate')
  assert.deepEqual((await payments(sandbox)).map(one => one.state).toSorted(), ['duplicate', 'paid'])
})

journey('an address that says "paid" is nobody’s word', async ({ page, sandbox }) => {
  await toPay(page, sandbox)
  await page.goto('/pago/vuelta?payment=x&state=paid')
  await heading(page, say('years-title')).or(heading(page, say('year-title', { year: '2024' }))).first().waitFor()
  assert.equal(await page.getByText(say('payment-paid-title')).count(), 0)
  // and with a payment on its way
  await page.goto('/regularizacion/2024')
  await toGateway(page)
  await page.goto('/pago/vuelta?payment=x&state=paid')
  await title(page, 'payment-open')
  assert.equal(await page.getByText(say('payment-paid-title')).count(), 0)
  await pay(page).waitFor()
})

journey('the server is silent after the gateway: it is not known, and asking tells', async ({ page, sandbox }) => {
  await toPay(page, sandbox)
  await toGateway(page)
  await sandbox.fault({ path_contains: '/regularizations', kind: 'drop', times: 50 })
  await finish(page, /^Pagar/)
  await title(page, 'payment-unknown')
  assert.equal(await pay(page).count(), 0)
  await look(page, 'payment-unknown')
  await sandbox.noFaults()
  await button(page, say('payment-ask')).click()
  await title(page, 'payment-paid')
})
