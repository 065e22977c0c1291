import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { intakeSamples } from '../../../testkit/src/intake-samples.ts'
import type { InputKind } from '../model/facts.ts'
import { readInput } from './intake.ts'

// Read without Node's types, so that this file could run in a browser as well.
const runner = globalThis as {
  process?: { env: Record<string, string | undefined>; cpuUsage(): { readonly user: number; readonly system: number } }
  performance: { now(): number }
}
const runs = Number(runner.process?.env.WHY401_FUZZ_RUNS ?? 2000)
const mostMs = 100

const texts = intakeSamples.map(({ text }) => text)
const kinds: readonly (InputKind | 'auto')[] = [
  ...Array.from({ length: 12 }, () => 'auto' as const),
  'text',
  'curl',
  'http',
  'har',
  'postman',
  'case',
  'key',
]
const pieces = [
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\r\n',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '$(',
  '${',
  '%',
  '^',
  ':',
  '=',
  '&',
  '#',
  ' ',
  '\t',
  '\ufffd',
  '\u200b',
  '\ud800',
  '```',
  '<<EOF\n',
  'curl ',
  'HTTP/1.1 401 ',
  '> ',
  '< ',
  '{"symptom":',
  '{{x}}',
  '<Error>',
  'Bearer ',
  '-H ',
  '--next ',
  'Traceback (most recent call last):\n',
]

/** One change, as numbers between 0 and 1 for places, so that it applies to a text of any length. */
interface Mutation {
  readonly kind: 'insert' | 'delete' | 'duplicate' | 'swap' | 'truncate' | 'nest' | 'splice' | 'field'
  readonly from: number
  readonly to: number
  readonly piece: string | number
  readonly times: number
}

/** By number, so that a counterexample prints short and without the keys of the samples. */
const anySample = fc.nat({ max: texts.length - 1 })

/** Even over the text; doubles would crowd at its start. */
const place = fc.nat({ max: 1000 }).map((thousandth) => thousandth / 1000)

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'duplicate', 'swap', 'truncate', 'nest', 'splice', 'field', 'field'),
  from: place,
  to: place,
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8, unit: 'binary' }), anySample),
  times: fc.nat({ max: 40 }),
})

const maxLength = 200_000

function textOf(sample: number): string {
  return texts[sample] ?? ''
}

function mutated(text: string, { kind, from, to, piece: chosen, times }: Mutation): string {
  const piece = typeof chosen === 'number' ? textOf(chosen) : chosen
  const start = Math.floor(Math.min(from, to) * text.length)
  const end = Math.floor(Math.max(from, to) * text.length)
  const [head, middle, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (kind === 'insert') return head + piece.repeat(times + 1) + middle + tail
  if (kind === 'delete') return head + tail
  if (kind === 'duplicate') return head + middle.repeat(times) + tail
  if (kind === 'swap') return tail + middle + head
  if (kind === 'truncate') return head + middle
  if (kind === 'splice') return head + piece + tail
  if (kind === 'field') return withField(text, from, times)
  return nested(text, piece, times)
}

function nested(text: string, piece: string, times: number): string {
  const quoted = JSON.stringify(text)
  const around: readonly (readonly [string, string])[] = [
    ['{"a":', '}'],
    ['[', ']'],
    ['{', '}'],
    ["'", "'"],
    [piece, piece],
  ]
  const [open, close] = around[times % around.length] ?? ['', '']
  return open.repeat(times) + (times % 2 === 0 ? quoted : text) + close.repeat(times)
}

const strangeValues = [
  'null',
  '[]',
  '{}',
  '""',
  '0',
  '-1e99',
  'true',
  '{"toString":1,"valueOf":1}',
  '[[[{"a":[]}]]]',
  '{"__proto__":{"length":1}}',
  '"\\u0000{{x}}"',
  '[null,1,"x",{}]',
]

/** Puts a strange value into one field of a document, which stays well-formed. */
function withField(text: string, place: number, times: number): string {
  const colons = [...text.matchAll(/":("[^"\\]*"|-?\d+|null|true|false|\[\]|\{\})/g)]
  const chosen = colons[Math.floor(place * (colons.length - 1))]
  if (!chosen) return text
  return (
    text.slice(0, chosen.index + 2) +
    strangeValues[times % strangeValues.length] +
    text.slice(chosen.index + chosen[0].length)
  )
}

/** Milliseconds of work; where the runner does not tell, of the clock. What others do on the machine is not our time. */
function workMs(): number {
  const used = runner.process?.cpuUsage()
  return used ? (used.user + used.system) / 1000 : runner.performance.now()
}

function timed(text: string, kind: InputKind | 'auto'): number {
  const start = workMs()
  readInput(text, kind)
  return workMs() - start
}

/** A pause of the collector is no slowness of the reader: the best of several tries counts. */
function bestMs(text: string, kind: InputKind | 'auto'): number {
  let best = timed(text, kind)
  for (let tries = 0; best >= mostMs && tries < 4; tries++) best = Math.min(best, timed(text, kind))
  return best
}

test(
  'no mutation of a real input makes reading throw or slow',
  () => {
    const input = fc.tuple(anySample, fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.constantFrom(...kinds))
    fc.assert(
      fc.property(input, ([sample, changes, kind]) => {
        const changed = changes.reduce((now, change) => mutated(now, change).slice(0, maxLength), textOf(sample))
        expect(bestMs(changed, kind)).toBeLessThan(mostMs)
      }),
      { numRuns: runs },
    )
  },
  Math.max(60_000, runs * 20),
)
