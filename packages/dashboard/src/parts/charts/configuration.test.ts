import { expect, test } from 'vitest'
import { configurationOf } from './configuration.ts'

const look = { text: '#555', strongText: '#000', line: '#ddd', surface: '#fff', font: 'serif', series: ['teal', 'red'] }
const series = [
  { name: 'ok', label: 'Granted', color: 'light-dark(teal, teal)' },
  { name: 'key.expired', label: 'key.expired', color: 'light-dark(red, red)' },
]

test('of what is thin, the line between leaves something', () => {
  const { data } = configurationOf([{ start: 1, counts: { ok: 9_998, 'key.expired': 2 } }], series, String, look)
  for (const { borderWidth, minBarLength } of data.datasets) {
    expect(borderWidth).toEqual({ top: 1 })
    expect(minBarLength).toBeGreaterThan(1)
  }
})

test('every series has a number for every bar that it is part of', () => {
  const bars = [
    { start: 1, counts: { ok: 3 } },
    { start: 2, counts: {} },
    { start: 3, counts: { 'key.expired': 4, ok: 1 } },
  ]
  const { data, options } = configurationOf(bars, series, (start) => `at ${start}`, look)
  expect(data.labels).toEqual(['at 1', 'at 2', 'at 3'])
  expect(data.datasets.map(({ label, data, backgroundColor }) => [label, data, backgroundColor])).toEqual([
    ['Granted', [3, null, 1], 'teal'],
    ['key.expired', [null, null, 4], 'red'],
  ])
  expect(options?.animation).toBe(false)
})
