import { observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { keyFile, keyHolder, writeKey } from './key-shown.ts'

const files: readonly (readonly [name: string, given: Given, file: string | null])[] = [
  ['Python', { text: '401', code: 'with open("key.txt") as f: key = f.read()\nclient(key)' }, 'key.txt'],
  [
    'Node',
    { text: '401', code: "const token = fs.readFileSync('/run/secrets/api_token', 'utf8')" },
    '/run/secrets/api_token',
  ],
  ['a shell', { text: '401', code: 'curl https://api.example.com -H "X-Api-Key: $(cat ~/.api_key)"' }, '~/.api_key'],
  ['a file that holds something else', { text: '401', code: 'data = open("report.txt").read()\nsend(key)' }, null],
  ['a file that holds more', { text: '401', code: 'cfg = json.load(open("credentials.json"))' }, null],
  ['a variable beside it', { text: '401', code: 'open("key.txt")', config: 'SHOP_API_KEY=abc' }, null],
  ['what a shell would run', { text: '401', code: 'open("key.txt; rm -r x").read()' }, null],
]

describe('where the key is kept', () => {
  test.each(files)('in a file: %s', (_, given, file) => {
    expect(keyFile(observedFor(given))).toBe(file)
  })

  test('a command reads the file rather than a variable nobody named', () => {
    const observed = observedFor({ text: '401', code: 'key = open("key.txt").read()' })
    expect(writeKey(observed)).toBe('cat key.txt')
    expect(keyHolder(observed)).toBe('key.txt')
  })

  test('a provider’s usual variable is tried, and not said to hold the key', () => {
    const observed = observedFor({ text: '401', request: { url: 'https://api.notion.com/v1/users' } })
    expect(writeKey(observed)).toBe(`printf '%s' "$NOTION_TOKEN"`)
    expect(keyHolder(observed)).toBeNull()
  })

  test('the variable that the code reads is the one', () => {
    const observed = observedFor({ text: '401', code: 'client = Client(os.environ["SHOP_TOKEN"])' })
    expect(keyHolder(observed)).toBe('SHOP_TOKEN')
  })
})
