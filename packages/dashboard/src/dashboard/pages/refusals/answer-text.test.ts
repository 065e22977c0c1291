import { expect, test } from 'vitest'
import { answerText } from './answer-text.ts'

const body = {
  code: 'perm.scope',
  detail: 'It says "no".',
  granted: ['orders:read'],
  evaluated: [
    { check: 'shape', verdict: 'passed' },
    { check: 'permission', verdict: 'failed' },
  ],
}

test('is the answer, a line for each check', () => {
  const text = answerText({ profile: 'helpful', status: 403, headers: { 'cache-control': 'no-store' }, body })
  const [head, json = ''] = text.split('\n\n')
  expect(head).toBe('HTTP/1.1 403\ncache-control: no-store')
  expect(JSON.parse(json)).toEqual(body)
  expect(json.split('\n')).toContain('    {"check":"permission","verdict":"failed"}')
})
