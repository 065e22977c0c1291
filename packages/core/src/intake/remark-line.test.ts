import { expect, test } from 'vitest'
import { isRemark } from './remark-line.ts'

test.each([
  'it worked yesterday with the same account',
  "I've checked the account and the plan is paid",
  "Doesn't work since the update of the server",
  "- DON'T know why it fails since today",
  '> > the same key works with curl',
  '2) [x] created another key today',
])('%j is a sentence of a person', (line) => expect(isRemark(line)).toBe(true))

test.each([
  "Didn't work since the update of the server",
  'ithaca worked with the same account',
  'authentication failed for the same account',
  'it works',
  '"we changed nothing since yesterday"',
  'the server says error: key expired',
  '123 works with the same key',
])('%j is not', (line) => expect(isRemark(line)).toBe(false))
