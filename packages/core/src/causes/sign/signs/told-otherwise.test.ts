import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { clock } from '../clock.ts'
import { mismatch } from '../mismatch.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '403', remarks: [hit] },
  miss: { text: '403', remarks: [miss] },
})

const ofMismatch: readonly SignRow[] = [
  told('what-differs-is-encoded', 'fails when the parameter contains a space', 'fails when the moon is full'),
  told('what-differs-is-encoded', 'refused if the file name has an umlaut', 'refused if the file name is new'),
  {
    sign: 'signed-behind-a-proxy',
    hit: { text: 'SignatureDoesNotMatch', remarks: ['MinIO behind nginx'] },
    miss: { text: 'AccessDenied', remarks: ['MinIO behind nginx'] },
  },
  {
    sign: 'signature-in-other-words',
    hit: { text: 'Unable to validate signature' },
    miss: { text: 'Unable to validate address' },
  },
  told('token-of-another-service', 'the token is issued by the auth service', 'the token is issued by hand'),
  told('token-of-another-service', 'a gateway and two microservices', 'a gateway and two lamps'),
  told('hmac-of-own', 'HMAC is computed in own code', 'HMAC is described in the docs'),
]

describe('further wordings about times', () => {
  testSigns(clock, [
    {
      sign: 'time-in-other-words',
      hit: { text: 'Date header is older than 300 seconds' },
      miss: { text: 'The client is older than version 3' },
    },
  ])
})
describe('further turns of phrase about signatures', () => {
  testSigns(mismatch, ofMismatch)
})
