import { Secret } from '@why401/core'
import { expect, test } from 'vitest'
import { readConfigLine } from './config-file.ts'
import { findLogin } from './netrc.ts'

test.each([
  ['url = "http://x/ y"', ['--url', 'http://x/ y']],
  ['url=x', ['--url', 'x']],
  ['header: "X: \\"q\\"\\t\\n\\\\"', ['--header', 'X: "q"\t\n\\']],
  ['-H "a: b"', ['-H', 'a: b']],
  ['--silent', ['--silent']],
  ['compressed  ', ['--compressed']],
  ['user-agent = plain word', ['--user-agent', 'plain']],
  ['# comment', []],
  ['', []],
] as const)('a line of a configuration file: %s', (line, words) => {
  expect(readConfigLine(line)).toEqual(words)
})

const netrc = `# machine commented login no password no
machine other.test login a password b
macdef init
machine hidden.test login no password no

machine API.example.test account x login me password "p \\"w\\" d"
machine api.example.test login you password second
default login anyone password d`

test.each([
  ['api.example.test', null, { user: 'me', password: 'p "w" d' }],
  ['api.example.test', 'you', { user: 'you', password: 'second' }],
  ['other.test', null, { user: 'a', password: 'b' }],
  ['hidden.test', null, { user: 'anyone', password: 'd' }],
  ['hidden.test', 'nobody', null],
] as const)('the login of %s as %s', (host, user, expected) => {
  const found = findLogin(netrc, host, user)
  expect(found && { user: found.user, password: found.password.reveal() }).toEqual(expected)
  expect(found === null || found.password instanceof Secret).toBe(true)
})
