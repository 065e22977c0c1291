import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { otherAudience } from './other-audience.ts'

const asked = 'GET /authorize?resource=https://api.example.com/mcp&state=1'

describe('an audience beside the resource that was asked for', () => {
  test('is told where they differ', () => {
    const code = `${asked}\n{"aud":"internal-api"}`
    expect(otherAudience(observedFor({ text: '401', code }))).toEqual({
      aud: 'internal-api',
      asked: 'https://api.example.com/mcp',
    })
  })

  test.each([
    `${asked}\n{"aud":"https://api.example.com/mcp"}`,
    `${asked}\n{"aud":"https://api.example.com"}`,
    asked,
    '{"aud":"internal-api"}',
  ])('is nothing to tell of %j', (code) => {
    expect(otherAudience(observedFor({ text: '401', code }))).toBeNull()
  })
})
