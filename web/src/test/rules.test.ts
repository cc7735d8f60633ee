// Rules that no linter has: words and colours have one home each.
// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')

const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => relative(SOURCES, join(entry.parentPath, entry.name)))
  .filter(name => !name.startsWith('generated') && !name.startsWith('test'))

const read = (name: string) => readFileSync(join(SOURCES, name), 'utf8')

/** Attributes that a person sees or hears. */
const SHOWN = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder|braillelabel)|title|placeholder|alt|label|content|summary)$/
const hasLetters = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text)

interface Node {
  type: string
  [part: string]: unknown
}
const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part

function* below(part: unknown): Generator<Node> {
  if (Array.isArray(part)) for (const one of part) yield* below(one)
  else if (isNode(part)) {
    yield part
    for (const child of Object.values(part)) yield* below(child)
  }
}

/** The values an expression may have, as far as they are written in it. */
function* literals(part: unknown): Generator<string> {
  if (!isNode(part)) return
  if (part.type === 'Literal' && hasLetters(part['value'])) yield part['value']
  if (part.type === 'TemplateElement') {
    const { cooked } = part['value'] as { cooked: unknown }
    if (hasLetters(cooked)) yield cooked
  }
  const inside: Record<string, string[]> = {
    JSXExpressionContainer: ['expression'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
    TemplateLiteral: ['quasis'],
    BinaryExpression: part['operator'] === '+' ? ['left', 'right'] : [],
  }
  for (const name of inside[part.type] ?? []) {
    for (const child of [part[name]].flat()) yield* literals(child)
  }
}

/** Words that the source itself would show or speak. */
function words(name: string, source: string): string[] {
  const found: string[] = []
  for (const node of below(parseSync(name, source).program)) {
    if (node.type === 'JSXText' && hasLetters(node['value'])) found.push(node['value'].trim())
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) found.push(...literals(child))
    }
    if (node.type === 'JSXAttribute' && SHOWN.test(String((node['name'] as Node)['name']))) found.push(...literals(node['value']))
  }
  return found
}

test.each([
  ['<p className="lead">Hola</p>', ['Hola']],
  ['<p>Hola, {name}</p>', ['Hola,']],
  ['<p>{busy ? "Espera" : view.text}</p>', ['Espera']],
  ['<p>{`Quedan ${n}`}</p>', ['Quedan ']],
  ['<p>{problem && "Falla"}</p>', ['Falla']],
  ['<button aria-label="Cerrar" />', ['Cerrar']],
  ["<img alt={'Un gato'} />", ['Un gato']],
  ['<p className="lead" id={`${id}-a`}>{view.text} · {"—"}</p>', []],
  ['<b>{a.kind === "Bad" ? view.a : view.b}</b>', []],
])('the rule finds what it looks for: %s', (source, found) => {
  expect(words('a.tsx', `const it = ${source}`)).toEqual(found)
})

test.each(files.filter(name => name.endsWith('.tsx') && !name.includes('.test.')))('%s holds no words', name => {
  expect(words(name, read(name))).toEqual([])
})

test.each(files.filter(name => name.endsWith('.css') && name !== 'tokens.css'))('%s says no colour', name => {
  const rules = read(name).replaceAll(/\/\*[\s\S]*?\*\//g, '')
  expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)a?\(/gi)).toBeNull()
})

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Relative luminance and contrast, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const PAIRS: [string, string, number][] = [
  ...['paper', 'surface', 'raised'].flatMap(paper =>
    ['ink', 'quiet', 'accent', 'bad', 'good', 'warning', 'info'].map((ink): [string, string, number] => [ink, paper, 4.5]),
  ),
  ...['paper', 'surface'].map((paper): [string, string, number] => ['edge', paper, 3]),
  ...['info', 'good', 'warning', 'bad'].flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-paper`, 4.5],
    ['ink', `${tone}-paper`, 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-pressed', 4.5],
  ['on-stripe', 'stripe', 4.5],
  ['paper', 'bad', 4.5],
]

test.each(PAIRS)('%s on %s is at least %d to 1, light and dark', (ink, paper, least) => {
  const tokens = new Map([...read('tokens.css').matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [name, [light, dark]]))
  for (const theme of [0, 1]) {
    expect(contrast(tokens.get(ink)?.[theme] ?? '', tokens.get(paper)?.[theme] ?? '')).toBeGreaterThanOrEqual(least)
  }
})
