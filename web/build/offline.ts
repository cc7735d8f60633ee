// Writes the service worker with the list of the shell's files.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

export function offline(): Plugin {
  return {
    name: 'importass-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.keys(bundle).map(name => (name === 'index.html' ? '/' : `/${name}`))
        const contents = createHash('sha256')
        for (const file of Object.values(bundle)) contents.update(file.type === 'asset' ? file.source : file.code)
        const source = readFileSync(new URL('./sw.js', import.meta.url), 'utf8')
          .replace('__VERSION__', JSON.stringify(contents.digest('hex').slice(0, 16)))
          .replace('__FILES__', JSON.stringify(files.toSorted()))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}
