import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'

const secret = (value: string): string => `kind: Secret\nmetadata:\n  name: site\ndata:\n  SITE_TOKEN: ${value}\n`
const row = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', code: hit },
  miss: { text: '401', code: miss },
})

const rows: readonly SignRow[] = [
  row('wrapped-by-base64', 'pat=$(echo -n "$SITE_TOKEN" | base64)', 'pat=$(echo -n "$SITE_TOKEN" | base64 -w 0)'),
  row(
    'wrapped-by-base64',
    'printf %s "$T" | base64 > token.txt',
    'printf %s "$T" | base64 | tr -d \'\\n\' > token.txt',
  ),
  row('wrapped-by-base64', 'x=`cat key.json | base64`', 'x=`echo -n "user:stand-in" | base64`'),
  row(
    'shell-expands-bare-password',
    'curl -u someone:pa$word12 https://api.example.test',
    'curl -u someone:$PASSWORD https://api.example.test',
  ),
  row(
    'shell-expands-bare-password',
    'curl -usomeone:$ecret$$words https://api.example.test',
    "curl -u 'someone:$ecret$$words' https://api.example.test",
  ),
  row(
    'bang-in-double-quotes',
    'curl -d "user=bob&password=stand!in" https://api.example.test',
    "curl -d 'user=bob&password=stand!in' https://api.example.test",
  ),
  row(
    'dollar-in-double-quotes',
    'curl -H "Authorization: Bearer $up:stand:7Kq2Xw9Vn4Lm8Tz3" https://api.example.test',
    'curl -H "Authorization: Bearer $UP_TOKEN" https://api.example.test',
  ),
  row(
    'dollar-in-double-quotes',
    'curl --header "X-Api-Key: 7Kq2$Xw9Vn.4Lm8Tz3RbL" https://api.example.test',
    'curl -H "Authorization: Basic $USER:$PASSWORD" https://api.example.test',
  ),
  {
    sign: 'quotes-became-part',
    hit: { text: '401', remarks: ["compose config prints SITE_PASSWORD: '''stand-in'''"] },
    miss: { text: '401', remarks: ["compose config prints SITE_PASSWORD: 'stand-in'"] },
  },
  {
    sign: 'plain-text-under-data',
    hit: { text: '401', config: secret('stand-in_4Hn8wZ2cTq6YvB1mKx9R') },
    miss: { text: '401', config: secret('c3RhbmQtaW4tb2YtYS10b2tlbg==') },
  },
  {
    sign: 'plain-text-under-data',
    hit: { text: '401', config: secret('stand-in-of-a-token') },
    miss: { text: '401', config: secret('stand-in-of-a-token').replace('\ndata:', '\nstringData:') },
  },
  {
    sign: 'plain-text-under-data',
    hit: {
      text: '401',
      config: `kind: ConfigMap\ndata:\n  HOST: api.example.test\n---\n${secret('stand-in-of-a-token')}`,
    },
    miss: {
      text: '401',
      config: `kind: ConfigMap\ndata:\n  HOST: api.example.test\n---\n${secret('c3RhbmQtaW4tb2YtYS10b2tlbg==')}`,
    },
  },
  {
    sign: 'plain-text-under-data',
    hit: { text: '401', config: secret('stand-in-of-a-token') },
    miss: { text: '401', config: secret('<base64-of-the-token>') },
  },
  {
    sign: 'cluster-refuses-the-secret',
    hit: {
      text: 'Secret in version "v1" cannot be handled as a Secret: illegal base64 data at input byte 4',
    },
    miss: { text: 'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error' },
  },
]

describe('commands and files that change a value', () => {
  testSigns(mangled, rows)
})
