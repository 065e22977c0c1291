import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { differenceInWords, twins } from './twins.ts'

const key = 'q7X2m9K4t8W3z6B1r5N0'

function differenceIn(text: string): string | null {
  return twins(observedFor({ text }))?.difference ?? null
}

test.each([
  ['case', `API_KEY=${key.toLowerCase()}\ndashboard: ${key}`],
  ['swapped', 'token: 20525590-527d-a535-0164-3b2960851e85\ndashboard\n20525590-a535-527d-0164-3b2960851e85'],
  ['characters', `API_KEY=${key.replace('X', 'Y')}\ndashboard: ${key}`],
  ['lost', `API_KEY=${key.replace('K4', 'K')}\ndashboard: ${key}`],
  ['added', `API_KEY=${key}z\ndashboard: ${key}`],
  ['cut', `API_KEY=${key.slice(0, 16)}\ndashboard: ${key}`],
  ['headless', `API_KEY=${key.slice(3)}\ndashboard: ${key}`],
  [
    'cut',
    `token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc5MH0.Qm\nissued:\neyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTc5MH0.QmX8s7dGhT2xYv1nLm4Z`,
  ],
])('%s is told (row %#)', (difference, text) => {
  expect(differenceIn(text)).toBe(difference)
})

test.each([
  ['the same key', `API_KEY=${key}\ndashboard: ${key}`],
  ['two keys', `API_KEY=${key}\nOLD_KEY=c5Aa9PW33fOo58guYdTD`],
  [
    'two tokens of one issuer',
    'A_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.QmX8s7dGhT\nB_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MyJ9.k9Xz7dGhT2',
  ],
  ['the id of a commit in short and in full', 'at 7c1e4f9ab25d4806\ncommit 7c1e4f9ab25d4806b3c97d10e8f2a654b25d4806'],
  ['two keys on one line', `tool --api-key=${key} --app-key=7f3c91d2${key}`],
])('%s are no twins', (_, text) => {
  expect(differenceIn(text)).toBeNull()
})

test('the key in use is the one that nobody says was issued', () => {
  const found = twins(observedFor({ text: `dashboard: ${key}\nAPI_KEY=${key.slice(0, 16)}` }))
  expect(found).toEqual({ difference: 'cut', by: 4, where: 'API_KEY' })
  expect(found && differenceInWords(found)).toBe('ends 4 characters before its other spelling in view')
})
