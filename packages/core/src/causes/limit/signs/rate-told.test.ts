import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { rate } from '../rate.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: 'refused', remarks: [hit] },
  miss: { text: 'refused', remarks: [miss] },
})
const said = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

const rows: readonly SignRow[] = [
  {
    sign: 'limit-under-another-status',
    hit: { status: 401, text: "{'error': 'upstream_rate_limit'}" },
    miss: { status: 401, text: "{'error': 'upstream_rate_sheet'}" },
  },
  {
    sign: 'anonymous-and-over',
    hit: { status: 403, text: 'You have probably exceeded the rate limit; unauthenticated requests have a lower one' },
    miss: { status: 403, text: 'unauthenticated requests are not served' },
  },
  said('forced-pause', 'Please try again in 2 hrs.', 'Please try again in Firefox.'),
  said('forced-pause', 'Your access has been limited for a few hours', 'Your access has been limited to reading'),
  said('too-much-from-you', 'We see excessive traffic from your account', 'We see no traffic from your account'),
  told('silence-heals', 'switched off for two days: works again', 'switched off for two days: still refused'),
  {
    sign: 'limit-of-ones-own',
    hit: { status: 401, text: '401', code: 'apiKey({ rateLimit: { maxRequests: 10 } })' },
    miss: { status: 401, text: '401', code: 'apiKey({ prefix: "app" })' },
  },
  told(
    'wording-of-the-program',
    'the program shows this text for every 403',
    'the program shows this text in red letters',
  ),
]

describe('limits under other names', () => {
  testSigns(rate, rows)
})
