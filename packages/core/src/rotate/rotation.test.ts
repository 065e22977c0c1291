import { describe, expect, test } from 'vitest'
import { advance, begin, next, type Rotation, type RotationEvent } from './rotation.ts'
import { standing } from './standing.ts'

const byStep = { ends: 'when-retired', retire: [{}, {}] } as never
const atOnce = { ends: 'when-created', retire: [] } as never
const hour = 3_600_000

function after(start: Rotation, ...events: readonly RotationEvent[]): Rotation {
  return events.reduce(advance, start)
}

const fresh = begin(byStep, hour, false)
const made: RotationEvent = { kind: 'made', newId: 'k2' }
const proven: RotationEvent = { kind: 'proven', at: 1000 }

describe('a rotation whose old key is ended by a step', () => {
  test.each([
    { name: 'begins with the new key', events: [], does: { do: 'create' } },
    { name: 'settles a call without an answer first', events: [{ kind: 'sending' }], does: { do: 'settle' } },
    { name: 'writes what was made', events: [{ kind: 'sending' }, made], does: { do: 'write' } },
    { name: 'proves what was written', events: [made, { kind: 'written' }], does: { do: 'prove' } },
    {
      name: 'writes again what was taken back',
      events: [made, { kind: 'written' }, { kind: 'taken-back' }],
      does: { do: 'write' },
    },
    {
      name: 'waits for the grace',
      events: [made, { kind: 'written' }, proven],
      does: { do: 'wait', until: 1000 + hour },
    },
    {
      name: 'goes on where retiring stopped',
      events: [made, proven, { kind: 'retiring' }, { kind: 'retired' }],
      does: { do: 'retire', step: 1 },
    },
    {
      name: 'has an end',
      events: [made, proven, { kind: 'retiring' }, { kind: 'retired' }, { kind: 'retired' }],
      does: { do: 'nothing' },
    },
    {
      name: 'begins again where nothing was made',
      events: [{ kind: 'sending' }, { kind: 'not-made', why: 'x' }],
      does: { do: 'create' },
    },
    {
      name: 'asks again while it is unclear',
      events: [{ kind: 'sending' }, { kind: 'unclear', why: 'x' }],
      does: { do: 'settle' },
    },
  ] as const)('$name', ({ events, does }) => {
    expect(next(after(fresh, ...events), 2000)).toEqual(does)
  })

  test('does not wait when it is told not to, nor when the grace is over', () => {
    const waiting = after(fresh, made, proven)
    expect(next(waiting, null)).toEqual({ do: 'retire', step: 0 })
    expect(next(waiting, 1000 + hour)).toEqual({ do: 'retire', step: 0 })
  })

  test('the grace runs from the first proof', () => {
    expect(after(fresh, proven, { kind: 'proven', at: 9000 }).provenAt).toBe(1000)
  })

  test('trouble stays until something succeeds', () => {
    const stuck = after(fresh, made, { kind: 'not-written', why: 'x is gone' })
    expect(stuck).toMatchObject({ phase: 'created', trouble: 'x is gone' })
    expect(advance(stuck, { kind: 'written' }).trouble).toBeNull()
  })
})

describe('a rotation whose old key ends with the making of the new one', () => {
  test('has no grace and nothing to retire', () => {
    const rotation = begin(atOnce, hour, false)
    expect(rotation.graceMs).toBe(0)
    expect(after(rotation, made, { kind: 'written' }, proven).phase).toBe('finished')
  })

  test('that lost the new key can begin once more only where the issuer allows it', () => {
    const lost: readonly RotationEvent[] = [{ kind: 'sending' }, { kind: 'old-is-gone' }]
    expect(next(after(begin(atOnce, 0, false), ...lost), 0)).toEqual({ do: 'nothing' })
    const repeatable = after(begin(atOnce, 0, true), ...lost)
    expect(next(repeatable, 0)).toEqual({ do: 'create' })
    expect(after(repeatable, { kind: 'sending' }, { kind: 'not-made', why: 'x' }).phase).toBe('lost')
  })
})

describe('what stands', () => {
  test.each([
    { events: [], old: 'good', new: 'none', where: 'nowhere', goOn: 'again' },
    { events: [{ kind: 'sending' }], old: 'good', new: 'unknown', where: 'unknown', goOn: 'resume' },
    { events: [made], old: 'good', new: 'made', where: 'kept', goOn: 'resume' },
    { events: [made, { kind: 'written' }], old: 'good', new: 'made', where: 'places', goOn: 'resume' },
    { events: [made, proven], old: 'good', new: 'works', where: 'places', goOn: 'finish' },
    { events: [made, proven, { kind: 'retiring' }], old: 'ending', new: 'works', where: 'places', goOn: 'finish' },
    {
      events: [made, proven, { kind: 'retired' }, { kind: 'retired' }],
      old: 'ended',
      new: 'works',
      where: 'places',
      goOn: null,
    },
  ] as const)('after $events.length events the old key is $old, the new one $new', ({ events, ...holds }) => {
    expect(standing(after(fresh, ...events))).toMatchObject(holds)
  })

  test('an old key that ends at once is not called good', () => {
    const start = begin(atOnce, 0, false)
    expect(standing(after(start, { kind: 'sending' })).old).toBe('unknown')
    expect(standing(after(start, made)).old).toBe('ended')
    expect(standing(after(start, made, { kind: 'written' })).says).not.toContain('undo')
  })

  test('of a long id the end is shown: it may be a part of the key', () => {
    const { says } = standing(after(fresh, { kind: 'made', newId: 'AbCdEfGhIjKlMnOpQrStUv' }))
    expect(says).toContain('(…StUv)')
    expect(says).not.toContain('AbCdEfGh')
  })
})
