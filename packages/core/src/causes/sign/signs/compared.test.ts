import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mismatch } from '../mismatch.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '403', remarks: [hit] },
  miss: { text: '403', remarks: [miss] },
})

const rows: readonly SignRow[] = [
  { sign: 'error-in-signature', hit: { text: 'error in signature' }, miss: { text: 'error in request' } },
  {
    sign: 'checksum-of-the-message',
    hit: { text: 'Payment failed: the checksum provided is invalid' },
    miss: { text: 'the checksum of the download is printed above' },
  },
  {
    sign: 'checksum-of-the-message',
    hit: { text: 'the checksum of the request is invalid' },
    miss: { text: 'the checksum of the archive is printed' },
  },
  {
    sign: 'checksum-of-the-message',
    hit: { text: 'Checksumhash mismatch' },
    miss: { text: 'checksum algorithm: crc32' },
  },
  told('digests-differ', 'the two digests differ', 'the two keys differ'),
  told('digests-differ', 'an online tool computes another signature', 'an online tool computes the signature'),
  told('a-certain-value', 'certain file names break it', 'certain users know it'),
  {
    sign: 'webhook-where-bodies-are-parsed',
    hit: { text: '401', remarks: ['the webhook is received by a function on Vercel'] },
    miss: { text: '401', remarks: ['the webhook is received by a server of our own'] },
  },
  {
    sign: 'webhook-where-bodies-are-parsed',
    hit: { text: 'hmac differs', code: 'app.use(express.json())\napp.post("/webhook", verify)' },
    miss: { text: 'hmac differs', code: 'app.use(express.static("public"))\napp.post("/webhook", verify)' },
  },
  told('a-certain-value', 'trailing blanks in the value', 'trailing blanks in the log'),
]

describe('signatures that were compared', () => {
  testSigns(mismatch, rows)
})
