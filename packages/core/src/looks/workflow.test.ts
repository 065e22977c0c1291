import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { referenceNotSet } from './workflow.ts'

function missing(config: string): string | null {
  return referenceNotSet(observedFor({ text: '401 Unauthorized', config }))
}

describe('a variable that settings refer to', () => {
  test.each([
    '$ export GH_TOKEN=abc && curl -H "Authorization: Bearer $GH_TOKEN" https://api.example.com',
    'C:\\>set GH_TOKEN=abc && tool %GH_TOKEN%',
    'kim@host:~$ GH_TOKEN=abc tool ${GH_TOKEN}',
    '$ GH_TOKEN=abc gh api user',
  ])('is set in the command: %s', (config) => {
    expect(missing(config)).toBeNull()
  })

  test.each([
    'docker run -e GH_TOKEN=$GH_TOKEN app',
    'token: ${{ GH_TOKEN }}',
    'tool %GH_TOKEN%',
    '$ export OTHER=1 && tool $GH_TOKEN',
  ])('is set nowhere: %s', (config) => {
    expect(missing(config)).toBe('GH_TOKEN')
  })
})
