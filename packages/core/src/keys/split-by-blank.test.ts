import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { splitByBlank } from './split-by-blank.ts'

const gitlab = 'glpat-a_HPCcgkYUfv3XLFzvZl'

test.each([
  ['const token = "7692632374: AA6tB8xG1M-ojLTlEv5s9k0Fd_MJ7uAtVbz"', 11],
  [`TOKEN='${gitlab.slice(0, 12)} ${gitlab.slice(12)}'`, 12],
])('a blank within a key (row %#)', (text, at) => {
  expect(splitByBlank(observedFor({ text }))).toEqual({ at })
})

test.each([
  'const token = "7692632374:AA6tB8xG1M-ojLTlEv5s9k0Fd_MJ7uAtVbz"',
  `headers = {"Authorization": "Bearer ${gitlab}"}`,
  `echo "token ${gitlab}"`,
  `run("deploy ${gitlab}")`,
  'print("hello world")',
])('no blank within a key (row %#)', (text) => {
  expect(splitByBlank(observedFor({ text }))).toBeNull()
})
