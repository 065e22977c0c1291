import { causeIds } from '@why401/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBed, type TestBed } from './test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

test.each(causeIds)('/causes/%s is a page for people', async (id) => {
  const { status, headers, text } = await bed.call('GET', `/causes/${id}`, undefined, null)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(text).toContain(`<h1>${id}: `)
  expect(text).toMatch(/<h2>How to fix<\/h2>/)
})

test('pages lead to each other, and to nothing that is not there', async () => {
  const { text } = await bed.call('GET', '/causes/key.expired', undefined, null)
  const links = Array.from(text.matchAll(/<a href="([a-z]+\.[a-z_]+)">/g), ([, id]) => id)
  expect(links).toContain('key.revoked')
  for (const id of new Set(links)) expect(causeIds).toContain(id)
})

test('what is no cause is not found, as a problem', async () => {
  const { status, headers } = await bed.call('GET', '/causes/constructor', undefined, null)
  expect(status).toBe(404)
  expect(headers['content-type']).toContain('application/problem+json')
})
