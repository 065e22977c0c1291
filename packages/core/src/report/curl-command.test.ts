import { describe, expect, test } from 'vitest'
import { readInput } from '../intake/intake.ts'
import type { Edit } from '../model/edit.ts'
import { curlCommand } from './curl-command.ts'

const key = ['sk', 'proj', 'h7Kq2mZx9LpWt4Rb8VnC'].join('-')

function commandOf(input: string, edits: readonly Edit[] = []): string | null {
  const read = readInput(input)
  const facts = read.ok ? read.facts[0] : undefined
  return facts ? curlCommand(facts, edits, 'OPENAI_API_KEY') : null
}

describe('the request as a curl command', () => {
  test.each([
    {
      name: 'with the variable in place of the key',
      input: `curl https://api.example.com/v1 -H "Authorization: Bearer ${key}"`,
      says: 'curl -i https://api.example.com/v1 -H "Authorization: Bearer $OPENAI_API_KEY"',
    },
    {
      name: 'that keeps the name of a variable',
      input: 'curl https://api.example.com/v1 -H "X-API-Key: $MINE"',
      says: 'curl -i https://api.example.com/v1 -H "X-API-Key: $MINE"',
    },
    {
      name: 'with a key in the address',
      input: `curl 'https://api.example.com/v1?key=${key}&q=it%27s'`,
      says: 'curl -i "https://api.example.com/v1?key=$OPENAI_API_KEY&q=it%27s"',
    },
    {
      name: 'with a login',
      input: `curl https://api.example.com/v1 -u me:${key}`,
      says: 'curl -i https://api.example.com/v1 -u "$API_USER:$API_PASSWORD"',
    },
    {
      name: 'with a body in quotes that end it nowhere',
      input: `curl https://api.example.com/v1 -H "X-API-Key: ${key}" -d "it's; \`rm\`"`,
      says: `curl -i https://api.example.com/v1 -H 'Content-Type: application/x-www-form-urlencoded' -H "X-API-Key: $OPENAI_API_KEY" --data-raw 'it'\\''s; \`rm\`'`,
    },
  ])('$name', ({ input, says }) => {
    expect(commandOf(input)).toBe(says)
  })

  test('has the edits made', () => {
    const input = `curl https://api.example.com/v1 -H "Authorization: ${key}"`
    expect(commandOf(input, [{ kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' }])).toContain(
      '"Authorization: Bearer $OPENAI_API_KEY"',
    )
  })

  test('holds no key, wherever it stands', () => {
    const input = `curl 'https://api.example.com/v1?token=${key}' -H "Authorization: Bearer ${key}" -H "X-Trace: ${key}" -H "Cookie: session=${key}" -d '{"password":"${key}"}'`
    const command = commandOf(input)
    expect(command).toContain('$OPENAI_API_KEY')
    expect(command).not.toContain('h7Kq2mZx')
  })

  test('holds nothing that a terminal obeys', () => {
    const har = JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'GET',
              url: 'https://a.example.com/',
              headers: [{ name: 'X-A', value: 'a\u001b[201~!$(id)' }],
            },
            response: { status: 401, headers: [], content: { text: '' } },
          },
        ],
      },
    })
    expect(commandOf(har)).not.toContain('\u001b')
    expect(commandOf(har)).toContain("$(id)'")
  })

  test('is none where there is no whole request', () => {
    expect(commandOf('Error: 401 Unauthorized')).toBeNull()
  })
})
