import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { whitespace } from './whitespace.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'a blank in the quotes',
    given: { text: '401', config: `STRIPE_SECRET_KEY="${key} "` },
    verdict: 'suspected',
  },
  { name: 'a bare key with a blank', given: { key: `${key} ` }, verdict: 'suspected' },
  {
    name: 'the blank before what cmd runs next',
    given: { text: '401', config: `C:\\work>set STRIPE_SECRET_KEY=${key} && node app.js` },
    verdict: 'suspected',
  },
  {
    name: 'a blank before what a shell runs next',
    given: { text: '401', config: `$ export STRIPE_SECRET_KEY=${key} && node app.js` },
    verdict: 'unknown',
  },
  { name: 'a clean key in a report', given: { text: '401', config: `STRIPE_SECRET_KEY=${key}` }, verdict: 'unknown' },
  { name: 'an error line alone', given: { text: 'Invalid header value' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  [
    'invalid-header-character',
    { text: 'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["Authorization"]' },
  ],
  ['invalid-header-value', { text: 'requests.exceptions.InvalidHeader: Invalid header value' }],
  ['invalid-header-value', { text: 'net/http: invalid header field value for key Authorization' }],
  ['line-break-in-value', { text: `Illegal header value b'Bearer ${key}\\n'` }],
  ['newline-named', { text: 'Header values must not contain newline characters' }],
  ['cr-in-shell', { text: "./.env: line 2: $'\\r': command not found" }],
  ['from-cluster-secret', { remarks: ['the key comes from a Kubernetes secret'] }],
  ['from-a-file', { remarks: ['the token is read from a file'] }],
  ['env-file-from-windows', { remarks: ['the .env was written on Windows with Notepad'] }],
  ['space-seen', { remarks: ['there is a trailing space in the field'] }],
  ['blank-in-literal', { text: '401', code: 'String apiKey = "k7Qm2Xv9Rt4Lw8Zs ";' }],
  ['blank-in-quotes', { text: '401', config: 'API_KEY="k7Qm2Xv9Rt4Lw8Zs "' }],
  ['echo-into-secret', { text: '401', config: 'echo "$KEY" | base64' }],
  ['reads-file-raw', { text: '401', code: "key = open('key.txt').read()\nclient(key)" }],
  ['blank-at-edge', { key: ` ${key}` }],
  ['character-by-number', { text: 'Unexpected char 0x0a at 15 in Authorization value' }],
  ['character-in-url-or-header', { text: 'net/url: invalid control character in URL' }],
  ['shell-broken-by-line-end', { text: "run.sh: line 7: [: missing `]'" }],
  ['escape-at-the-end', { text: '401', config: 'SITE_TOKEN="Aq7LmZ2vB4nT8cR5\\n"' }],
  [
    'blank-at-the-edge-of-the-query-key',
    { request: { url: 'https://api.example.test/?q=a&appid=4bd0e6a1c7f2935d%0D' } },
  ],
  ['invalid-header-value', { text: 'Invalid HTTP header value: sk-abc' }],
  [
    'taken-for-injection',
    { text: 'Newline, carriage return, or null byte detected in headers. Potential header injection attack.' },
  ],
  ['line-end-after-masked', { text: 'Run if [ -n ***\n   ];\n    then' }],
  [
    'blank-in-the-address',
    { request: { url: 'https://x.example.com/auth?client_id=4815-k3v9tq7bzm.apps%20&prompt=consent' } },
  ],
  [
    'blank-in-the-address',
    { request: { url: 'http://192.168.1.5:5050/api/ 7f3c91d2e4b85a60f1c7d9e2b3a48c65/media.list' } },
  ],
  ['whole-line-selected', { remarks: ['copied by triple click'] }],
  ['whole-line-selected', { remarks: ['copied together with the line break'] }],
  ['file-edited', { remarks: ['the key file was opened and saved with a text editor'] }],
  ['same-on-both-sides', { remarks: ['client and server hold the same key on both sides'] }],
  ['same-on-both-sides', { remarks: ['the client sends the very same text'] }],
  ['blank-before-separator', { text: 'invalid URL', config: 'parameter: 4f1c9a7e2b83d6019c1e7a5b3d8f6020 |Berlin' }],
  ['echo-into-secret', { text: '401', config: 'kubectl create secret generic app --from-file=token=./token.txt' }],
  ['token-string-with-spaces', { text: 'Invalid token header. Token string should not contain spaces.' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['invalid-header-value', { text: 'The value is invalid' }],
  ['line-break-in-value', { text: "Incorrect API key provided: 'sk-ab***yz'" }],
  ['line-break-in-value', { text: '{"private_key":"-----BEGIN KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n"}' }],
  ['reads-file-raw', { text: '401', code: "key = open('key.txt').read().strip()" }],
  ['blank-in-literal', { text: '401', code: 'String apiKey = "k7Qm2Xv9Rt4Lw8Zs";' }],
  ['blank-at-edge', { key }],
  ['character-by-number', { text: 'Unexpected char 0x200b at 15 in Authorization value' }],
  ['character-in-url-or-header', { text: 'invalid URL' }],
  ['escape-at-the-end', { text: '401', config: 'SITE_TOKEN="Aq7LmZ2vB4nT8cR5"' }],
  [
    'blank-at-the-edge-of-the-query-key',
    { request: { url: 'https://api.example.test/?q=a%20b&appid=4bd0e6a1c7f2935d' } },
  ],
  ['invalid-header-value', { text: "Illegal header value b'Bearer '" }],
  ['line-end-after-masked', { text: 'Run if [ -n *** ]; then' }],
  ['blank-in-the-address', { request: { url: 'https://x.example.com/search?key=k4t8wzqxdn82rbhv&q=two%20words' } }],
  ['whole-line-selected', { remarks: ['copied by double click'] }],
  ['file-edited', { remarks: ['the key is in a file'] }],
  ['same-on-both-sides', { remarks: ['the same error on both machines'] }],
  ['blank-before-separator', { text: '401', config: 'echo 4f1c9a7e2b83d6019c1e7a5b3d8f6020 | base64' }],
  ['token-string-with-spaces', { text: 'Invalid token header. No credentials provided.' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = whitespace.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.whitespace', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(whitespace.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(whitespace, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(whitespace, observedFor(given))).not.toContain(sign)
  })

  test('names the variable and the characters, never the key', () => {
    const told = telling({ text: '401', config: `STRIPE_SECRET_KEY="${key} "` })
    expect(whitespace.explain(told)).toContain('STRIPE_SECRET_KEY carries SPACE at its end')
    expect(whitespace.fix(told).edits).toEqual([{ kind: 'trim-key', target: 'STRIPE_SECRET_KEY' }])
    expect(whitespace.explain(told) + JSON.stringify([told.found, whitespace.fix(told)])).not.toContain(body)
    expect(whitespace.explain(telling({ text: '401' }))).toContain('White space around the key')
  })

  test('shows the edges alone, and sets the value anew without showing it', () => {
    const { commands } = whitespace.fix(telling({ text: '401', config: `STRIPE_SECRET_KEY="${key} "` }))
    expect(commands).toEqual([
      `printf '%s' "$STRIPE_SECRET_KEY" | tail -c 4 | od -c`,
      `STRIPE_SECRET_KEY=$(printf '%s' "$STRIPE_SECRET_KEY" | tr -d '[:space:]')`,
    ])
  })

  test('names the file that the key is read from, and no variable that nobody named', () => {
    const { summary, commands } = whitespace.fix(telling({ text: '401', code: 'key = open("key.txt").read()' }))
    expect(summary).toContain('where key.txt is stored')
    expect(commands).toEqual(['cat key.txt | head -c 4 | od -c', 'cat key.txt | tail -c 4 | od -c'])
    expect(whitespace.fix(telling({ text: 'Invalid header value' })).summary).toContain('where the key is stored')
  })

  test('has an entry of a Secret that ends in a line break encoded without it', () => {
    const config = `kind: Secret\ndata:\n  SITE_TOKEN: ${Buffer.from(`${body}\n`).toString('base64')}\n`
    const { summary, commands } = whitespace.fix(telling({ text: '401', config }))
    expect(summary).toContain('stringData')
    expect(commands).toEqual([
      'kubectl patch secret "$SECRET" --type merge -p "{\\"stringData\\":{\\"SITE_TOKEN\\":\\"$SITE_TOKEN\\"}}"',
    ])
  })
})
