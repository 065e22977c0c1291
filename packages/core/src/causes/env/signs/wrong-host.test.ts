import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHost } from '../wrong-host.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const rows: readonly SignRow[] = [
  told('self-hosted', 'the key is of our own GitLab', 'logged in to our own GitLab'),
  told(
    'self-hosted',
    'packages come from the private registry',
    'logged in to the private registry as ada@example.com',
  ),
  told('self-hosted', 'an internal mirror is used', 'signed in to an unknown server'),
]

describe('env.wrong_host: which installation is meant', () => {
  testSigns(wrongHost, rows)
})
