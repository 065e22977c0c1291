import { expect, test } from 'vitest'
import { configurationOf } from './configuration.ts'

const look = { text: '#555', strongText: '#000', line: '#ddd', surface: '#fff', font: 'serif', series: ['teal', 'red'] }
test('of what is thin, the line between leaves something', () => {
  const series = [
    { label: 'Granted', counts: [9_998] },
    { label: 'key.expired', counts: [2] },
  ]
  const { data } = configurationOf({ labels: ['1'], series, look }, 1)
  for (const { borderWidth, minBarLength } of data.datasets) {
    expect(borderWidth).toEqual({ top: 1 })
    expect(minBarLength).toBeGreaterThan(1)
  }
})

test('every series has its numbers and its colour, at rest and sharp on the device', () => {
  const series = [
    { label: 'Granted', counts: [3, null, 1] },
    { label: 'key.expired', counts: [null, null, 4] },
  ]
  const { data, options } = configurationOf({ labels: ['at 1', 'at 2', 'at 3'], series, look }, 2)
  expect(data.labels).toEqual(['at 1', 'at 2', 'at 3'])
  expect(data.datasets.map(({ label, data, backgroundColor }) => [label, data, backgroundColor])).toEqual([
    ['Granted', [3, null, 1], 'teal'],
    ['key.expired', [null, null, 4], 'red'],
  ])
  expect([options?.animation, options?.devicePixelRatio]).toEqual([false, 2])
})
