// The few words that are shown before the core runs, or when it cannot: read from the core's own Fluent files.
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Plugin } from 'vite'

const IDS = [
  'app-name',
  'welcome-title',
  'welcome-intro',
  'starting',
  'shell-crashed-title',
  'shell-crashed-text',
  'shell-crashed-reload',
  'shell-elsewhere-title',
  'shell-elsewhere-text',
  'shell-elsewhere-take-over',
  'shell-panel',
  'shell-no-script',
] as const

const VIRTUAL = 'virtual:words'
const LANGUAGES = ['es', 'en'] as const

const fileOf = (language: string) => new URL(`../../shared/locales/${language}.ftl`, import.meta.url)

function read(language: string): Record<string, string> {
  const bundle = new FluentBundle(language, { useIsolating: false })
  bundle.addResource(new FluentResource(readFileSync(fileOf(language), 'utf8')), { allowOverrides: true })
  return Object.fromEntries(
    IDS.map(id => {
      const pattern = bundle.getMessage(id)?.value
      if (!pattern) throw new Error(`shared/locales/${language}.ftl has no message ${id}`)
      return [id, bundle.formatPattern(pattern)]
    }),
  )
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function words(): Plugin {
  return {
    name: 'importass-words',
    resolveId: id => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined
      const all = Object.fromEntries(LANGUAGES.map(language => [language, read(language)]))
      return `export default ${JSON.stringify(all)}`
    },
    transformIndexHtml(html) {
      const spanish = read('es')
      return html.replaceAll(/%word:([a-z-]+)%/g, (_, id: string) => {
        const word = spanish[id]
        if (word === undefined) throw new Error(`index.html asks for ${id}: not among the words`)
        return escaped(word)
      })
    },
  }
}
