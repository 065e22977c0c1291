import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { arrived } from './arrived.ts'
import type { Change } from './change.ts'

const file = '$ cat .env\nMAIL_TOKEN=tk_4f9a7c2e8b\n'

const differing: readonly (readonly [text: string, change: Change])[] = [
  [`${file}$ pm2 env 0 | grep MAIL\n$ pm2 restart api`, 'missing'],
  [`${file}$ sudo cat /proc/12/environ | tr '\\0' '\\n' | grep -c MAIL_TOKEN\n0`, 'missing'],
  [`${file}> config('services.mail.token')\n= "tk_0d1c2b3a49"\n> env('MAIL_TOKEN')\n= null`, 'another'],
  [`$ export TF_VAR_site_token=tk_4f9a7c2e8b\n$ terraform console <<< 'var.site_token'\n"tk_0d1c2b3a49"`, 'another'],
  [`helm upgrade --set mail.token=abc,def123\n$ kubectl exec web -- printenv MAIL_TOKEN\nabc`, 'cut'],
  ['[mail]\napi_key = "4f9a7c2e8b"\n>>> cfg["mail"]["api_key"]\n\'"4f9a7c2e8b"\'', 'quoted'],
  [
    'export GITHUB_TOKEN=tk_4f9a7c2e8b\n$ printf "host=x" | git credential fill\nusername=ann\npassword=tk_0d1c2b3a49',
    'another',
  ],
  ['$ cat values.yaml\napiKey: 20240817339051  # digits\n$ printenv VENDOR_API_KEY\n2.0240817339051e+13', 'number'],
  [
    'Environment="METER_KEY=u8Q%hTZMlYqD0sb"\n$ cat /proc/7/environ | grep METER\nMETER_KEY=u8Q/rootTZMlYqD0sb',
    'expanded',
  ],
  ['.env\nPUBLIC_GIFS_KEY=4f9a7c2e8b\n LOG  gifs key in app: 0d1c2b3a49', 'another'],
  ['mail.key=4f9a7c2e8b11\nprintln(providers.gradleProperty("mail.key").get().takeLast(4))  ->  4977', 'another'],
  ["$ export site_auth=tk_4f9a7c2e8b\n$ terraform console <<< 'length(nonsensitive(var.site_auth))'\n0", 'missing'],
]

test.each(differing)('%s', (text, change) => {
  expect(arrived(observedFor({ text }))?.change).toBe(change)
})

/** All is right on the way, or what is shown is not the same thing twice. */
const alike: readonly string[] = [
  `${file}$ printenv MAIL_TOKEN\ntk_4f9a7c2e8b`,
  `${file}$ printenv MAIL_TOKEN | tail -c 5\n2e8b`,
  `${file}$ echo \${#MAIL_TOKEN}\n13`,
  `${file}$ echo $MAIL_TOKEN | wc -c\n14`,
  `${file}$ docker inspect web | grep MAIL\n            "MAIL_TOKEN=tk_4f9a7c2e8b",`,
  `${file}$ printenv OTHER_TOKEN\ntk_0d1c2b3a49`,
  `${file}$ env | grep MAIL\nMAIL_TOKEN=tk_4f9a7c2e8b`,
  `${file}$ python ask.py --key $MAIL_TOKEN\n401 Unauthorized`,
  `${file}$ echo $MAIL_TOKEN > token.txt\n$ curl -i https://api.example.test\nHTTP/1.1 401`,
  `MAIL_TOKEN="tk_4f9a7c2e8b"\n>>> os.environ["MAIL_TOKEN"]\n'tk_4f9a7c2e8b'`,
  'MAIL_TOKEN=your-token-here\n$ echo $MAIL_TOKEN\ntk_4f9a7c2e8b',
  'MAIL_TOKEN=tk_4f9a…\n$ echo $MAIL_TOKEN\ntk_4f9a7c2e8b',
  '$ echo $MAIL_TOKEN\n\n$ export MAIL_TOKEN=tk_4f9a7c2e8b\n$ echo $MAIL_TOKEN\ntk_4f9a7c2e8b',
  '.env\nPUBLIC_GIFS_KEY=4f9a7c2e8b\n LOG  maps key in app: 0d1c2b3a49',
  '$ cat values.yaml\napiKey: 20240817339051\n$ printenv VENDOR_API_KEY\n20240817339051',
  'mail.key=4f9a7c2e8b11\nprintln(providers.gradleProperty("mail.key").get().takeLast(4))  ->  8b11',
  'mail:\n  api-key: 4f9a7c2e8b11\n$ env | grep SHOP\nSHOP_API_KEY=0d1c2b3a4977',
]

test.each(alike)('nothing differs: %s', (text) => {
  expect(arrived(observedFor({ text }))).toBe(null)
})
