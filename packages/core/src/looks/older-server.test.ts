import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { olderServerPasses } from './older-server.ts'

test.each([
  ['Nextcloud 12; the same client works with Nextcloud 11', true],
  ['worked with Parse Server 5.2, fails with Parse Server 6.2', true],
  ['Jellyfin 10.7 nightly; the same call works on 10.6.4', true],
  ['Nextcloud 12; the same client works with Nextcloud 13', false],
  ['Jellyfin 10.7; works on Python 3.12', false],
  ['works with library version 1.15, fails with 2.1', false],
  ['Nextcloud 12; works with client 3', false],
])('%s: %s', (remark, passes) => {
  expect(olderServerPasses(observedFor({ text: '401', remarks: remark.split('; ') }))).toBe(passes)
})
