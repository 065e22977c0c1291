import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { clock } from '../clock.ts'
import { mismatch } from '../mismatch.ts'

const said = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

const ofClock: readonly SignRow[] = [
  said(
    'signed-date-called-access-token',
    'WWW-Authenticate: HMAC-SHA256 error="invalid_token", error_description="The access token has expired"',
    'WWW-Authenticate: Bearer error="invalid_token", error_description="The access token has expired"',
  ),
  said('token-of-a-later-time', 'Cannot handle token prior to ...', 'Cannot handle token of this kind'),
  said('token-of-a-later-time', 'its nbf lies in the future', 'its exp lies in the future'),
]

const ofMismatch: readonly SignRow[] = [
  said(
    'checked-on-this-side',
    'slack_bolt.RequestVerification: Invalid request signature detected',
    'slack_bolt.App: invalid_auth',
  ),
  said(
    'signature-computed-with-a-secret',
    "签名错误 for array('key' => 'xxxxxxxxxxxxxxxx')",
    "无效密钥 for array('key' => 'xxxxxxxxxxxxxxxx')",
  ),
]

describe('a time outside the window, in words of one service', () => {
  testSigns(clock, ofClock)
})
describe('a signature that was compared', () => {
  testSigns(mismatch, ofMismatch)
})
