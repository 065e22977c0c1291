import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { keptAsJson } from './kept-as-json.ts'

const stored = "localStorage.setItem('session', JSON.stringify(data.accessToken))\n"

describe('a token kept as JSON', () => {
  test('is named where it is read as it stands', () => {
    const code = `${stored}const token = localStorage.getItem('session')`
    expect(keptAsJson(observedFor({ text: '401', code }))).toBe('session')
  })

  test.each([
    `${stored}const token = JSON.parse(localStorage.getItem('session'))`,
    `${stored}const token = localStorage.getItem('session')\nsend(JSON.parse(token))`,
    stored,
    "localStorage.setItem('user', JSON.stringify(data.user))\nconst user = localStorage.getItem('user')",
  ])('is nothing to name in %j', (code) => {
    expect(keptAsJson(observedFor({ text: '401', code }))).toBeNull()
  })
})
