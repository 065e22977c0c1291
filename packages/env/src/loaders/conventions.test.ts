import { describe, expect, test } from 'vitest'
import { clientPrefixOf, conventions, filesOf } from './conventions.ts'
import { loaders } from './registry.ts'

const convention = (id: string) => {
  const found = conventions.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

const order = (id: string) => {
  const files = filesOf(convention(id), 'development')
  return files.indexOf('.env.local') < files.indexOf('.env.development') ? 'local' : 'mode'
}

describe('conventions', () => {
  test('.env.local wins over .env.development in Next.js and Bun, and loses in Vite and dotenv-flow', () => {
    expect(['next', 'bun', 'vite', 'dotenv-flow'].map(order)).toEqual(['local', 'local', 'mode', 'mode'])
  })

  test('the test mode passes over .env.local, except in Vite', () => {
    expect(filesOf(convention('next'), 'test')).toEqual(['.env.test.local', '.env.test', '.env'])
    expect(filesOf(convention('vite'), 'test')).toContain('.env.local')
  })

  test('without a mode dotenv-flow reads the files that have none', () => {
    expect(filesOf(convention('dotenv-flow'), '')).toEqual(['.env.local', '.env', '.env.defaults'])
  })

  test('ids are used once, and every loader is one', () => {
    expect(new Set(conventions.map(({ id }) => id)).size).toBe(conventions.length)
    expect(loaders.map(({ id }) => id)).toEqual(expect.arrayContaining(conventions.map(({ loader }) => loader)))
  })
})

test.each([
  ['NEXT_PUBLIC_KEY', 'Next.js'],
  ['PUBLIC_KEY', 'SvelteKit and Astro'],
  ['NUXT_PUBLIC_KEY', 'Nuxt'],
])('%s reaches the client of %s', (variable, framework) => {
  expect(clientPrefixOf(variable)?.framework).toBe(framework)
})

test('a name without a prefix stays on the server', () => {
  expect(clientPrefixOf('MY_VITE_KEY')).toBeNull()
})
