import { expect, test } from 'vitest'
import { curlWithVariable, githubWorkflow, variableOf } from './ready-lines.ts'

const text = 'demo_live_0000000000000000000000'
const env = `DEMO_API_KEY=${text}`

test('the variable is the one of the line for .env', () => {
  expect(variableOf({ env, header: '', curl: '' })).toBe('DEMO_API_KEY')
  expect(githubWorkflow('DEMO_API_KEY')).toBe('env:\n  DEMO_API_KEY: ${{ secrets.DEMO_API_KEY }}')
})

test.each([
  [
    'a header',
    `curl -H 'Authorization: Bearer ${text}' 'https://api.example.com'`,
    `curl -H "Authorization: Bearer $DEMO_API_KEY" 'https://api.example.com'`,
  ],
  [
    'the query',
    `curl 'https://api.example.com/$metadata?key=${text}'`,
    'curl "https://api.example.com/\\$metadata?key=$DEMO_API_KEY"',
  ],
])('curl takes the key in %s from the variable', (_place, curl, said) => {
  expect(curlWithVariable(text, { env, header: '', curl })).toBe(said)
})
