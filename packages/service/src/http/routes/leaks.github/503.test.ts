import { afterAll, beforeAll, expect, test } from 'vitest'
import { githubSender } from '../../../testing/github-alerts.ts'
import { verdictOn } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed({ settings: { githubKeysUrl: 'http://127.0.0.1:1/' } })
})
afterAll(() => bed.close())

test('where the public keys of the sender cannot be had, the alert is to come again', async () => {
  const github = await githubSender()
  github.close()
  const { text } = await bed.key()
  const { status, headers } = await bed.inject(github.alert([{ token: text, type: 't' }]))
  expect([status, headers['retry-after']]).toEqual([503, '60'])
  expect((await verdictOn(bed, text)).valid).toBe(true)
})
