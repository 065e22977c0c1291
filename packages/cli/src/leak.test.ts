import { Explainer, readInput, type Explained, type FiledWeights } from '@why401/core'
import { leakOf, leakPlaces, testKeys, type TestKey } from '@why401/testkit'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run, runInside } from './built.ts'
import { renderJson } from './render/json.ts'
import { renderMarkdown } from './render/markdown.ts'
import { renderTerminal } from './render/terminal.ts'
import { unpackArrays } from './store/arrays.ts'
import { providersFrom } from './store/providers.ts'

const data = (name: string): Buffer => readFileSync(new URL(`../dist/${name}`, import.meta.url))
const providers = providersFrom(data('providers.bin'))
const explainer = new Explainer(providers, unpackArrays(data('weights.bin')) as FiledWeights)
const now = Date.UTC(2026, 10, 21)
const places = Object.entries(leakPlaces)

function everyFormat(explained: Explained): string {
  if (!explained.ok) return explained.reason
  const look = { color: true, width: 100, source: null }
  return [
    renderTerminal(explained, { ...look, brief: false }),
    renderTerminal(explained, { ...look, brief: true }),
    renderTerminal(explained, { ...look, width: 40, brief: false }),
    renderJson(explained),
    renderMarkdown(explained),
  ].join('\n')
}

/** The place and what of the key was seen there, never more of it than that. */
function leaks(key: TestKey, outputs: readonly (readonly [place: string, output: string])[]): string[] {
  return outputs.flatMap(([place, output]) => {
    const part = leakOf(key, output)
    if (part === null) return []
    const at = output.toLowerCase().indexOf(part)
    return [`${place}: …${output.slice(Math.max(0, at - 60), at).replace(/\s+/g, ' ')}‹here›`]
  })
}

describe('no key reaches any output', () => {
  test.each(testKeys)('$name, in every place and format', (key) => {
    const outputs = places.map(
      ([place, write]) => [place, everyFormat(explainer.explain(write(key.text), { now }))] as const,
    )
    expect(leaks(key, outputs)).toEqual([])
  })

  test('of the program, with --each and each format', { timeout: 60_000 }, async () => {
    const lines = testKeys.flatMap((key) =>
      places.map(([place, write]) => ({ key, place, line: JSON.stringify(write(key.text)) })),
    )
    const { stdout, stderr } = await run(['explain', '--each', '--now', '2026-11-21', '-'], {
      input: lines.map(({ line }) => line).join('\n'),
    })
    const answers = stdout.trimEnd().split('\n')
    expect(answers).toHaveLength(lines.length)
    expect(
      lines.flatMap(({ key, place }, i) => leaks(key, [[`${key.name}, ${place}`, `${answers[i]}${stderr}`]])),
    ).toEqual([])
  })

  test('when something is wrong', { timeout: 60_000 }, async () => {
    for (const key of testKeys) {
      const runs = await Promise.all([
        runInside([key.text], ''),
        runInside([`--${key.text}`], ''),
        runInside([`--key=${key.text}`, 'explain'], ''),
        runInside(['--format', key.text, 'explain'], ''),
        runInside(['explain', '--as', key.text], ''),
        runInside(['explain', '--now', key.text], ''),
        runInside(['causes', key.text], ''),
        runInside(['explain', key.text], ''),
        runInside(['explain', `/nowhere/${key.text}`], ''),
        runInside(['explain', '--as', 'har'], key.text),
        runInside(['explain', '--as', 'case'], `{"symptom":"${key.text}`),
        runInside(['explain', '--as', 'curl'], `api_key=${key.text}`),
        runInside(['explain', '--each'], `{"key":"${key.text}\n"${key.text}\n`),
      ])
      expect(
        leaks(
          key,
          runs.map(({ stdout, stderr }, i) => [`${key.name}, run ${i}`, `${stdout}\n${stderr}`]),
        ),
      ).toEqual([])
    }
  })
})

const prefixes = providers.flatMap(({ keys }) => keys.map(({ prefix }) => prefix ?? ''))

/** What is left of a key without the start that all keys of its kind share. */
function withoutPrefix(text: string): string {
  const longest = prefixes.reduce(
    (best, prefix) => (text.startsWith(prefix) && prefix.length > best ? prefix.length : best),
    0,
  )
  return text.slice(longest)
}

describe('credentials of the cases', () => {
  const folder = new URL('../../../cases/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

  test('reach no output', { timeout: 240_000 }, () => {
    const found = files.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const read = readInput(text, 'case')
      if (!read.ok) return [`${name}: ${read.reason}`]
      const secrets = read.facts.flatMap(({ credentials }) => credentials.map(({ value }) => value.reveal().trim()))
      const output = everyFormat(explainer.explain(text, { now, as: 'case' }))
      // Shorter values and words are no keys: `undefined`, `your_api_key`. Of an address only its parts may be one.
      const parts = secrets.flatMap((secret) => withoutPrefix(secret).split(/[^\w.+-]+/))
      const keys = parts.filter((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part))
      return keys.flatMap((secret) => leaks({ name, text: secret, secret }, [[name, output]]))
    })
    expect(found).toEqual([])
  })
})

test('a leak is seen, in whatever letter case', () => {
  for (const key of testKeys) {
    expect(leakOf(key, `x ${key.text} y`)).not.toBeNull()
    expect(leakOf(key, key.text.toLowerCase())).not.toBeNull()
    expect(leakOf(key, `${key.text.slice(0, 11)}…${key.text.slice(-4)}`)).toBeNull()
  }
})
