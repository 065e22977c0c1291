import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { fault } from '../fault.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'server-stumbled-while-answering',
    hit: { text: 'WARN [qtp1150036514-3328] Failure servicing: GET /v2/token\njava.lang.NullPointerException: null' },
    miss: { text: 'java.lang.NullPointerException: null\n\tat com.acme.client.Login.call' },
  },
  {
    sign: 'server-stumbled-while-answering',
    hit: { text: "ERROR Exception on /api/login [POST]\nAttributeError: 'NoneType' object has no attribute 'id'" },
    miss: { text: 'ERROR Exception on /api/login [POST]\nUnauthorized: wrong password' },
  },
]

describe('own log', () => {
  testSigns(fault, rows)
})
