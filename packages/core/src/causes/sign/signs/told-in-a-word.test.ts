import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mismatch } from '../mismatch.ts'

const told = (sign: string, hit: string, miss: string) => ({
  sign,
  hit: { text: '401 Unauthorized', remarks: [hit] },
  miss: { text: '401 Unauthorized', remarks: [miss] },
})

describe('signing named in a word', () => {
  testSigns(mismatch, [
    told('oauth-of-the-first-kind', 'OAuth 1.0a, own client', 'OAuth 2.1, own client'),
    told('oauth-of-the-first-kind', 'the base string was printed', 'the base URL was printed'),
    told('letters-that-encoders-disagree-on', 'only titles with an umlaut', 'only titles of films'),
    told('letters-that-encoders-disagree-on', 'an asterisk in the search is enough', 'a star in the search'),
  ])
})
