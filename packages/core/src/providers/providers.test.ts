import { readdirSync } from 'node:fs'
import { partsOf, pumpsOf, reachOf, worstOf } from '@why401/testkit'
import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'
import { causeIds } from '../causes/ids.gen.ts'
import type { KeyKind, Provider, Refusal } from '../model/provider.ts'
import { providers } from './index.gen.ts'
import { matchesRefusal, type AnswerToMatch } from './match.ts'
import { withoutAnchors } from './match-text.ts'

const helpers = new Set(['match', 'match-path', 'match-text'])

const kinds = providers.flatMap((provider) =>
  provider.keys.map((key) => ({ provider, key, name: `${provider.id}: ${key.kind}` })),
)
const refusals = providers.flatMap((provider) =>
  provider.refusals.map((refusal, at) => ({
    provider,
    refusal,
    at,
    name: `${provider.id} #${at} ${describeMatch(refusal)}`,
  })),
)

function describeMatch({ status, match }: Refusal): string {
  return `${String(status)} ${match.at ?? 'body'} ${String(match.equals ?? match.oneOf ?? match.startsWith ?? match.contains ?? match.pattern ?? '')}`.slice(
    0,
    90,
  )
}

/** The answer that an entry's own example shows. */
function exampleAnswer({ status, match, example }: Refusal): AnswerToMatch {
  return {
    status: typeof status === 'object' && status !== null ? (status[0] ?? null) : status,
    headers: Object.entries(example?.headers ?? {}),
    body: example?.body ?? (match.equals === '' ? '' : null),
    text: example?.sdkText ?? null,
    host: match.host?.replace('*', 'example') ?? null,
    path: match.pathPrefix ?? null,
  }
}

function shapesOf(provider: Provider): RegExp[] {
  return provider.keys.flatMap(({ pattern }) => (pattern === null ? [] : [new RegExp(pattern)]))
}

test('every provider file is in the generated list, under the id that is its name', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|gen)\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((file) => !helpers.has(file))
  expect(providers.map(({ id }) => id).sort()).toEqual(files.sort())
})

test('no two providers claim the same host', () => {
  const owners = new Map<string, string>()
  for (const { id, hosts } of providers) {
    for (const host of hosts) {
      expect(owners.get(host), `${host} of ${id}`).toBeUndefined()
      expect(host).toMatch(/^(?:[a-z0-9.*:-]|\{[A-Za-z]+\})+$/)
      owners.set(host, id)
    }
  }
})

test('no two providers answer to the same alias', () => {
  const owners = new Map<string, string>()
  for (const { id, aliases } of providers) {
    for (const alias of aliases) {
      expect(owners.get(alias), `${alias} of ${id}`).toBeUndefined()
      expect(alias).toBe(alias.toLowerCase())
      owners.set(alias, id)
    }
  }
})

describe.each(providers.map((provider) => ({ id: provider.id, provider })))('$id', ({ provider }) => {
  test('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(provider))).toEqual(provider)
  })

  test('has aliases, documentation and a place to get keys', () => {
    expect(provider.aliases.length).toBeGreaterThan(0)
    expect(provider.docs.every((page) => page.startsWith('https://'))).toBe(true)
    expect(provider.dashboard.keys).toMatch(/^(?:https?:\/\/|\{)/)
  })

  test('names its key kinds apart', () => {
    const names = provider.keys.map(({ kind }) => kind)
    expect(new Set(names).size).toBe(names.length)
  })

  test('names its variables as a shell can', () => {
    for (const name of provider.variables) expect(name).toMatch(/^[A-Za-z_]\w*$/)
  })
})

describe('key kinds', () => {
  const shaped = kinds.filter(
    (entry): entry is typeof entry & { key: KeyKind & { pattern: string } } => entry.key.pattern !== null,
  )

  test.each(shaped)('$name: the pattern is anchored, compiles and has an example', ({ key }) => {
    expect(key.pattern).toMatch(/^\^.*\$$/)
    expect(new RegExp(key.pattern).test(key.example ?? '')).toBe(true)
    expect(key.example?.startsWith(key.prefix ?? '')).toBe(true)
  })

  test.each(shaped)('$name: the example has the shape of no provider that is not declared', ({ provider, key }) => {
    const others = providers.filter(
      (other) => other !== provider && shapesOf(other).some((shape) => shape.test(key.example ?? '')),
    )
    expect(others.map(({ id }) => id).sort()).toEqual([...(key.sameShapeAs ?? [])].sort())
  })

  test.each(shaped.filter(({ key }) => key.checksum))(
    '$name: the example carries the checksum its issuer documents',
    ({ key }) => {
      expect(hasDocumentedChecksum(key)).toBe(true)
    },
  )
})

/** Characters that one attempt at a match may read, milliseconds for texts of this length that are made against the pattern. */
const little = { reach: 1010, length: 16_000, ms: 20 }

/** Proof enough, as it is of signs; what it does not settle, on a slow machine too, is left to the closer look. */
function readsLittle(pattern: RegExp): boolean {
  return (
    reachOf(partsOf(pattern)) <= little.reach &&
    worstOf(pattern, pumpsOf(pattern), little.length, little.ms).ms <= little.ms
  )
}

/** Judged by its steps, of which there are as many on a slow machine. */
const stepsAlone = {
  timeout: 60_000,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  recallTimeout: null,
}

describe('patterns', () => {
  const sources = new Set([
    ...kinds.flatMap(({ key }) => key.pattern ?? []),
    ...refusals.flatMap(({ refusal: { match } }) =>
      match.pattern === undefined ? [] : [match.pattern, withoutAnchors(match.pattern)],
    ),
  ])

  test.each([...sources])(
    '%s runs in linear time',
    (source) => {
      expect(readsLittle(new RegExp(source)) ? 'safe' : checkSync(source, '', stepsAlone).status).toBe('safe')
    },
    60_000,
  )
})

describe('refusals', () => {
  test.each(refusals)('$name: causes exist, source and month are given', ({ refusal }) => {
    expect(refusal.causes.length).toBeGreaterThan(0)
    for (const cause of refusal.causes) expect(causeIds).toContain(cause)
    expect(new Set(refusal.causes).size).toBe(refusal.causes.length)
    expect([refusal.source].flat().every((source) => source.length > 5)).toBe(true)
    expect(refusal.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
  })

  test.each(refusals.filter(({ refusal }) => refusal.example ?? refusal.match.equals === ''))(
    '$name: recognises its own example',
    ({ refusal }) => {
      expect(matchesRefusal(refusal, exampleAnswer(refusal))).toBe(true)
    },
  )

  test.each(refusals.filter(({ refusal }) => refusal.example))(
    '$name: no earlier entry takes its example',
    ({ provider, refusal, at }) => {
      const answer = exampleAnswer(refusal)
      expect(provider.refusals.findIndex((other) => matchesRefusal(other, answer))).toBe(at)
    },
  )
})

/** CRC-32 as in ISO 3309, written out here so that the data is not checked by the code that reads it. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (const character of text) {
    crc ^= character.charCodeAt(0)
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function inBase62(value: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text
  return text.padStart(6, '0')
}

function hasDocumentedChecksum({ checksum, example = '', prefix }: KeyKind): boolean {
  if (checksum === 'gitlab-routable-crc32') {
    return example.endsWith(crc32(example.slice(0, -7)).toString(36).padStart(7, '0'))
  }
  const covered = checksum === 'why401-crc32' ? example.slice(0, -6) : example.slice(prefix?.length ?? 0, -6)
  return example.endsWith(inBase62(crc32(covered)))
}
