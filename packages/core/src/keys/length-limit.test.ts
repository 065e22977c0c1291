import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { lengthLimit, maskedLiteral } from './length-limit.ts'

const long = 'q7X2m9K4t8W3z6B1r5N0'.repeat(4)

test.each<readonly [number, string]>([
  [1024, 'WARNING: The data being saved is truncated to 1024 characters.'],
  [80, '$ tput cols\n80\n$ printf %s "$TOKEN" | wc -c\n80'],
  [64, 'CREATE TABLE t (api_key varchar(64));\nselect length(api_key) from t;\n 64'],
  [64, `api_key VARCHAR(64)\ntoken: ${long.slice(0, 19)}c${long.slice(0, 60)}`],
  [32, 'char token[32];\nlen=31'],
])('%d characters are all that is kept (row %#)', (limit, text) => {
  expect(lengthLimit(observedFor({ text }))?.limit).toBe(limit)
})

test.each([
  ['a limit beyond the length', 'api_key varchar(255)\nselect length(api_key) from t;\n 64'],
  ['a length alone', '$ printf %s "$TOKEN" | wc -c\n80'],
  ['the length of a body', 'Content-Length: 96\nlimit: 96'],
  ['a width alone', '$ tput cols\n80'],
])('%s cuts nothing', (_, text) => {
  expect(lengthLimit(observedFor({ text }))).toBeNull()
})

test('the masked form of a dashboard, in the program', () => {
  const echo = 'Incorrect API key provided: sk-...x7QA. You can find your API key at'
  expect(maskedLiteral(observedFor({ text: `${echo}\nline 4: client = OpenAI(api_key="sk-...x7QA")` }))).toBe(
    'sk-...x7QA',
  )
  expect(maskedLiteral(observedFor({ text: `${echo}\nline 4: client = OpenAI(api_key=key)` }))).toBeNull()
})
