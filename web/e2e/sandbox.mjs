// One sandbox for a file of journeys, on a free port.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const DIST = process.env['WEB_DIST'] ?? join(import.meta.dirname, '../dist')

export async function startSandbox() {
  const child = spawn(process.env['SANDBOX_BIN'], ['--port', '0', '--dist', DIST], { stdio: ['ignore', 'pipe', 'pipe'] })
  let noise = ''
  child.stderr.on('data', data => (noise += data))
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', code => reject(new Error(`the sandbox ended with ${code}: ${noise}`)))
  })
  return new Sandbox(child, line.replace(/^ready /, ''), () => noise)
}

class Sandbox {
  constructor(child, origin, noise) {
    this.child = child
    this.origin = origin
    this.noise = noise
  }

  /** Waits for the end: whoever stops it wants it gone. */
  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const gone = new Promise(resolve => this.child.once('exit', resolve))
    this.child.kill('SIGKILL')
    await gone
  }

  async api(path, body) {
    const answer = await fetch(`${this.origin}/sandbox/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  async person(slug) {
    const { personas } = await this.api('/personas')
    const person = personas.find(one => one.slug === slug)
    if (!person) throw new Error(`no such person: ${slug}`)
    return person
  }

  /** The newest code for a person; `than` is the one that is known already. */
  async code(slug, than = '') {
    for (let tries = 0; tries < 50; tries += 1) {
      const { messages } = await this.api('/outbox')
      const message = messages.find(one => one.persona === slug)
      if (message && message.code !== than) return message.code
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error(`no code for ${slug}`)
  }

  advance(seconds) {
    return this.api('/clock', { advance_seconds: seconds })
  }

  fault(fault) {
    return this.api('/faults', fault)
  }

  async noFaults() {
    await fetch(`${this.origin}/sandbox/api/faults`, { method: 'DELETE' })
  }
}
