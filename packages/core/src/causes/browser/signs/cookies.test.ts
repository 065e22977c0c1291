import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { cors } from '../cors.ts'

const told = (sign: string, hit: readonly string[], miss: readonly string[]): SignRow => ({
  sign,
  hit: { text: '401 Unauthorized', remarks: hit },
  miss: { text: '401 Unauthorized', remarks: miss },
})

const rows: readonly SignRow[] = [
  told('cookie-kept-back', ['in Safari the session cookie is never stored'], ['the script sends no session cookie']),
  told('cookie-kept-back', ['Chrome blocks the cookie of the API'], ['Chrome shows the cookie of the API']),
  told('one-browser-alone', ['login fails in Chrome', 'Firefox works'], ['login fails in every browser']),
  told(
    'one-browser-alone',
    ['works in Safari', 'the session is lost elsewhere'],
    ['with the User-Agent of Firefox login works'],
  ),
  told('one-browser-alone', ['the session is lost on iOS'], ['the key is lost on iOS']),
  told('front-and-back-apart', ['front end and API on different domains'], ['front end and API on one domain']),
  told('front-and-back-apart', ['server and client run on separate ports'], ['server and client run on the same port']),
  told('not-in-a-browser', ['the calls work on the phone, but not in the browser'], ['the calls work in the browser']),
  {
    sign: 'api-not-for-pages',
    hit: { text: '401', request: { url: 'https://api.postmarkapp.com/email' }, code: 'useEffect(() => { send() })' },
    miss: { text: '401', request: { url: 'https://api.postmarkapp.com/email' }, code: 'send()' },
  },
]

describe('browsers and what they keep back', () => {
  testSigns(cors, rows)
})
