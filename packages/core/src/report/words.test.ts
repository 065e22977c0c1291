import { describe, expect, test } from 'vitest'
import type { Report, ReportedCause } from '../model/report.ts'
import { gather } from './words.ts'

function report(summary: string, command: string): Report {
  const cause: ReportedCause = {
    id: 'send.absent',
    status: 'likely',
    probability: 0.9,
    title: 'A title',
    explanation: 'A sentence.',
    evidence: [],
    fix: { summary, edits: [], commands: [command], links: [] },
  }
  return {
    schema: 'why401/1',
    outcome: 'refused',
    provider: null,
    status: 401,
    causes: [cause],
    keys: [],
    experiments: [],
    requestsSent: 0,
    next: [],
  }
}

describe('many refusals of one input', () => {
  test('are one where only the address of the suggested request differs', () => {
    const all = ['a', 'b', 'c'].map((path) => report('Attach the key.', `curl -i https://api.example.com/${path}`))
    expect(gather(all)).toEqual([{ report: all[0], more: 2 }])
  })

  test('are two where the fix differs', () => {
    expect(gather([report('Attach the key.', 'curl'), report('Trim the key.', 'curl')])).toHaveLength(2)
  })
})
