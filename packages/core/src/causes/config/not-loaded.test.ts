import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { notLoaded } from './not-loaded.ts'

const wholeKey = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc4eC39HqL'].join('_')

function telling(given: Given): Parameters<typeof notLoaded.explain>[0] {
  const observed = observedFor(given)
  const verdict = notLoaded.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'a variable that is set, yet called missing',
    given: { text: 'The OPENAI_API_KEY environment variable is missing or empty', config: 'OPENAI_API_KEY=abc123' },
    verdict: 'suspected',
  },
  {
    name: 'a name that is one letter off',
    given: { text: 'AuthenticationError', config: 'ELEVENLABS_API_KEY=abc', code: `os.getenv('ELEVEN_LABS_API_KEY')` },
    verdict: 'suspected',
  },
  {
    name: 'a front-end prefix left out',
    given: {
      text: '401',
      config: 'SITE_API_KEY=abc',
      code: 'fetch(url, { headers: { key: import.meta.env.VITE_SITE_API_KEY } })',
    },
    verdict: 'suspected',
  },
  {
    name: 'a key in the place of the name',
    given: { text: '401', code: `Environment.GetEnvironmentVariable("${['SG', 'iqn6hgCBP-10xCdJAYZjZu'].join('.')}")` },
    verdict: 'suspected',
  },
  {
    name: 'the right name',
    given: { text: '401', config: 'SITE_API_KEY=abc', code: 'process.env.SITE_API_KEY' },
    verdict: 'unknown',
  },
  {
    name: 'the name that the provider documents, spelt otherwise',
    given: {
      status: 401,
      text: 'Unauthorized',
      config: 'OPENAI_APIKEY=abc',
      request: { url: 'https://api.openai.com/v1/models' },
    },
    verdict: 'suspected',
  },
  {
    name: 'names that have nothing in common',
    given: { text: '401', config: 'STRIPE_SECRET_KEY=abc', code: 'process.env.OPENAI_API_KEY' },
    verdict: 'unknown',
  },
  {
    name: 'a whole key on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${wholeKey}`]] },
    },
    verdict: 'ruled-out',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'variable-missing',
    hit: { text: 'OPENAI_API_KEY environment variable is not set' },
    miss: { text: 'the variable x is unused' },
  },
  {
    sign: 'no-credentials-located',
    hit: { text: 'Unable to locate credentials' },
    miss: { text: 'credentials were rejected' },
  },
  {
    sign: 'option-missing',
    hit: { text: 'Neither apiKey nor config.authenticator provided' },
    miss: { text: 'apiKey was rejected' },
  },
  {
    sign: 'empty-value-echoed',
    hit: { text: 'Incorrect API key provided: undefined' },
    miss: { text: 'Incorrect API key provided: abc' },
  },
  {
    sign: 'env-file-not-read',
    hit: { text: 'could not read ./config/.env' },
    miss: { text: 'could not read the answer' },
  },
  {
    sign: 'env-file-somewhere',
    hit: { text: '401 Unauthorized', remarks: ['a .env file was created in the root folder'] },
    miss: { text: '401 Unauthorized', remarks: ['no file was created'] },
  },
  {
    sign: 'in-the-env-file',
    hit: { text: '401 Unauthorized', remarks: ['the key is in the .env file'] },
    miss: { text: '401 Unauthorized', remarks: ['the key is in the header'] },
  },
  {
    sign: 'fails-when-deployed',
    hit: { text: '401 Unauthorized', remarks: ['only in production'] },
    miss: { text: '401 Unauthorized', remarks: ['only in the morning'] },
  },
  {
    sign: 'fork-or-trigger',
    hit: { text: '401 Unauthorized', remarks: ['it fails for a pull request'] },
    miss: { text: '401 Unauthorized', remarks: ['it fails for a call'] },
  },
  {
    sign: 'hard-coded-works',
    hit: { text: '401 Unauthorized', remarks: ['it works when hard-coded'] },
    miss: { text: '401 Unauthorized', remarks: ['it fails when hard-coded'] },
  },
  {
    sign: 'printed-empty',
    hit: { text: '401 Unauthorized', remarks: ['the program prints undefined'] },
    miss: { text: '401 Unauthorized', remarks: ['the program prints the key'] },
  },
  {
    sign: 'not-in-this-run',
    hit: { text: '401 Unauthorized', remarks: ['it runs as a systemd service'] },
    miss: { text: '401 Unauthorized', remarks: ['it runs as root'] },
  },
  {
    sign: 'env-file-place',
    hit: { text: '401 Unauthorized', remarks: ['the .env file lies in the project root'] },
    miss: { text: '401 Unauthorized', remarks: ['the log file lies in the way'] },
  },
  {
    sign: 'secret-was-added',
    hit: { text: '401 Unauthorized', remarks: ['the secret was added to the repository settings'] },
    miss: { text: '401 Unauthorized', remarks: ['the secret was sent by mail'] },
  },
  {
    sign: 'shows-as-undefined',
    hit: { text: '401 Unauthorized', remarks: ['the variable shows up as undefined'] },
    miss: { text: '401 Unauthorized', remarks: ['the variable shows up'] },
  },
  {
    sign: 'workflow-env',
    hit: { text: '401 Unauthorized', config: 'token: ${{ secrets.PAT }}' },
    miss: { text: '401 Unauthorized', config: 'token: abc' },
  },
  {
    sign: 'loads-dotenv',
    hit: { text: '401 Unauthorized', code: `load_dotenv()` },
    miss: { text: '401 Unauthorized', code: `load()` },
  },
  {
    sign: 'given-by-variable',
    hit: { text: '401 Unauthorized', remarks: ['the token is given by an environment variable'] },
    miss: { text: '401 Unauthorized', remarks: ['the token is given by mail'] },
  },
  {
    sign: 'cached-configuration',
    hit: { text: '401 Unauthorized', remarks: ['it worked until php artisan config:cache was run'] },
    miss: { text: '401 Unauthorized', remarks: ['it worked until noon'] },
  },
  {
    sign: 'set-for-other-stage',
    hit: { text: '401 Unauthorized', remarks: ['the variable is set only for production'] },
    miss: { text: '401 Unauthorized', remarks: ['the variable is short'] },
  },
  {
    sign: 'front-end-without-prefix',
    hit: { text: '401 Unauthorized', code: 'const key = import.meta.env.SITE_KEY' },
    miss: { text: '401 Unauthorized', code: 'const key = import.meta.env.VITE_SITE_KEY' },
  },
  {
    sign: 'shell-of-its-own',
    hit: { text: '401 Unauthorized', code: '!export SITE_KEY=abc' },
    miss: { text: '401 Unauthorized', code: 'export SITE_KEY=abc' },
  },
  {
    sign: 'powershell-set',
    hit: { text: '401 Unauthorized', config: 'PS C:\\\\app> set SITE_KEY=abc' },
    miss: { text: '401 Unauthorized', config: 'C:\\\\app> set SITE_KEY=abc' },
  },
  {
    sign: 'setx',
    hit: { text: '401 Unauthorized', config: 'setx SITE_KEY abc' },
    miss: { text: '401 Unauthorized', config: 'SITE_KEY=abc' },
  },
  {
    sign: 'sudo-drops-it',
    hit: { text: '401 Unauthorized', config: 'sudo ./run.sh' },
    miss: { text: '401 Unauthorized', config: 'sudo -E ./run.sh' },
  },
  {
    sign: 'runs-on-pull-requests',
    hit: {
      text: '401 Unauthorized',
      config: 'on: pull_request\njobs:\n  a:\n    with:\n      token: ${{ secrets.BOT }}',
    },
    miss: { text: '401 Unauthorized', config: 'on: push\njobs:\n  a:\n    with:\n      token: ${{ secrets.BOT }}' },
  },
  {
    sign: 'publishes-without-credential',
    hit: { text: '401 Unauthorized', config: 'steps:\n  - run: npm publish' },
    miss: {
      text: '401 Unauthorized',
      config: 'steps:\n  - run: npm publish\n    env:\n      NODE_AUTH_TOKEN: ${{ secrets.NPM }}',
    },
  },
  {
    sign: 'calls-without-secrets',
    hit: { text: '401 Unauthorized', config: 'jobs:\n  a:\n    uses: acme/ci/.github/workflows/a.yml@v1' },
    miss: {
      text: '401 Unauthorized',
      config: 'jobs:\n  a:\n    uses: acme/ci/.github/workflows/a.yml@v1\n    secrets: inherit',
    },
  },
  {
    sign: 'reference-not-set',
    hit: { text: '401 Unauthorized', config: 'tls {\n  dns cloudflare {env.CF_API_TOKEN}\n}' },
    miss: { text: '401 Unauthorized', config: 'CF_API_TOKEN=abc\nTOKEN=${CF_API_TOKEN}' },
  },
  {
    sign: 'env-file-loaded-late',
    hit: { text: '401 Unauthorized', code: 'from dotenv import load_dotenv\nimport langsmith\nload_dotenv()' },
    miss: { text: '401 Unauthorized', code: 'from dotenv import load_dotenv\nload_dotenv()\nimport langsmith' },
  },
  {
    sign: 'name-misspelt',
    hit: { text: '401 Unauthorized', code: 'client.APY_KEY = "x"' },
    miss: { text: '401 Unauthorized', code: 'client.API_KEY = "x"' },
  },
  {
    sign: 'set-yet-nothing-sent',
    hit: { text: 'Incorrect API key provided: undefined.', config: 'SITE_API_KEY=4bd0e6a1c7f2935d' },
    miss: { text: 'Incorrect API key provided: undefined.', config: 'SITE_API_KEY=' },
  },
  {
    sign: 'read-from-environment-and-absent',
    hit: { text: 'not_authed', code: 'token: process.env.SLACK_TOKEN' },
    miss: { text: 'invalid_auth', code: 'token: process.env.SLACK_TOKEN' },
  },
  {
    sign: 'exported-works',
    hit: { remarks: ['with the variable exported in the shell it works'] },
    miss: { remarks: ['the variable is exported'] },
  },
]

describe('config.not_loaded', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(notLoaded.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(notLoaded, observedFor(hit))).toContain(sign)
    expect(hits(notLoaded, observedFor(miss))).not.toContain(sign)
  })

  test('names both spellings and offers the rename', () => {
    const told = telling({
      text: 'AuthenticationError',
      config: 'ELEVENLABS_API_KEY=abc',
      code: `os.getenv('ELEVEN_LABS_API_KEY')`,
    })
    expect(notLoaded.explain(told)).toContain(
      'reads ELEVEN_LABS_API_KEY, but the value is set under the name ELEVENLABS_API_KEY',
    )
    expect(notLoaded.fix(told).edits).toEqual([
      { kind: 'rename-variable', from: 'ELEVENLABS_API_KEY', to: 'ELEVEN_LABS_API_KEY' },
    ])
  })

  test('hands the secret to a job that publishes without one, where its name is told', () => {
    const config = 'jobs:\n  release:\n    steps:\n      - run: npm publish'
    const text = 'npm ERR! code E401'
    expect(notLoaded.fix(telling({ text, config, code: 'env.ACME_TOKEN = "x"' })).edits).toEqual([
      { kind: 'map-secret', variable: 'ACME_TOKEN', secret: 'ACME_TOKEN' },
    ])
    expect(notLoaded.fix(telling({ text, config })).edits).toEqual([])
  })

  test('prints the length of the value, not the value', () => {
    const { commands } = notLoaded.fix(telling({ text: 'SITE_API_KEY is not set', config: 'SITE_API_KEY=abc' }))
    expect(commands[0]).toBe('printenv SITE_API_KEY | wc -c')
  })
})
