import { expect, test } from 'vitest'
import { configurationOf } from './configuration.ts'

const look = { text: '#555', strongText: '#000', line: '#ddd', surface: '#fff', font: 'serif', series: ['teal', 'red'] }
const series = [
  { name: 'ok', label: 'Granted', color: 'light-dark(teal, teal)' },
  { name: 'key.expired', label: 'key.expired', color: 'light-dark(red, red)' },
]

const borderOf = (dataset: object, raw: number): unknown =>
  'borderWidth' in dataset && typeof dataset.borderWidth === 'function' ? dataset.borderWidth({ raw }) : undefined

test('what is thin is not drawn over by the line between', () => {
  const { data } = configurationOf([{ start: 1, counts: { ok: 98, 'key.expired': 2 } }], series, String, look)
  const widths = data.datasets.map((dataset) => [100, 2, 0].map((raw) => borderOf(dataset, raw)))
  expect(widths).toEqual([
    [{ top: 1 }, 0, 0],
    [{ top: 1 }, 0, 0],
  ])
})

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
