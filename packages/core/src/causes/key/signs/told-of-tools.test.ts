import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'
import { missing } from '../missing.ts'
import { mistyped } from '../mistyped.ts'
import { revoked } from '../revoked.ts'
import { truncated } from '../truncated.ts'
import { whitespace } from '../whitespace.ts'

const text = '401 Unauthorized'

describe('what tools do to a key, and what of that is told', () => {
  testSigns(mistyped, [])
  testSigns(truncated, [
    {
      sign: 'page-that-masks-it',
      hit: { text, remarks: ['测试连接失败，页面里密钥已脱敏'] },
      miss: { text, remarks: ['测试连接失败，页面里密钥完整'] },
    },
    {
      sign: 'page-that-masks-it',
      hit: { text, remarks: ['the settings page shows the key masked'] },
      miss: { text, remarks: ['the settings page shows the key and its date'] },
    },
  ])
  testSigns(whitespace, [
    {
      sign: 'base64-of-a-whole-line',
      hit: { text, code: 'AUTH=$(base64 -w0 <<< "$USER:$TOKEN")' },
      miss: { text, code: 'AUTH=$(printf %s "$USER:$TOKEN" | base64)' },
    },
    {
      sign: 'base64-of-a-whole-line',
      hit: { text, code: 'echo "$BOT:$TOKEN" | base64' },
      miss: { text, code: 'echo -n "$BOT:$TOKEN" | base64' },
    },
  ])
  testSigns(encoded, [
    {
      sign: 'literal-encoded-by-hand',
      hit: { text, code: 'T=$(printf %s abc | base64 -w0)\ncat <<EOF\nkind: Secret\nstringData:\n  token: $T\nEOF' },
      miss: { text, code: 'T=$(printf %s abc | base64 -w0)\ncat <<EOF\nkind: Secret\ndata:\n  token: $T\nEOF' },
    },
    {
      sign: 'encrypted-and-put-elsewhere',
      hit: { text, remarks: ['the token was encrypted with the command line of the CI'] },
      miss: { text, remarks: ['the connection is encrypted'] },
    },
  ])
  testSigns(missing, [
    {
      sign: 'local-model-and-a-client-that-wants-a-key',
      hit: { text: 'The api_key client option must be set', remarks: ['only Ollama is used'] },
      miss: { text: 'The api_key client option must be set', remarks: ['only GPT is used'] },
    },
  ])
  testSigns(revoked, [
    {
      sign: 'dead-token-where-none-is-needed',
      hit: { text: 'Bad credentials', remarks: ['the tool reads releases of a public repository'] },
      miss: { text: 'Bad credentials', remarks: ['the tool reads a private repository'] },
    },
    {
      sign: 'password-or-2fa',
      hit: { text, remarks: ['whenever my password is changed'] },
      miss: { text, remarks: ['the password is long'] },
    },
  ])
  testSigns(truncated, [
    {
      sign: 'copied-from-list',
      hit: { text, remarks: ['copied out of a small terminal'] },
      miss: { text, remarks: ['copied with the button'] },
    },
  ])
  testSigns(whitespace, [
    {
      sign: 'invalid-header-character',
      hit: { text: 'TypeError: The header content contains invalid characters' },
      miss: { text: 'TypeError: The header content is cached' },
    },
    {
      sign: 'from-a-file',
      hit: { text, remarks: ['the password is read from the configured secrets file'] },
      miss: { text, remarks: ['the password is asked for at the start'] },
    },
  ])
})
