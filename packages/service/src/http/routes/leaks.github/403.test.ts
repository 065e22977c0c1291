import { afterAll, beforeAll, expect, test } from 'vitest'
import { githubSender, type GithubSender } from '../../../testing/github-alerts.ts'
import { lastLine, verdictOn } from '../../../testing/traces.ts'
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

test('a body that was changed, or an unknown signer', async () => {
  const { text } = await bed.key()
  const before = await lastLine(bed)
  const items = [{ token: text, type: 't' }]
  for (const options of [{ tampered: true }, { identifier: 'k2' }]) {
    const { status, body } = await bed.inject(github.alert(items, options))
    expect([status, body.detail]).toEqual([403, 'The signature does not fit the body.'])
  }
  expect((await verdictOn(bed, text)).valid).toBe(true)
  expect(await lastLine(bed)).toEqual(before)
})
