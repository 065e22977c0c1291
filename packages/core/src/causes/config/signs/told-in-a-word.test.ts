import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const told = (sign: string, hit: string, miss: string) => ({
  sign,
  hit: { text: '401 Unauthorized', remarks: [hit] },
  miss: { text: '401 Unauthorized', remarks: [miss] },
})

describe('places told in a word', () => {
  testSigns(notLoaded, [
    told('in-the-file-of-the-shell', 'the key is exported in ~/.bashrc', 'the key is exported as a file'),
    told('secret-is-listed', 'the repository secret exists', 'the repository exists'),
    told('secret-is-listed', 'the same commit passed on the main branch', 'the commit is the same as ever'),
  ])
  testSigns(shadowed, [
    told('the-new-one-is-shown', 'printenv shows the new token', 'the page shows a new design'),
    told(
      'restart-keeps-the-container',
      'edited .env, then docker-compose restart',
      'edited .env, then docker compose up -d',
    ),
  ])
})
