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
  ["with its author's token", 'built-in-key'],
  ['key in mcp.json', 'env-file-in-place'],
  ['after a login', 'logged-in-otherwise'],
  ['works for the maintainer', 'works-for-others'],
  ['other users of the tool have no problem', 'works-for-others'],
  ['could not be reproduced', 'works-for-others'],
  ['published with it before', 'worked-before'],
  ['the previous release was published with the same secret', 'worked-before'],
  ['existing project that worked', 'worked-before'],
  ['fails since the middle of December', 'since-a-day'],
  ['since the turn of the year', 'since-a-day'],
  ['the token is new, made for the account', 'key-is-new'],
  ['project made the same morning', 'key-is-new'],
  ['the same token pushes images', 'works-in-another-tool'],
  ['other tools connect with the same settings', 'works-in-another-tool'],
  ['the calls before this one succeed with it', 'other-endpoints-work'],
  ['devices are listed but cannot be controlled', 'other-endpoints-work'],
  ['all keys and tokens were made anew', 'several-keys-fail'],
  ['free and paid keys both fail', 'several-keys-fail'],
  ['only after deployment', 'works-on-another-machine'],
  ['local development gives the expected result', 'works-on-another-machine'],
  ['client id and secret checked', 'key-checked'],
  ['Codex CLI', 'command-line-tool'],
])('“%s” is read as %s', (remark, kind) => {
  expect(kinds(remark)).toContain(kind)
})

test.each([
  ['the same request with curl works', 'fails-with-curl'],
  ['login with OAuth 1.0a', 'since-an-update'],
  ['changes were made', 'nothing-changed'],
  ['CentOS 7, Apache 2.4', 'another-region'],
  ['PHP with composer', 'runs-in-container'],
  ['a React Native app', 'runs-in-browser'],
  ['Windows 11', 'windows-shell'],
  ['a new key answers the same', 'key-is-new'],
  ['the payment form shows', 'free-plan'],
  ['waited for hours', 'large-or-long-run'],
  ['on the loopback address', 'burst-of-requests'],
  ['other users of the tool have no problem', 'others-too'],
  ['works for everybody else', 'others-too'],
  ['others see it too', 'works-for-others'],
  ['the site was created before', 'worked-before'],
  ['since the step to Zabbix', 'since-a-day'],
  ['the new token gives the same', 'key-is-new'],
  ['the list is read and shown', 'other-endpoints-work'],
  ['a check of the certificate', 'key-checked'],
  ['client with a clip', 'command-line-tool'],
])('“%s” is not read as %s', (remark, kind) => {
  expect(kinds(remark)).not.toContain(kind)
})
