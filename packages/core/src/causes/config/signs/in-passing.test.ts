import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'
import { shadowed } from '../shadowed.ts'

const text = '401 Unauthorized'

describe('a value that the loader changed', () => {
  testSigns(mangled, [
    {
      sign: 'number-with-exponent',
      hit: { text: 'printenv: CLIENT_KEY=9.87654321098e+11' },
      miss: { text: 'CLIENT_KEY=987654321098, rate 1.5e+3' },
    },
    {
      sign: 'number-with-exponent',
      hit: { text: 'key in the container: 3.1415926535898e+12' },
      miss: { text: 'quota in the container: 3.1415926535898e+12' },
    },
    {
      sign: 'references-expanded',
      hit: { text, remarks: ['"Expand variable reference" is ticked'] },
      miss: { text, remarks: ['"Expand variable reference" is off'] },
    },
    {
      sign: 'references-expanded',
      hit: { text: 'The "h7Qz" variable is not set. Defaulting to a blank string.' },
      miss: { text: 'The variable is set.' },
    },
    {
      sign: 'variable-in-single-quotes',
      hit: { text, code: "curl -H 'X-Api-Key: $ACME_KEY' https://api.acme.example/v1/me" },
      miss: { text, code: 'curl -H "X-Api-Key: $ACME_KEY" https://api.acme.example/v1/me' },
    },
    {
      sign: 'variable-in-single-quotes',
      hit: { text, code: "http --header 'Authorization: Bearer ${ACME_TOKEN}' api.acme.example" },
      miss: { text, code: "curl -H 'X-Api-Key: '$ACME_KEY https://api.acme.example/v1/me" },
    },
    {
      sign: 'bare-digits-in-yaml',
      hit: { text, config: 'slack:\n  client_id: 20481632640.40963276801\n  team: acme' },
      miss: { text, config: 'slack:\n  client_id: "20481632640.40963276801"\n  team: acme' },
    },
    {
      sign: 'bare-digits-in-yaml',
      hit: { text, config: 'api_key: 0042137785' },
      miss: { text, config: 'api_key: 42137785' },
    },
    {
      sign: 'long-number-was-rounded',
      hit: { text, config: 'app id as the form shows it: 9038214477120368700' },
      miss: { text, config: 'app id as the form shows it: 9038214477120368743' },
    },
    {
      sign: 'long-number-was-rounded',
      hit: { text, remarks: ['the last two digits of the id differ'] },
      miss: { text, remarks: ['the last two lines of the log differ'] },
    },
    {
      sign: 'hash-or-dollar-in-a-bare-value',
      hit: { text, config: 'SMTP_LOGIN=winter#sun42' },
      miss: { text, config: "SMTP_LOGIN='winter#sun42'" },
    },
    {
      sign: 'hash-or-dollar-in-a-bare-value',
      hit: { text, config: 'DB_LOGIN=blue$sky9' },
      miss: { text, config: 'DB_LOGIN=blue-${SKY}' },
    },
    {
      sign: 'name-of-a-robot-account',
      hit: { text, code: 'docker login -u robot$builder registry.acme.example' },
      miss: { text, code: 'docker login -u robot registry.acme.example' },
    },
    {
      sign: 'special-character',
      hit: { text, remarks: ['the password begins with a double quote'] },
      miss: { text, remarks: ['the password begins with a letter'] },
    },
  ])
})

describe('a login that loses to a variable', () => {
  testSigns(shadowed, [
    {
      sign: 'status-names-the-variable',
      hit: { text: 'Invalid API key\n/status API key: ANTHROPIC_API_KEY' },
      miss: { text: 'Invalid API key\n/status API key: none' },
    },
  ])
})
