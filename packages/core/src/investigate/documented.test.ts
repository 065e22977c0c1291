import { expect, test } from 'vitest'
import { providers } from '../providers/index.gen.ts'
import { RefusalIndex } from './documented.ts'
import { fold } from './fold.ts'

const index = new RefusalIndex(providers)
const find = (text: string, id: string | null = null) => {
  const known = providers.find((provider) => provider.id === id) ?? null
  const answer = { status: null, headers: [], body: null, text, host: null, path: null }
  return index.find(answer, fold(text), known).map(({ provider }) => provider.id)
}

test.each(['Error 401: Unauthorized', 'HTTP 401 Unauthorized', '400: Bad Request', 'Too Many Requests'])(
  '%s is nobody’s wording',
  (text) => expect(find(text)).toEqual([]),
)

test('and still that of a provider who is known to have answered', () => {
  expect(find('401: Unauthorized', 'discord')).toEqual(['discord'])
})

test('a wording of its own tells whose answer it is', () => {
  expect(find('Resource not accessible by personal access token')).toContain('github')
})
