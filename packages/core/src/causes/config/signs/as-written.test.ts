import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const text = '401 Unauthorized'

describe('what the setting itself shows', () => {
  testSigns(notLoaded, [
    {
      sign: 'colon-in-a-list-of-variables',
      hit: { text, config: 'services:\n  app:\n    environment:\n      - TZ=UTC\n      - API_TOKEN:q8w7e6r5\n' },
      miss: { text, config: 'services:\n  app:\n    environment:\n      - TZ=UTC\n      - API_TOKEN=q8w7:e6r5\n' },
    },
    {
      sign: 'colon-in-a-list-of-variables',
      hit: { text, config: 'environment:\n  - "ADMIN_PASSWORD:opensesame"\n' },
      miss: { text, config: 'environment:\n  ADMIN_PASSWORD: opensesame\nvolumes:\n  - ./token:/run/token\n' },
    },
    {
      sign: 'blank-in-the-name-asked-for',
      hit: { text, code: "const key = process.env['ACME_API_KEY ']" },
      miss: { text, code: "const key = process.env['ACME_API_KEY']" },
    },
    {
      sign: 'blank-in-the-name-asked-for',
      hit: { text, code: 'key = os.getenv(" ACME_API_KEY")' },
      miss: { text, code: 'key = os.getenv( "ACME_API_KEY" )' },
    },
    {
      sign: 'braces-where-json-has-the-key',
      hit: { text, code: '{ "mcpServers": { "acme": { "env": { "ACME_API_KEY": "${ACME_API_KEY}" } } } }' },
      miss: { text, code: '{ "mcpServers": { "acme": { "env": { "ACME_URL": "${ACME_URL}" } } } }' },
    },
    {
      sign: 'braces-where-json-has-the-key',
      hit: { text, config: '"Authorization": "Bearer {env:ACME_TOKEN}"' },
      miss: { text, config: '"Authorization": "Bearer q8w7e6r5t4"' },
    },
  ])
  testSigns(shadowed, [
    {
      sign: 'name-that-the-system-sets',
      hit: { text, config: 'PORT=80\nUSERNAME=root\nPASSWORD=opensesame\n' },
      miss: { text, config: 'PORT=80\nAPP_USERNAME=root\nAPP_PASSWORD=opensesame\n' },
    },
  ])
  testSigns(mangled, [
    {
      sign: 'hash-where-dollars-are-read',
      hit: { text, config: 'LOGIN_HASH=$2b$12$Kq7xV2mTz9LwRb4NcYhP6s' },
      miss: { text, config: "LOGIN_HASH='$2b$12$Kq7xV2mTz9LwRb4NcYhP6s'" },
    },
    {
      sign: 'hash-where-dollars-are-read',
      hit: { text, code: 'curl -H "X-Api-Key: ab$1cd" https://api.acme.example/me' },
      miss: { text, code: "curl -H 'X-Api-Key: ab$1cd' https://api.acme.example/me" },
    },
  ])
})
