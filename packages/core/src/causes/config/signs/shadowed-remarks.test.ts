import { hits, observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { shadowed } from '../shadowed.ts'

const signsOf = (remark: string): string[] => hits(shadowed, observedFor({ text: '401', remarks: [remark] }))

test.each<[sign: string, hit: string, miss: string]>([
  ['still-the-old-process', 'the containers kept running', 'the containers kept their names'],
  ['still-the-old-process', 'the server was not restarted', 'the server was restarted'],
  ['still-the-old-process', 'the same shell is still open', 'the shop is still open'],
  ['another-key-in-the-answer', 'the key in the message is not the one set', 'the key in the message is right'],
  ['another-key-in-the-answer', 'the error shows another key', 'the error shows a page'],
  ['another-key-in-the-answer', 'the last four characters differ', 'the last four attempts differ'],
  ['credential-store-in-use', 'Windows credential manager is in use', 'Windows is in use'],
  ['also-elsewhere', 'the key is also set in the shell', 'the key is set in the shell'],
  ['also-elsewhere', 'both ANTHROPIC_API_KEY and a login exist', 'both keys fail'],
  ['also-elsewhere', 'the value in the database wins', 'the value in the database is new'],
  ['old-value-seen', 'the old key still shows in the log', 'the old key is gone'],
  ['login-again-same', 're-login does not help', 're-login helps'],
  ['clean-shell-works', 'works with a fresh profile', 'fails with a fresh profile'],
  ['login-succeeds-and-refused', 'gh login succeeded', 'npm login succeeded'],
  ['after-rotation', 'after every rotation of the key', 'after every rotation of the disk'],
  ['not-redeployed', 'stays until the image is deployed again', 'stays until the evening'],
  ['others-run-it-well', 'a maintainer runs the same code without error', 'a maintainer runs the server'],
  ['others-run-it-well', 'the maintainer cannot reproduce it', 'the maintainer answered'],
  ['removal-helps', 'unset of the variable helps', 'a prefix on the variable helps'],
])('%s: %s, not: %s', (sign, hit, miss) => {
  expect(signsOf(hit)).toContain(sign)
  expect(signsOf(miss)).not.toContain(sign)
})
