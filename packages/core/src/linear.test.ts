import { readdirSync, readFileSync } from 'node:fs'
import { partsOf, plainPumps, pumpsOf, reachOf, worstOf } from '@why401/testkit'
import { parseAst } from 'vitest/node'
import { expect, test } from 'vitest'
import { regexOf } from './model/regex.ts'

/** A quadratic pattern takes a hundred milliseconds and more for so many characters, a linear one less than one. */
const length = 16_000
const mostMs = 60
const enoughMs = 10

/** What may have to stand before a repeat so that it is walked: `\s+$` is quick on blanks alone, not behind a letter. */
const leads = ['', 'x', '"', '{', 'key=', 'a b ', 'your', 'eyJ']

interface Written {
  readonly name: string
  readonly pattern: RegExp
}

interface Node {
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly tag?: { readonly name?: string; readonly callee?: { readonly name?: string } }
  readonly quasi?: { readonly quasis: readonly { readonly value: { readonly raw: string } }[] }
}

/** As a literal, or over several lines; one with parts that are put in is a sign's, and proven there. */
function patternOf({ regex, tag, quasi }: Node): RegExp | null {
  if (regex) return new RegExp(regex.pattern, regex.flags)
  const isTagged = (tag?.name ?? tag?.callee?.name ?? '').startsWith('regex')
  const [only, ...more] = quasi?.quasis ?? []
  if (!isTagged || !only || more.length > 0) return null
  const raw = [only.value.raw]
  return regexOf('')(Object.assign([...raw], { raw }))
}

/** Every regular expression that is written in a file; signs and providers are proven beside their data. */
function writtenIn(file: string): Written[] {
  const code = readFileSync(new URL(file, import.meta.url), 'utf8')
  const found: Written[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const pattern = patternOf(node)
    if (pattern) found.push({ name: `${file} ${String(pattern)}`, pattern })
    for (const part of Object.values(node)) look(part)
  }
  look(parseAst(code, { lang: 'ts' }))
  return found
}

const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(?:test|gen)\.ts$|^providers[/\\]/.test(file),
)

test('no pattern of the engine works long on texts that it nearly matches', { timeout: 180_000 }, () => {
  const patterns = new Map(files.flatMap(writtenIn).map((written) => [written.pattern.source, written]))
  const unbounded = [...patterns.values()].filter(({ pattern }) => reachOf(partsOf(pattern)) > 1010)
  expect(unbounded.length).toBeGreaterThan(100)
  const slow = unbounded
    .map(({ name, pattern }) => {
      const pumps = pumpsOf(pattern)
      const led = leads.map((lead) => ({
        lead,
        ...worstOf(pattern, lead === '' ? pumps : plainPumps, length, enoughMs, lead),
      }))
      return { name, ...led.reduce((worst, each) => (each.ms > worst.ms ? each : worst)) }
    })
    .filter(({ ms }) => ms > mostMs)
  expect(slow).toEqual([])
})
