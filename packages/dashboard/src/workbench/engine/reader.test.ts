import { Explainer, providers, type CauseId, type WeightData } from '@why401/core'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Question, Reading } from './messages.ts'
import { Reader } from './reader.ts'

const fitted = new URL('../../../../core/src/investigate/weights.gen.json', import.meta.url)
const weights = JSON.parse(readFileSync(fitted, 'utf8')) as WeightData
const reader = new Reader(new Explainer(providers, weights))
const key = ['h7Kq2mZx9LpW', 't4Rb8VnCyGdJ'].join('')

function question(text: string, more: Partial<Question> = {}): Question {
  return { id: 1, text, as: 'auto', answered: [], said: [], now: 0, ...more }
}

async function told(asked: Question, isCurrent = () => true): Promise<Reading[]> {
  const readings: Reading[] = []
  await reader.read(asked, (reading) => readings.push(reading), isCurrent)
  return readings
}

async function last(asked: Question): Promise<Extract<Reading, { ok: true }>> {
  const reading = (await told(asked)).at(-1)
  if (!reading?.ok) throw new Error(reading?.reason ?? 'nothing was told')
  return reading
}

function har(statuses: readonly number[]): string {
  const entries = statuses.map((status, at) => ({
    request: { method: 'GET', url: `https://api.example.com/${at}`, headers: [{ name: 'X-API-Key', value: key }] },
    response: { status, headers: [], content: { text: `refused ${status}` } },
  }))
  return JSON.stringify({ log: { entries } })
}

describe('an input', () => {
  test('with many refusals is told once with the first, at last with all, alike ones together', async () => {
    const readings = await told(question(har([401, 200, 401, 429, 401])))
    expect(readings[0]).toMatchObject({ refused: 4, done: 1 })
    const all = readings.at(-1)
    expect(all).toMatchObject({ refused: 4, done: 4, accepted: 1, unlisted: 0 })
    expect(all?.ok && all.refusals.map(({ places }) => places)).toEqual([[0, 1, 3], [2]])
  })

  test('is left when another one is asked about', async () => {
    expect(await told(question(har([401, 429, 403])), () => false)).toHaveLength(1)
  })

  test('that cannot be read has its reason', async () => {
    expect(await told(question('nothing', { as: 'har' }))).toMatchObject([{ ok: false }])
  })

  test('without a refusal says how many answers it holds', async () => {
    expect(await last(question(har([200, 204])))).toMatchObject({ refusals: [], accepted: 2 })
  })
})

describe('of a refusal is told', () => {
  test('where its evidence stands in the input', async () => {
    const text = 'HTTP/1.1 401 Unauthorized\n\n{"error":"The API key has expired"}'
    const [refusal] = (await last(question(text))).refusals
    const spans = Object.values(refusal?.spans ?? {}).flatMap((list) => list ?? [])
    const words = spans.flatMap((span) => (span ? text.slice(span.start, span.end) : []))
    expect(words.join(' ')).toContain('has expired')
  })

  test('no key, in no field', async () => {
    const reading = await last(question(har([401])))
    expect(JSON.stringify(reading)).not.toContain(key.slice(4, 16))
    const [best] = reading.refusals[0]?.report.causes ?? []
    expect(reading.refusals[0]?.commands[best?.id as CauseId]?.text).toContain('"X-API-Key: $API_KEY"')
  })

  test('what answers move', async () => {
    const text = 'Error 401: Unauthorized. It stopped with the last update of the plugin.'
    const chance = async (more: Partial<Question>): Promise<number> => {
      const [refusal] = (await last(question(text, more))).refusals
      return refusal?.report.causes.find(({ id }) => id === 'client.defect')?.probability ?? 0
    }
    const yes = await chance({ answered: [{ remark: 'works-with-curl', agrees: true }] })
    const words = await chance({ said: ['The same key works with curl.'] })
    expect(yes).toBeGreaterThan(await chance({ answered: [{ remark: 'works-with-curl', agrees: false }] }))
    expect(words).toBeGreaterThan(await chance({}))
  })

  test('the checksum of its key, and where it is read', async () => {
    const github = ['ghp_', 'QUctPnmbyJXqISZG1V8sHNneaUtOJq2cqEKA'].join('')
    const [refusal] = (await last(question(github))).refusals
    expect(refusal?.keys).toMatchObject([{ checksum: 'valid', length: 40, defects: [] }])
    expect(refusal?.provider?.pages[0]?.url).toMatch(/^https:\/\/github\.com\//)
    expect(JSON.stringify(refusal)).not.toContain(github.slice(6, 20))
  })
})
