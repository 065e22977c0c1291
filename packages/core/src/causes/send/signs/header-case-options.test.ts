import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { headerCase } from '../header-case.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'capitals-in-the-option',
    hit: { status: 401, code: "passport.use(new KeyStrategy({ apiKeyHeader: 'X-Token' }, check))" },
    miss: { status: 401, code: "passport.use(new KeyStrategy({ apiKeyHeader: 'x-token' }, check))" },
  },
  {
    sign: 'capitals-in-the-option',
    hit: { status: 401, code: "new Strategy({ jwtFromRequest: ExtractJwt.fromHeader('X-Auth') })" },
    miss: { status: 401, code: "client.get(url, { headerName: 'X-Auth' })" },
  },
  {
    sign: 'name-of-one-word-with-capitals',
    hit: { status: 401, code: "fetch(url, { headers: { 'sessionToken': token } })" },
    miss: { status: 401, code: "fetch(url, { headers: { 'Session-Token': token } })" },
  },
  {
    sign: 'code-of-the-side-that-checks',
    hit: { status: 401, code: "if (req.headers['X-Key'] !== key) return res.status(401).end()" },
    miss: { status: 401, code: "fetch(url, { headers: { 'X-Key': key } })" },
  },
  {
    sign: 'default-name-works',
    hit: { status: 401, remarks: ['with the default header name it is accepted', 'with the default name works'] },
    miss: { status: 401, remarks: ['the default name of the user works'] },
  },
]

describe('options that name the header', () => {
  testSigns(headerCase, rows)
})
