// A placeholder: it shows that the core's WebAssembly compiles in Node as it does in a browser.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the core is WebAssembly', async () => {
  const core = await WebAssembly.compile(readFileSync('pkg/shared_bg.wasm'))
  expect(WebAssembly.Module.exports(core).map(part => part.name)).toContain('memory')
})
