import { afterAll, beforeAll, expect, test } from 'vitest'
import { githubSender, type GithubSender } from '../../../testing/github-alerts.ts'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
let github: GithubSender
beforeAll(async () => {
  github = await githubSender()
  bed = await testBed({ settings: { githubKeysUrl: github.url } })
})
afterAll(async () => {
  await bed.close()
  github.close()
})

test('alerts without a signature: anybody could send those', async () => {
  const { text } = await bed.key()
  const { status, body } = await bed.call('POST', '/v1/leaks/github', [{ token: text, type: 't' }], null)
  expect([status, body.detail]).toEqual([400, 'The two signature headers are needed.'])
  expect((await verdictOn(bed, text)).valid).toBe(true)
})

test.each([[[]], [[{ type: 't' }]], [[{ token: '', type: 't' }]]])('%j, though signed', async (items) => {
  expect((await bed.inject(github.alert(items))).status).toBe(400)
})
