// Runs the journeys one after another: `npm run e2e`, or `npm run e2e -- notices` for those with that name.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

if (!process.env['SANDBOX_BIN']) throw new Error('SANDBOX_BIN names no sandbox: start this through `cargo xtask test web`')

const wanted = process.argv.slice(2)
const folder = join(import.meta.dirname, 'journeys')
const files = readdirSync(folder)
  .filter(name => name.endsWith('.test.mjs') && (wanted.length === 0 || wanted.some(word => name.includes(word))))
  .map(name => join(folder, name))
if (files.length === 0) throw new Error(`no journey is called ${wanted.join(' or ')}`)

const tests = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], { stdio: 'inherit' })
tests.on('exit', code => process.exit(code ?? 1))
