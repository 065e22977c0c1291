import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { claims } from '../claims.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'signed-for-the-longest-life',
    hit: { status: 401, code: 'app_store_connect_api_key(key_id: "ABC", duration: 1200)' },
    miss: { status: 401, code: 'app_store_connect_api_key(key_id: "ABC", duration: 500)' },
  },
  {
    sign: 'signed-for-the-longest-life',
    hit: { status: 401, code: "jwt.sign({ aud: 'appstoreconnect-v1' }, key, { expiresIn: '1h' })" },
    miss: { status: 401, code: "jwt.sign({ aud: 'appstoreconnect-v1' }, key, { expiresIn: '15m' })" },
  },
  {
    sign: 'signed-for-the-longest-life',
    hit: { status: 401, code: 'payload = {"exp": int(time.time()) + 3600, "aud": "appstoreconnect-v1"}' },
    miss: { status: 401, code: 'payload = {"exp": int(time.time()) + 3600, "aud": "acme"}' },
  },
]

describe('longest life', () => {
  testSigns(claims, rows)
})
