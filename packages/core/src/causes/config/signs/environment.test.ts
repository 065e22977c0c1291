import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const ofMangled: readonly SignRow[] = [
  told('some-values-only', 'refused only with some passwords', 'refused only with some luck'),
  told('some-values-only', 'a simpler password works', 'a simpler page works'),
  told('special-character', 'the secret contains a caret', 'the secret contains a date'),
  {
    sign: 'shell-stumbled',
    hit: { text: 'zsh: no matches found: https://api.example.test/v1?x=1' },
    miss: { text: 'no users found' },
  },
  {
    sign: 'goes-through-a-text-tool',
    hit: { text: '401', remarks: ['envsubst writes the file at start'] },
    miss: { text: '401', remarks: ['an editor writes the file at start'] },
  },
  {
    sign: 'shell-cuts-the-line',
    hit: { text: '401', code: 'curl https://api.example.test/v1/find?q=dog&api_key=0123456789abcdef' },
    miss: { text: '401', code: 'curl "https://api.example.test/v1/find?q=dog&api_key=0123456789abcdef"' },
  },
  {
    sign: 'shell-cuts-the-line',
    hit: { text: '401', config: 'export STORE_CONNECTION=Protocol=https;AccountKey=abcdef' },
    miss: { text: '401', config: "export STORE_CONNECTION='Protocol=https;AccountKey=abcdef'" },
  },
  {
    sign: 'comment-behind-value',
    hit: { text: '401', config: 'SERVICE_TOKEN=3f9c0d7b1e8a4526 # of the staging account' },
    miss: { text: '401', config: '# of the staging account\nSERVICE_TOKEN=3f9c0d7b1e8a4526' },
  },
  {
    sign: 'keys-that-hold-dollars',
    hit: { text: '403', config: 'USERS=admin:$apr1$x7Kq2Vn9$abc' },
    miss: { text: '403', config: 'USERS=admin:x7Kq2Vn9' },
  },
  {
    sign: 'shell-expands-dollar',
    hit: { text: '401', code: 'curl https://api.example.test/me -H "Authorization: Bearer $acme:live:7Kq2Xw9Vn4"' },
    miss: { text: '401', code: 'curl https://api.example.test/me -H "Authorization: Bearer $ACME_TOKEN"' },
  },
  {
    sign: 'shell-expands-dollar',
    hit: { text: '401', code: 'curl https://api.example.test/me -u "user:pa$word9"' },
    miss: { text: '401', code: 'curl https://api.example.test/me -u "user:$PASSWORD"' },
  },
]

const ofNotLoaded: readonly SignRow[] = [
  told('tool-with-clean-environment', 'run by tox', 'run by hand'),
  told('done-for-someone-else', 'docker login was done on the host', 'docker login was done today'),
  told('done-for-someone-else', 'the file is not mounted', 'the file is not long'),
  told('given-by-variable', 'the secret was created as an environment variable', 'the secret was created as a file'),
  told(
    'by-hand-yes-started-no',
    'run by hand the script works, started by cron it is refused',
    'run by hand the script works, after lunch it is refused',
  ),
  {
    sign: 'sudo-in-the-call',
    hit: { text: '401', code: 'sudo backup run', config: 'export BACKUP_KEY=0123456789abcdef' },
    miss: { text: '401', code: 'sudo -E backup run', config: 'export BACKUP_KEY=0123456789abcdef' },
  },
  {
    sign: 'name-in-place-of-value',
    hit: { text: 'Incorrect API key provided: $ACME_***_KEY.' },
    miss: { text: 'Incorrect API key provided: sk-ac***3f.' },
  },
  {
    sign: 'set-yet-nothing-sent',
    hit: { text: `Illegal header value b'Bearer '`, config: 'ACME_API_KEY=0123456789abcdef' },
    miss: { text: `Illegal header value b'Bearer x7'`, config: 'ACME_API_KEY=0123456789abcdef' },
  },
]

const ofShadowed: readonly SignRow[] = [
  told('old-value-seen', 'it still shows the data of the former account', 'it still shows the data'),
  told('one-of-an-old-date', 'the variable was exported in 2022', 'the variable was exported'),
  told('one-of-an-old-date', 'the pods are 14 days old', 'the pods are fine'),
  told('same-name-on-another-level', 'the same name exists at group level', 'the same error exists'),
  told('same-name-on-another-level', 'both are set in the pipeline', 'both are administrators'),
  told('credential-store-in-use', 'keyring has an entry for the host', 'the host has an entry in the list'),
  {
    sign: 'settings-of-two-files',
    hit: { text: '401', config: '.env: ACME_KEY=one\n~/.profile: export ACME_KEY=two' },
    miss: { text: '401', config: '.env: ACME_KEY=one' },
  },
]

describe('signs of the environment', () => {
  describe('config.mangled', () => {
    testSigns(mangled, ofMangled)
  })
  describe('config.not_loaded', () => {
    testSigns(notLoaded, ofNotLoaded)
  })
  describe('config.shadowed', () => {
    testSigns(shadowed, ofShadowed)
  })
})
