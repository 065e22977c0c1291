import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { faultInScope, type ScopeFault } from './signed-scope.ts'

const id = ['AKIA', 'Q3TEXAMPLE7VJ2KL'].join('')
const scope = (credential: string): string =>
  `invalid header: AWS4-HMAC-SHA256 Credential=${credential}/20260102/eu-west-1/s3/aws4_request, SignedHeaders=host`

const rows: readonly (readonly [credential: string, fault: ScopeFault | null])[] = [
  [id, null],
  ['', null],
  [`${id} `, 'blank'],
  [` ${id}`, 'blank'],
  ['minioadmin\\n', 'blank'],
  ['<hidden> ', 'blank'],
  ['\\x00\\xa2\\x11H\\xa3', 'bytes'],
  [`\\xef\\xbb\\xbf${id}`, null],
  [`AWS Access Key ID [None]: ${id}`, 'label'],
  [`aws_access_key_id=${id}`, 'label'],
  ['QUtJQVEzVEVYQU1QTEU3VkoyS0w=', 'base64'],
  ['QUtJQVEzVEVYQU1QTEU3VkoyS0w=\\n', 'base64'],
  [`"${id}"`, 'quoted'],
  ['$AWS_ACCESS_KEY_ID', 'reference'],
  ['${AWS_ACCESS_KEY_ID}', 'reference'],
  ['((s3.access_key))', 'reference'],
  ['team/access', null],
]

test.each(rows)('the id %j in a printed scope: %s', (credential, fault) => {
  expect(faultInScope(observedFor({ text: scope(credential) }))).toBe(fault)
})

test.each([
  [
    "api error IncompleteSignature: '/20260102/us-east-1/sts/aws4_request' not a valid key=value pair (missing equal-sign)",
    'blank',
  ],
  [`'${id}/20260102/us-east-1/iam/aws4_request' not a valid key=value pair`, 'blank'],
  ["'eyJhbGciOi' not a valid key=value pair (missing equal-sign)", null],
])('a piece that AWS quotes, %s', (text, fault) => {
  expect(faultInScope(observedFor({ text }))).toBe(fault)
})

test('an id elsewhere than in a scope is no matter of it', () => {
  expect(faultInScope(observedFor({ text: `Credential=${id} is refused` }))).toBeNull()
  expect(faultInScope(observedFor({ remarks: [scope(`${id} `)] }))).toBeNull()
})
