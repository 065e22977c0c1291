import { readFileSync, readdirSync } from 'node:fs'
import { evading } from '@why401/testkit'
import { expect, test } from 'vitest'
import type { Glimpse } from './glimpse.ts'

const source = new URL('../', import.meta.url)
const looks = readdirSync(source, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
  if (!file.endsWith('.ts') || /\.test\.ts$|model\/glimpse\.ts$/.test(file)) return []
  const code = readFileSync(new URL(file, source), 'utf8')
  return [...code.matchAll(/(?:(export const \w+ = )|\b)glimpse\(/g)].map(([all, isExported]) => ({
    file,
    name: isExported === undefined ? all : isExported.slice('export const '.length, -' = '.length),
  }))
})

test('looks before readings are found, each under a name', () => {
  expect(looks.length).toBeGreaterThan(18)
  expect(looks.filter(({ name }) => name.includes('('))).toEqual([])
})

test.each(looks)('$name of $file passes nothing over', async ({ file, name }) => {
  const { before, texts } = ((await import(new URL(file, source).href)) as Record<string, Glimpse>)[name] as Glimpse
  expect(before.length).toBeGreaterThan(0)
  expect(texts.filter((text) => text === '' || text !== text.toLowerCase())).toEqual([])
  const passedOver = before.map((pattern) => ({ pattern, text: evading(pattern, texts) }))
  expect(passedOver.filter(({ text }) => text !== null)).toEqual([])
})
