import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { routes } from './index.ts'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('the folders of the routes', () => {
  test('are as many as there are routes, each named as its route', () => {
    expect(folders.toSorted()).toEqual(routes.map(({ id }) => id).toSorted())
  })

  test.each(routes)('$id has a test for what it grants, and names its tests by status', ({ id, answers }) => {
    const tests = readdirSync(`${import.meta.dirname}/${id}`).filter((name) => name.endsWith('.test.ts'))
    const granted = Object.keys(answers).map((status) => `${status}.test.ts`)
    expect(tests).toEqual(expect.arrayContaining(granted))
    for (const name of tests) expect(name).toMatch(/^[2-5]\d\d(?:\.[a-z]+)?\.test\.ts$/)
  })
})
