import type { CauseId } from '@why401/core'
import { expect, test } from 'vitest'
import type { Example } from './examples.ts'
import { train } from './train.ts'
import { trainEach } from './train-each.ts'

function example(cause: CauseId, status: string, word: string): Example {
  const sign = { id: 'any', zone: 'answer', pattern: /any/, weight: 1, also: {} } as const
  return {
    clues: {
      active: [{ id: `status/${status}`, tells: { [cause]: 1 }, sign }],
      standings: new Map([[cause, ['examined-suspected']]]),
      verdicts: new Map([[cause, { verdict: 'unknown', needs: 'more' }]]),
      words: { answer: [word, 'key'], remarks: [], setup: [] },
    },
    target: new Map([[cause, 1]]),
    weight: 1,
    sample: 'varied',
  }
}

test('processes give the weights that one training after the other gives, in the order of the sets', async () => {
  const expired = Array.from({ length: 5 }, () => example('key.expired', '401', 'expired'))
  const slow = Array.from({ length: 4 }, () => example('limit.rate', '429', 'slow'))
  const missing = Array.from({ length: 3 }, () => example('key.missing', '401', 'missing'))
  const sets = [
    [...expired, ...slow],
    [...missing, ...expired],
    [...slow, ...missing, ...expired],
  ]
  const trained = await trainEach(sets, 2)
  expect(JSON.stringify(trained)).toBe(JSON.stringify(sets.map((set) => train(set))))
  expect(Object.keys(trained[1]?.votes ?? {})).toContain('w:missing')
}, 60_000)
