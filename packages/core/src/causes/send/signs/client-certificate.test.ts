import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { absent } from '../absent.ts'

describe('certificates of clients', () => {
  testSigns(absent, [
    {
      sign: 'client-certificate-not-sent',
      hit: { status: 400, text: '400 No required SSL certificate was sent' },
      miss: { status: 400, text: '400 The SSL certificate error' },
    },
    {
      sign: 'client-certificate-not-sent',
      hit: { text: 'routines:ssl3_read_bytes:tlsv13 alert certificate required:SSL alert number 116' },
      miss: { text: 'routines:ssl3_read_bytes:tlsv13 alert unknown ca' },
    },
    {
      sign: 'client-certificate-not-sent',
      hit: { text: 'handshake failed: peer did not return a certificate' },
      miss: { text: 'handshake failed: peer returned an old certificate' },
    },
  ])
})
