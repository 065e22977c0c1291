import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'

const kinds = (remark: string): readonly string[] => observedFor({ text: '401', remarks: [remark] }).remarkIds

test.each([
  ['the same request with curl works', 'works-with-curl'],
  ['the same error with curl', 'fails-with-curl'],
  ['since an update of the plugin', 'since-an-update'],
  ['no changes were made', 'nothing-changed'],
  ['Postman gets 200', 'works-with-curl'],
  ['refused by the app, the same by curl', 'fails-with-curl'],
  ['the same header works with the CLI', 'works-in-another-tool'],
  ['the key works elsewhere', 'works-in-another-tool'],
  ['a similar extension works with the same key', 'works-in-another-tool'],
  ['new keys alike', 'several-keys-fail'],
  ['it worked two days ago', 'worked-before'],
  ['fails only lately', 'worked-before'],
  ['key freshly created', 'key-is-new'],
  ['pinning the older version makes it work', 'since-an-update'],
  ['since a few hours', 'since-a-day'],
  ['it is so for everyone', 'others-too'],
  ['other users see it', 'others-too'],
  ["with its author's token", 'built-in-key'],
  ['key in mcp.json', 'env-file-in-place'],
  ['after a login', 'logged-in-otherwise'],
  ['Codex CLI', 'command-line-tool'],
])('“%s” is read as %s', (remark, kind) => {
  expect(kinds(remark)).toContain(kind)
})

test.each([
  ['the same request with curl works', 'fails-with-curl'],
  ['login with OAuth 1.0a', 'since-an-update'],
  ['other users of the library have no trouble', 'others-too'],
  ['it does not fail for everybody', 'others-too'],
  ['several application passwords', 'others-too'],
  ['changes were made', 'nothing-changed'],
  ['CentOS 7, Apache 2.4', 'another-region'],
  ['PHP with composer', 'runs-in-container'],
  ['a React Native app', 'runs-in-browser'],
  ['Windows 11', 'windows-shell'],
  ['a new key answers the same', 'key-is-new'],
  ['the payment form shows', 'free-plan'],
  ['waited for hours', 'large-or-long-run'],
  ['on the loopback address', 'burst-of-requests'],
  ['client with a clip', 'command-line-tool'],
  ['other users of the tool have no problem', 'others-too'],
  ['fails with the release build only', 'since-an-update'],
])('“%s” is not read as %s', (remark, kind) => {
  expect(kinds(remark)).not.toContain(kind)
})
