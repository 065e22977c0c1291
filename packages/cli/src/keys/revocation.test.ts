import { expect, test } from 'vitest'
import type { Json } from '@why401/core'
import type { ActionInput } from './action.ts'
import { receipt, revoke } from './revocation.ts'

const bounds = {
  key_id: 'key_1',
  version: 7,
  effective_at: '2026-01-15T12:00:00.000Z',
  elsewhere_by: '2026-01-15T12:00:00.250Z',
  guards_by: '2026-01-15T12:00:05.250Z',
}
const refused = { since: '2026-01-15T12:00:00.000Z', count: 2, last_at: '2026-01-15T12:30:00.000Z' }

function asked(action: 'receipt' | 'revoke', answer: Readonly<Record<string, Json>>): ActionInput {
  const service = { call: async () => answer, close: async () => {} }
  return { command: { action, subject: 'key_1' }, said: new Map(), service } as unknown as ActionInput
}

const aProcess = (name: string, state: string, at: string | null) => {
  return { name, state, acknowledged_at: at, last_heard_at: '2026-01-15T12:00:01.000Z' }
}

test('a receipt tells of each process in words what it did', async () => {
  const { lines } = await receipt(
    asked('receipt', {
      ...bounds,
      effective_everywhere_at: null,
      processes: [
        aProcess('web-1 pid 4', 'acknowledged', '2026-01-15T12:00:00.090Z'),
        aProcess('web-2 pid 5', 'awaited', null),
        aProcess('web-3 pid 6', 'silent', null),
      ],
      last_accepted_at: '2026-01-15T11:59:58.000Z',
      last_accepted_by: 'web-1 pid 4',
      refused,
    }),
  )
  const line = (start: string) => lines.find((one) => one.startsWith(start))
  expect(line('effective everywhere at')).toMatch(/ {2}not yet known; ask again$/)
  expect(line('process web-1 pid 4')).toMatch(/ {2}acknowledged it at 2026-01-15T12:00:00.090Z$/)
  expect(line('process web-2 pid 5')).toMatch(/has not acknowledged it yet; heard of last at 2026-01-15T12:00:01.000Z$/)
  expect(line('process web-3 pid 6')).toMatch(/fell silent .*12:00:01.000Z.* decides on no view older than 250 ms$/)
  expect(line('last accepted at')).toMatch(/ {2}2026-01-15T11:59:58.000Z, by web-1 pid 4$/)
  expect(line('refused uses')).toMatch(/ {2}2 since .*, the last at 2026-01-15T12:30:00.000Z$/)
})

test('a revocation that all processes acknowledged is told as such, one that some did not by its bound', async () => {
  const at = '2026-01-15T12:00:00.090Z'
  const done = await revoke(asked('revoke', { ...bounds, effective_everywhere_at: at, processes: [] }))
  expect(done.lines[0]).toContain(`in every process since ${at}, in guards`)
  const open = await revoke(asked('revoke', { ...bounds, effective_everywhere_at: null, processes: [] }))
  expect(open.lines[0]).toContain(`in every process by ${bounds.elsewhere_by}, in guards`)
})

test('a service from before that tells of no processes', async () => {
  expect((await revoke(asked('revoke', bounds))).lines[0]).toContain(`by ${bounds.elsewhere_by}`)
  const { lines } = await receipt(asked('receipt', { ...bounds, last_accepted_at: null, refused }))
  expect(lines.filter((line) => line.startsWith('process'))).toEqual([])
  expect(lines.find((line) => line.startsWith('last accepted at'))).toMatch(/ {2}never$/)
})
