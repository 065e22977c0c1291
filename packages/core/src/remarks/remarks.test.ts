import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'

const kinds = (remark: string): readonly string[] => observedFor({ text: '401', remarks: [remark] }).remarkIds

test.each([
  ['the same request with curl works', 'works-with-curl'],
  ['the same error with curl', 'fails-with-curl'],
  ['since an update of the plugin', 'since-an-update'],
  ['no changes were made', 'nothing-changed'],
])('“%s” is read as %s', (remark, kind) => {
  expect(kinds(remark)).toContain(kind)
})

test.each([
  ['the same request with curl works', 'fails-with-curl'],
  ['login with OAuth 1.0a', 'since-an-update'],
  ['changes were made', 'nothing-changed'],
])('“%s” is not read as %s', (remark, kind) => {
  expect(kinds(remark)).not.toContain(kind)
})
