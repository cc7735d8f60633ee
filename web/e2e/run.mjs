// A placeholder: starts the sandbox on a free port and looks at the first page in a real browser.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'

const { SANDBOX_BIN, WEB_DIST, CHROMIUM } = process.env
if (!SANDBOX_BIN || !WEB_DIST || !CHROMIUM) throw new Error('start this through `cargo xtask test web`')

const sandbox = spawn(SANDBOX_BIN, ['--port', '0', '--dist', WEB_DIST], { stdio: ['ignore', 'pipe', 'inherit'] })
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']
try {
  const [line] = await Promise.race([
    new Promise(resolve => createInterface(sandbox.stdout).once('line', text => resolve([text]))),
    new Promise((_, reject) => sandbox.once('exit', code => reject(new Error(`the sandbox ended: ${code}`)))),
  ])
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: flags })
  const page = await (await browser.newContext()).newPage()
  await page.goto(line.replace('ready ', ''))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  await browser.close()
  if (violations.length > 0) throw new Error(`accessibility: ${violations.map(found => found.id).join(', ')}`)
  console.log('ok: the first page')
} finally {
  sandbox.kill()
}
