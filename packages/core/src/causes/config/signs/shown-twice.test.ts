import { testSigns, tellingOf, type SignRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { wrongHost } from '../../env/wrong-host.ts'
import { quoted } from '../../key/quoted.ts'
import { whitespace } from '../../key/whitespace.ts'
import { wrongKind } from '../../key/wrong-kind.ts'
import { mangled } from '../mangled.ts'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const row = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })

const file = '$ cat .env\nAPI_TOKEN=tk_4f9a7c2e8b\n'
const compose = 'env_file: [.env]\nenvironment:\n  - API_TOKEN=${API_TOKEN}\n'
const unset = 'The "API_TOKEN" variable is not set. Defaulting to a blank string.\n'

const ofShadowed: readonly SignRow[] = [
  row('held-otherwise', `${file}$ printenv API_TOKEN\ntk_0d1c2b3a49`, `${file}$ printenv API_TOKEN\ntk_4f9a7c2e8b`),
  row(
    'held-otherwise',
    `$ export API_TOKEN=tk_4f9a7c2e8b\n$ docker exec web printenv API_TOKEN\ntk_0d1c2b3a49`,
    `$ echo $API_TOKEN\ntk_0d1c2b3a49\n$ export API_TOKEN=tk_4f9a7c2e8b\n$ echo $API_TOKEN\ntk_4f9a7c2e8b`,
  ),
  row(
    'held-otherwise',
    '//npm.example.test/:_authToken=npm_4f9a7c2e8b\n//npm.example.test/:_authToken=npm_0d1c2b3a49',
    '//npm.example.test/:_authToken=npm_4f9a7c2e8b\n//npm.other.test/:_authToken=npm_0d1c2b3a49',
  ),
  row(
    'layered',
    '"Mail": {\n "ApiKey": "4f9a7c2e8b11"\n}\nMail:ApiKey = 0d1c2b3a4977',
    '"Mail": {\n "ApiKey": "4f9a7c2e8b11"\n}\nMail:ApiKey = 4f9a7c2e8b11',
  ),
  row(
    'one-of-two-used',
    'Both MAIL_KEY and SITE_KEY are set. Using SITE_KEY.',
    'Both MAIL_KEY and SITE_KEY are set. Choose one of them.',
  ),
  row('blanked-by-reference', `${compose}${unset}${file}`, `${compose}${file}`),
]

const ofMangled: readonly SignRow[] = [
  row(
    'defined-as-code',
    "new DefinePlugin({ 'process.env.API_TOKEN': process.env.API_TOKEN })",
    "new DefinePlugin({ 'process.env.API_TOKEN': JSON.stringify(process.env.API_TOKEN) })",
  ),
  row(
    'arrives-changed',
    'API_TOKEN=tk4f$Zx9!7c2e\n$ docker exec web printenv API_TOKEN\ntk4f!7c2e',
    'API_TOKEN=tk4f$Zx9!7c2e\n$ docker exec web printenv API_TOKEN\ntk4f$Zx9!7c2e',
  ),
  row(
    'arrives-changed',
    "C:\\app>set API_TOKEN=8VX1fNxP&zPOXzbvk\n'zPOXzbvk' is not recognized as an internal or external command",
    "C:\\app>set API_TOKEN=8VX1fNxP\n'zPOXzbvk' is not recognized as an internal or external command",
  ),
  row(
    'arrives-changed',
    'api-key: 0046217735\n2026-11-19 INFO Client : key=10035165',
    'api-key: 0046217735\n2026-11-19 INFO Client : key=0046217735',
  ),
]

const ofNotLoaded: readonly SignRow[] = [
  row(
    'reference-unresolved',
    '$ printenv API_TOKEN\nop://prod/mail/credential',
    'API_TOKEN=op://prod/mail/credential\n$ op run -- printenv API_TOKEN\ntk_4f9a7c2e8b',
  ),
  row(
    'loader-refused',
    'direnv: error /home/ann/shop/.envrc is blocked. Run `direnv allow` to approve its content',
    'error: the account is blocked',
  ),
  row('kept-away', '$ MAIL_TOKEN=tk_4f9a7c2e8b; python ask.py', '$ MAIL_TOKEN=tk_4f9a7c2e8b python ask.py'),
  row('empty-in-the-process', `${file}$ echo "[$API_TOKEN]"\n[]`, `${file}$ echo "[$API_TOKEN]"\n[tk_4f9a7c2e8b]`),
  row(
    'empty-in-the-process',
    '$ echo "len=${#API_TOKEN}"\nmain: len=26 -> 200\nbranch: len=0 -> 401',
    '$ echo "len=${#API_TOKEN}"\nmain: len=26 -> 200\nbranch: len=26 -> 401',
  ),
]

describe('shadowed', () => {
  testSigns(shadowed, ofShadowed)
})
describe('mangled', () => {
  testSigns(mangled, ofMangled)
})
describe('not loaded', () => {
  testSigns(notLoaded, ofNotLoaded)
})
describe('quoted', () => {
  testSigns(quoted, [
    row(
      'arrives-quoted',
      '$ env | grep API_\nAPI_TOKEN="tk_4f9a7c2e8b"',
      '$ cat .env\nAPI_TOKEN="tk_4f9a7c2e8b"\n$ echo $API_TOKEN\ntk_4f9a7c2e8b',
    ),
  ])
})
describe('white space', () => {
  testSigns(whitespace, [
    row(
      'arrives-with-line-end',
      '$ cat -A .env\nAPI_TOKEN=tk_4f9a7c2e8b^M$\n$ printf %s "$API_TOKEN" | wc -c\n14',
      '$ cat -A .env\nAPI_TOKEN=tk_4f9a7c2e8b$\n$ printf %s "$API_TOKEN" | wc -c\n13',
    ),
  ])
})

describe('wrong host', () => {
  testSigns(wrongHost, [
    row(
      'address-setting-of-another-vendor',
      'OPENAI_BASE_URL=https://api.deepseek.com\nOPENAI_API_KEY=sk-proj-4f9a7c2e8b\n401',
      'OPENAI_BASE_URL=https://api.deepseek.com\nOPENAI_API_KEY=sk-4f9a7c2e8b\n401',
    ),
  ])
})

describe('wrong kind', () => {
  testSigns(wrongKind, [
    {
      sign: 'one-value-for-two-kinds',
      hit: { text: '403', config: 'SITE_ANON_KEY=4f9a7c2e8b4f9a7c2e8b\nSITE_SERVICE_KEY=4f9a7c2e8b4f9a7c2e8b' },
      miss: { text: '403', config: 'SITE_ANON_KEY=4f9a7c2e8b4f9a7c2e8b\nSITE_PUBLIC_KEY=4f9a7c2e8b4f9a7c2e8b' },
    },
  ])
})

test('explanations name the variable and no value', () => {
  const told = [
    shadowed.explain(tellingOf(shadowed, ofShadowed[0]!.hit)),
    mangled.explain(tellingOf(mangled, ofMangled[0]!.hit)),
    notLoaded.explain(tellingOf(notLoaded, ofNotLoaded.at(-1)!.hit)),
  ]
  for (const text of told) {
    expect(text).toContain('API_TOKEN')
    expect(text).not.toMatch(/4f9a|7c2e|0d1c/)
  }
})
