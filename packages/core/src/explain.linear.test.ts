import { readFileSync } from 'node:fs'
import { plainPumps, pumped, pumpsOf, workMs } from '@why401/testkit'
import { expect, test } from 'vitest'
import { causes } from './causes/index.gen.ts'
import { Explainer } from './explain.ts'
import type { WeightData } from './investigate/weights.ts'
import { providers } from './providers/index.gen.ts'

const length = 100_000
/** One report of such an input takes tens of milliseconds; a quadratic pattern takes seconds. Process time. */
const mostMs = Number(process.env.WHY401_MOST_MS ?? 1000)

const weights = JSON.parse(readFileSync(new URL('investigate/weights.gen.json', import.meta.url), 'utf8')) as WeightData

const places: Readonly<Record<string, (text: string) => string>> = {
  bare: (text) => text,
  body: (text) => `HTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\n${text}`,
  header: (text) =>
    `GET / HTTP/1.1\nHost: api.openai.com\nAuthorization: ${text.replaceAll('\n', ' ')}\n\nHTTP/1.1 401 X\n`,
  curl: (text) => `curl https://api.openai.com/v1 -H 'Authorization: ${text.replaceAll("'", '')}'`,
  code: (text) => `401 Unauthorized\n\n\`\`\`js\n${text}\n\`\`\``,
  remark: (text) => JSON.stringify({ symptom: { text: '401 Unauthorized', facts: [text] } }),
  config: (text) => JSON.stringify({ symptom: { text: '401 Unauthorized', env: text } }),
}

/** The longest near miss of some signs; with `WHY401_EVERY_SIGN=1` of all. */
const every = Number(process.env.WHY401_EVERY_SIGN ?? 80)
const signPumps = causes
  .flatMap(({ signs }) => signs.flatMap((sign) => ('pattern' in sign ? [sign.pattern] : [])))
  .filter((_, i) => i % every === 0)
  .map((pattern) => pumpsOf(pattern).reduce((longest, pump) => (pump.length > longest.length ? pump : longest)))

const lines = [
  'KEY=a\n',
  '- A=b\n',
  'import os\n',
  'const a = ',
  'token ',
  'basic auth',
  'https://a.b/',
  '{"a":',
  'x-a: b\n',
]

test('no input of a hundred kilobytes keeps the engine busy', { timeout: 3_600_000 / every + 120_000 }, () => {
  const engine = new Explainer(providers, weights)
  const now = Date.UTC(2026, 0, 1)
  let worst = { ms: 0, place: '', pump: '' }
  for (const [place, put] of Object.entries(places)) {
    const pumps = place === 'curl' ? plainPumps : [...plainPumps, ...lines, ...signPumps]
    for (const pump of pumps) {
      const input = put(pumped(pump, length))
      const run = (): number => workMs(() => expect(engine.explain(input, { now })).toBeDefined())
      const first = run()
      const ms = first > mostMs ? Math.min(first, run()) : first
      if (ms > worst.ms) worst = { ms, place, pump }
    }
  }
  expect(worst.ms, `${worst.place} of ${JSON.stringify(worst.pump)}`).toBeLessThan(mostMs)
})
