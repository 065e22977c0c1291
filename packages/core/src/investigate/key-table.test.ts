import { expect, test } from 'vitest'
import { fileKeys, keyAt, numberOf } from './key-table.ts'

const many = Array.from({ length: 5000 }, (_, i) => `w:word${i} ${i % 7}`)

test('finds every key under its number, and nothing else', () => {
  const filed = fileKeys(many)
  many.forEach((key, number) => expect(numberOf(filed, key)).toBe(number))
  for (const other of ['', 'w:', 'w:word1', 'w:word1 11', 'x:word1 1', `${many[0]}\0`])
    expect(numberOf(filed, other)).toBe(-1)
})

test('finds a key by its parts, wherever they end', () => {
  const filed = fileKeys(['w:bad key', 'w:bad'])
  expect(numberOf(filed, 'w:', 'bad', ' ', 'key')).toBe(0)
  expect(numberOf(filed, '', 'w:bad key')).toBe(0)
  expect(numberOf(filed, 'w:', 'bad')).toBe(1)
  expect(numberOf(filed, 'w:', 'bad', ' ', 'kex')).toBe(-1)
})

test('tells keys with the same hash apart', () => {
  // 31 times the first character plus the second.
  const filed = fileKeys(['Aa', 'BB'])
  expect([numberOf(filed, 'Aa'), numberOf(filed, 'BB'), numberOf(filed, 'C#')]).toEqual([0, 1, -1])
})

test('gives keys back, of whatever characters', () => {
  const keys = ['münchen.example', 'ключ', 'a', '']
  const filed = fileKeys(keys)
  expect(keys.map((_, number) => keyAt(filed, number))).toEqual(keys)
  expect(keys.map((key) => numberOf(filed, key))).toEqual([0, 1, 2, 3])
})

test('a table of nothing holds nothing', () => {
  expect(numberOf(fileKeys([]), 'key')).toBe(-1)
})
