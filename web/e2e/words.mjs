// The journeys find things by the words that a person reads: the core's own.
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'

const bundles = Object.fromEntries(
  ['es', 'en'].map(language => {
    const bundle = new FluentBundle(language, { useIsolating: false })
    for (const file of [`${language}.ftl`, `law.${language}.ftl`]) {
      bundle.addResource(new FluentResource(readFileSync(new URL(`../../shared/locales/${file}`, import.meta.url), 'utf8')))
    }
    return [language, bundle]
  }),
)

export function say(id, args = {}, language = 'es') {
  const bundle = bundles[language]
  const pattern = bundle.getMessage(id)?.value
  if (!pattern) throw new Error(`no message ${id}`)
  return bundle.formatPattern(pattern, args)
}

/** A message with anything in the place of its values. */
export function like(id, language = 'es') {
  const marker = '\u0001'
  const holes = new Proxy({}, { get: () => marker, has: () => true, getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: marker }) })
  const text = bundles[language].formatPattern(bundles[language].getMessage(id).value, holes)
  return new RegExp(text.split(marker).map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'))
}
