import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { defect } from '../defect.ts'

const told = (sign: string, hit: readonly string[], miss: readonly string[]): SignRow => ({
  sign,
  hit: { text: '401', remarks: hit },
  miss: { text: '401', remarks: miss },
})
const asked = 'The api_key client option must be set'
const action = 'uses: someone/notify-action@v1'

const rows: readonly SignRow[] = [
  told(
    'first-passes-second-fails',
    ['the first request works, the second fails'],
    ['the first request fails, the second works'],
  ),
  told('first-passes-second-fails', ['the first run passes', 'running it again is refused'], ['the first run fails']),
  told('an-earlier-number-works', ['up to 7.81 it works'], ['up to 7 requests it works']),
  told('an-earlier-number-works', ['2.11.23 worked'], ['Python 3.12 worked']),
  told('an-earlier-number-works', ['0.11.1 and older work'], ['HTTP/1.1 works']),
  told('credential-with-special-characters', ['the password has an ampersand'], ['the password has ten letters']),
  told('credential-with-special-characters', ['secrets with special characters'], ['secrets with a long life']),
  told('old-token-goes-on', ['the log says that the old token is still used'], ['the old token is gone']),
  told('old-token-goes-on', ['only the call that triggers the refresh fails'], ['the call that ends the log fails']),
  told('every-other-time', ['it fails at every other start'], ['it fails at every start']),
  {
    sign: 'one-of-two-calls-fails',
    hit: { text: '401', code: 'client.list()  # works\nclient.get(1)  # fails' },
    miss: { text: '401', code: 'client.list()  # works' },
  },
  {
    sign: 'request-is-malformed',
    hit: { text: "401 extra keys not allowed @ data['id']" },
    miss: { text: '401 keys not allowed' },
  },
  {
    sign: 'address-with-a-hole',
    hit: { status: 404, text: 'The requested resource /v1/accounts/null/messages was not found' },
    miss: { status: 404, text: 'The requested resource /v1/accounts/7/messages was not found' },
  },
  {
    sign: 'address-with-a-hole',
    hit: { status: 400, request: { url: 'https://login.example.test/authorize?state=1&client_id=' } },
    miss: { status: 400, request: { url: 'https://login.example.test/authorize?state=1&client_id=k4t8' } },
  },
  {
    sign: 'key-handed-in-and-asked-for',
    hit: { text: asked, code: 'model = Wrapper(api_key="k4t8wzqxdn82rbhv27y53")' },
    miss: { text: asked, code: 'model = Wrapper(api_key=os.environ["KEY"])' },
  },
  {
    sign: 'several-report-the-program',
    hit: { text: 'missing token', code: action, remarks: ['others have the same problem'] },
    miss: { text: 'missing token', code: action, remarks: ['another workflow of mine works'] },
  },
]

describe('a program that works by half', () => {
  testSigns(defect, rows)
})
