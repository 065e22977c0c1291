import { expect, test } from 'vitest'
import { byReading } from './by-reading.ts'

const value = (fingerprint: string) => ({ masked: '…', length: 3, fingerprint })

test('loaders that read the same stand together, the largest group first', () => {
  const groups = byReading([
    { id: 'a', title: 'A', value: value('1'), note: 'keeps the quotes' },
    { id: 'b', title: 'B', value: value('2'), note: null },
    { id: 'c', title: 'C', value: value('2'), note: null },
    { id: 'd', title: 'D', value: null, note: null },
  ])
  expect(groups.map(({ titles }) => titles)).toEqual([['B', 'C'], ['A'], ['D']])
})
