import { expect, test } from 'vitest'
import type { Provider } from '../model/provider.ts'
import { providers } from '../providers/index.gen.ts'
import { anyLength, kindDirectoryOf, noPattern } from './kind-directory.ts'
import { KindIndex } from './kind-index.ts'

const directory = kindDirectoryOf(providers)

test('lists every kind of every provider, with its start and its length', () => {
  expect(directory.prefixes).toHaveLength(providers.reduce((count, { keys }) => count + keys.length, 0))
  directory.prefixes.forEach((prefix, at) => {
    const kind = providers[directory.owners[at] as number]?.keys[directory.places[at] as number]
    expect(kind?.prefix ?? '').toBe(prefix)
    expect(directory.lengths[at] === noPattern).toBe(kind?.pattern === null)
  })
})

test('a length that is listed is that of every example', () => {
  const examples = [...directory.lengths].flatMap((length, at) => {
    const example = providers[directory.owners[at] as number]?.keys[directory.places[at] as number]?.example
    return length !== noPattern && length !== anyLength && example ? [{ example, length }] : []
  })
  expect(examples.length).toBeGreaterThan(50)
  for (const { example, length } of examples) expect(example).toHaveLength(length)
})

test('with a filed directory no provider is read but the one whose key it is', () => {
  const read: string[] = []
  const watched = providers.map(
    (provider): Provider =>
      new Proxy(provider, {
        get(target, field, receiver) {
          if (field === 'keys') read.push(target.id)
          return Reflect.get(target, field, receiver) as unknown
        },
      }),
  )
  const index = new KindIndex(watched, directory)
  expect(read).toEqual([])
  const found = index.withTellingPrefixOf('sk-ant-api03-abc')
  expect(found.map(({ provider }) => provider)).toContain('anthropic')
  expect(found[0]?.kind.prefix).toBe('sk-ant-api03-')
  expect(new Set(read)).toEqual(new Set(['anthropic']))
})
