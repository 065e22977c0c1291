import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { notLoaded } from '../not-loaded.ts'

const said = (...remarks: string[]): Given => ({ text: '401 Unauthorized', status: 401, remarks })

const told: readonly (readonly [sign: string, hit: string, miss: string])[] = [
  ['fork-or-trigger', 'runs in a fork that the user owns', 'the plugin that this one was forked from'],
  ['fork-or-trigger', 'fails only on pull requests', 'decoration of pull requests with an app'],
  ['fork-or-trigger', 'pull request comes from a fork', 'a token with pull requests: write'],
  ['works-locally', 'it works locally', 'the model server runs locally'],
  ['fails-when-deployed', 'fails only in CI', 'fails only in the evening'],
  ['hard-coded-works', 'with the key written in the code it works', 'with the key written in the file it works'],
  ['shows-as-undefined', 'the variables are empty inside the container', 'the variables are set inside the container'],
  ['shows-as-undefined', 'the log shows an empty key', 'the log shows a key'],
  ['env-file-place', 'the .env file is in another folder', 'the .env file is right'],
  ['cached-configuration', 'php artisan optimize was run', 'a Laravel app'],
  ['secret-was-added', 'the token was added to the configuration', 'the token was added to the header'],
  ['fails-when-deployed', 'only after deployment', 'only after noon'],
  ['env-file-place', 'env_file is set in the compose file', 'a file is set in the compose file'],
  ['given-by-hand-works', 'works when given on the command line', 'works when restarted'],
  ['given-by-hand-works', 'the key by the option --api-key works', 'the key by the option --api-key fails'],
  ['stored-as-secret', 'the token is stored as a GitHub secret', 'the token is stored in a drawer'],
  ['tool-reads-a-file-of-its-own', 'the credentials are in settings.xml', 'the credentials are in the mail'],
]

const shown: readonly { readonly sign: string; readonly hit: Given; readonly miss: Given }[] = [
  {
    sign: 'null-word-sent',
    hit: { status: 403, request: { url: 'https://api.figma.com/v1/me', headers: [['X-Figma-Token', 'None']] } },
    miss: { status: 403, request: { url: 'https://api.figma.com/v1/me', headers: [['X-Figma-Token', 'Nonesuch-1']] } },
  },
  {
    sign: 'chosen-provider-without-key',
    hit: { status: 401, text: 'x', config: 'AI_PROVIDER=deepseek\nOPENAI_API_KEY=abc' },
    miss: { status: 401, text: 'x', config: 'AI_PROVIDER=openai\nOPENAI_API_KEY=abc' },
  },
  {
    sign: 'empty-value-in-a-header',
    hit: { status: 400, text: 'Invalid request headers', config: 'dns cloudflare {env.CF_API_TOKEN}' },
    miss: { status: 400, text: 'Invalid request', config: 'dns cloudflare {env.CF_API_TOKEN}' },
  },
  {
    sign: 'client-made-without-a-key',
    hit: { status: 401, text: 'x', code: 'client = Client()', config: 'SITE_API_KEY=abc' },
    miss: { status: 401, text: 'x', code: 'client = Client(key)', config: 'SITE_API_KEY=abc' },
  },
  {
    sign: 'printed-without-value',
    hit: { text: 'Run npm publish\n  env:\n    NODE_AUTH_TOKEN: \nnpm error code ENEEDAUTH' },
    miss: { text: 'Run npm publish\n  env:\n    NODE_AUTH_TOKEN: ***\nnpm error code ENEEDAUTH' },
  },
  {
    sign: 'maven-server-entry',
    hit: { status: 401, text: 'x', config: '<servers>\n <server>\n <id>acme</id>' },
    miss: { status: 401, text: 'x', config: '<repositories>\n <id>acme</id>' },
  },
  {
    sign: 'other-name',
    hit: {
      status: 401,
      text: 'x',
      config: 'SENDGRID_APIKEY=kX3vT9qLRz6mWc1YbN8pQw',
      code: 'os.getenv("SENDGRID_API_KEY")',
    },
    miss: {
      status: 401,
      text: 'x',
      config: 'SENDGRID_APIKEY=kX3vT9qLRz6mWc1YbN8pQw',
      code: 'os.getenv("SENDGRID_API_KEY")',
      request: { url: 'https://api.sendgrid.com/v3', headers: [['Authorization', 'Bearer kX3vT9qLRz6mWc1YbN8pQw']] },
    },
  },
]

describe('signs of config.not_loaded', () => {
  test.each(told)('%s: %s, not: %s', (sign, hit, miss) => {
    expect(hits(notLoaded, observedFor(said(hit)))).toContain(sign)
    expect(hits(notLoaded, observedFor(said(miss)))).not.toContain(sign)
  })

  test.each(shown)('$sign', ({ sign, hit, miss }) => {
    expect(hits(notLoaded, observedFor(hit))).toContain(sign)
    expect(hits(notLoaded, observedFor(miss))).not.toContain(sign)
  })
})
