import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { defect } from '../defect.ts'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'first-renewal-only',
    { remarks: ['with a fresh refresh token one request works, the second fails'] },
    { remarks: ['a fresh token works'] },
  ],
  [
    'other-part-same-key',
    { remarks: ['the exporter with the same api_key works'] },
    { remarks: ['curl with the same key works'] },
  ],
  [
    'only-where-it-must-be-escaped',
    { remarks: ['only with passwords that hold special characters'] },
    { remarks: ['the password has no special characters'] },
  ],
  [
    'app-takes-no-key',
    { text: 'the extension does not accept the API key' },
    { text: 'the server accepts the API key' },
  ],
  ['key-on-the-module-of-a-wrapper', { code: 'litellm.api_key = key' }, { code: 'litellm.api_base = url' }],
])('%s', (sign, hit, miss) => {
  expect(hits(defect, observedFor({ status: 401, ...hit }))).toContain(sign)
  expect(hits(defect, observedFor({ status: 401, ...miss }))).not.toContain(sign)
})
