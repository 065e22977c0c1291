import { expect, test } from 'vitest'
import { configurationOf } from './configuration.ts'

const look = { text: '#555', strongText: '#000', line: '#ddd', surface: '#fff', font: 'serif', series: ['teal', 'red'] }
const series = [
  { name: 'ok', label: 'Granted', color: 'light-dark(teal, teal)' },
  { name: 'key.expired', label: 'key.expired', color: 'light-dark(red, red)' },
]

test('every series has a number for every bar', () => {
  const bars = [
    { start: 1, counts: { ok: 3 } },
    { start: 2, counts: {} },
    { start: 3, counts: { 'key.expired': 4, ok: 1 } },
  ]
  const { data, options } = configurationOf(bars, series, (start) => `at ${start}`, look)
  expect(data.labels).toEqual(['at 1', 'at 2', 'at 3'])
  expect(data.datasets.map(({ label, data, backgroundColor }) => [label, data, backgroundColor])).toEqual([
    ['Granted', [3, 0, 1], 'teal'],
    ['key.expired', [0, 0, 4], 'red'],
  ])
  expect(options?.animation).toBe(false)
})
