import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { printedDefect, printedKeys } from './printed-values.ts'

const key = 'q7X2m9K4t8W3z6B1r5N0'

function defectsOf(text: string): readonly string[] {
  return printedKeys(observedFor({ text })).flatMap(({ reading }) => reading.defects.map(({ defect }) => defect))
}

test.each<readonly [string, string]>([
  ['edge-whitespace', `$ echo "[$API_KEY]"\n[${key} ]`],
  ['edge-whitespace', `>>> os.environ["API_KEY"]\n' ${key}'`],
  ['edge-whitespace', `> process.env.API_KEY\n'${key}\\n'`],
  ['edge-whitespace', `$ cat -A .env\nNAME=web$\nAPI_KEY=${key}^M$`],
  [
    'edge-whitespace',
    `$ printf %s "$API_KEY" | od -c\n0000000   q   7   X   2   m   9   K   4   t   8   W   3   z   6   B   1\n0000020   r   5  \\r  \\n`,
  ],
  ['edge-whitespace', `var_dump($key);\nstring(21) "${key}\n"`],
  ['edge-whitespace', `key=[${key} ]`],
  ['quoted', `$ cat /proc/1/environ | tr '\\0' '\\n' | grep API_KEY\nAPI_KEY="${key}"`],
  ['invisible', `>>> import os; os.environ["API_KEY"]\n'\\ufeff${key}'`],
  ['invisible', `$ echo "$API_KEY" | cat -A\nM-oM-;M-?${key}$`],
  [
    'invisible',
    '$ xxd api.key\n00000000: efbb bf71 3758 326d 394b 3474 3857 337a  ...q7X2m9K4t8W3z\n00000010: 3642 31                                  6B1',
  ],
  ['invisible', '[113, 55, 88, 50, 109, 57, 75, 52, 116, 56, 87, 51, 122, 54, 66, 49, 114, 8203]'],
  ['quoted', `$ docker exec web printenv API_KEY\n"${key}"`],
  ['quoted', `C:\\app>echo %API_KEY%\n'${key}'`],
  ['quoted', `$ env | grep API_KEY\nAPI_KEY="${key}"`],
  ['wrapped', `$ printenv API_KEY\nAPI_KEY=${key}`],
  ['wrapped', `$ printf %q "$API_KEY"\n$'\\E[01;31m${key}'`],
  [
    'wrapped',
    `aws secretsmanager get-secret-value --secret-id a --query SecretString --output text\n{"API_KEY":"${key}"}`,
  ],
  ['doubled', `$ echo $T\n${key}${key}`],
])('%s is seen (row %#)', (defect, text) => {
  expect(defectsOf(text)).toContain(defect)
})

test.each<readonly [string, string]>([
  ['a key between marks', `key=[${key}]`],
  ['a good key', `$ echo $API_KEY\n${key}`],
  ['delimiters that the command adds', `$ echo "[$API_KEY]"\n[${key}]`],
  ['quotes of a literal', `>>> os.environ["API_KEY"]\n'${key}'`],
  ['a setting that is not printed', `API_KEY="${key}"`],
  ['quotes of a settings file', `$ cat -A .env\nAPI_KEY="${key}"$`],
  [
    'the line end of echo',
    '$ echo $API_KEY | xxd\n00000000: 7137 5832 6d39 4b34 7438 5733 7a36 4231  q7X2m9K4t8W3z6B1\n00000010: 0a                                       .',
  ],
  ['an answer', `>>> r.text\n'{"token":"${key}"}'`],
  ['a header with its scheme', `>>> r.request.headers["Authorization"]\n'Bearer ${key}'`],
  ['the first characters', `$ echo $API_KEY | head -c 8\nsk-q7X2m`],
  ['a command without output', `$ echo $API_KEY\n$ ls`],
  ['a byte order mark before the first name', '$ cat -A .env\nM-oM-;M-?API_KEY=q7X2m9K4t8W3z6B1r5N0$'],
])('nothing is wrong with %s', (_, text) => {
  expect(defectsOf(text)).toEqual([])
})

test('a blank that the program takes off is none', () => {
  expect(defectsOf(`$ cat -A api.key\n${key}^M$\nkey = open("api.key").read().strip()`)).toEqual([])
})

test('the defect is told with the name of what was printed', () => {
  expect(printedDefect(observedFor({ text: `$ printenv API_KEY\n"${key}"` }), 'quoted')?.name).toBe('API_KEY')
})
