import { describe, expect, test } from 'vitest'
import type { IntakeSample } from '../../../testkit/src/intake-sample.ts'
import { intakeSamples } from '../../../testkit/src/intake-samples.ts'
import type { Facts, HeaderField } from '../model/facts.ts'
import type { Secret } from '../model/secret.ts'
import { readInput } from './intake.ts'

describe('realistic inputs', () => {
  test.each(intakeSamples)('$kind: $name', (sample) => {
    const read = readInput(sample.text)
    if (!read.ok) throw new Error(read.reason)
    expect(read.kind).toBe(sample.kind)
    expect(read.facts).toHaveLength(1)
    const facts = read.facts[0] as Facts
    expect(seen(facts, sample)).toEqual(expected(sample))
  })
})

/** Only what the sample speaks about; keys are compared by equality, so that a failure does not print them. */
function seen(facts: Facts, sample: IntakeSample): Record<string, unknown> {
  const all: Record<keyof Omit<IntakeSample, 'name' | 'text' | 'kind'>, unknown> = {
    status: facts.response?.status ?? null,
    method: facts.request?.method ?? null,
    url: same(facts.request?.url.reveal(), sample.url),
    sent: present(facts.request?.headers, sample.sent),
    answered: present(facts.response?.headers, sample.answered),
    body: bodyOf(facts.response?.body ?? null),
    credentials: credentialsOf(facts, sample.credentials ?? []),
    config: same(facts.config?.reveal() ?? '', sample.config),
    code: same(facts.code?.reveal() ?? '', sample.code),
    remarks: facts.remarks.map((remark) => remark.reveal()),
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => isGiven(sample, name)))
}

function expected(sample: IntakeSample): Record<string, unknown> {
  const marks: Record<string, unknown> = {
    url: 'as given',
    config: 'as given',
    code: 'as given',
    sent: [],
    answered: [],
  }
  const named = Object.entries(sample).filter(([name]) => isGiven(sample, name))
  return Object.fromEntries(named.map(([name, value]) => [name, name === 'credentials' ? [] : (marks[name] ?? value)]))
}

function isGiven(sample: IntakeSample, name: string): boolean {
  return !['name', 'text', 'kind'].includes(name) && sample[name as keyof IntakeSample] !== undefined
}

function same(actual: string | undefined, wanted: string | undefined): string {
  return actual === wanted ? 'as given' : `another text of ${actual?.length ?? 0} characters`
}

/** The headers that are missing, by name. */
function present(fields: readonly HeaderField[] | undefined, wanted: IntakeSample['sent']): readonly string[] {
  return (wanted ?? [])
    .filter(([name, value]) => !fields?.some((field) => field.name === name && field.value.reveal() === value))
    .map(([name]) => name)
}

function bodyOf(body: Secret | null): unknown {
  const text = body?.reveal() ?? ''
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Differences between found and wanted credentials, without their values. */
function credentialsOf(facts: Facts, wanted: readonly string[]): readonly string[] {
  const found = facts.credentials.map((one) => {
    const told = [one.place, one.name ?? '-', one.scheme ?? '-', one.value.reveal()].join(' ')
    return one.reference ? `${told} (reference)` : told
  })
  return [
    ...found.filter((one) => !wanted.includes(one)).map((one) => `unexpected: ${label(one)}`),
    ...wanted.filter((one) => !found.includes(one)).map((one) => `missing: ${label(one)}`),
  ]
}

/** Place, name and scheme: what may be printed. */
function label(one: string): string {
  return one.split(' ', 3).join(' ')
}
