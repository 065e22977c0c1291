import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'
import { invisible } from '../invisible.ts'
import { truncated } from '../truncated.ts'
import { whitespace } from '../whitespace.ts'

const text = '401 Unauthorized'

describe('a part of the key that is lost on its way', () => {
  testSigns(truncated, [
    {
      sign: 'mask-written-back',
      hit: {
        text,
        remarks: ['began when a different option was changed in the dialog', 'the key is shown as sk-••••••4f2a'],
      },
      miss: { text, remarks: ['began when the key was changed in the dialog', 'the key is shown in full'] },
    },
    {
      sign: 'mask-written-back',
      hit: { text, remarks: ['another field was edited and saved', 'the token was not touched'] },
      miss: { text, remarks: ['the token was edited and saved', 'no other field was touched'] },
    },
    {
      sign: 'mask-written-back',
      hit: {
        text,
        remarks: [
          'since the form was saved',
          'shows ******** for the key',
          'the key itself was never entered again, never changed',
        ],
      },
      miss: { text, remarks: ['since the form was saved', 'the log shows ******** for the key'] },
    },
    {
      sign: 'set-of-letters-stripped',
      hit: { text, code: 'token = header.lstrip("Bearer ")' },
      miss: { text, code: 'token = header.removeprefix("Bearer ").strip()' },
    },
    {
      sign: 'unreadable-and-copied-by-hand',
      hit: { text: 'error: jwt malformed', remarks: ['the token was copied out of the terminal'] },
      miss: { text: 'error: jwt expired', remarks: ['the token was copied out of the terminal'] },
    },
    {
      sign: 'told-shorter-than-its-kind',
      hit: { text, remarks: ['the token is 32 characters'], config: 'HCLOUD_TOKEN=x' },
      miss: { text, remarks: ['the token is 64 characters'], config: 'HCLOUD_TOKEN=x' },
    },
    {
      sign: 'ellipsis-character',
      hit: { text: 'character at index 9 has a value of 8226 which is greater than 255' },
      miss: { text: 'character at index 9 has a value of 252 which is greater than 255' },
    },
  ])
})

describe('what a command or a console puts behind the key', () => {
  testSigns(whitespace, [
    {
      sign: 'line-of-a-command-kept',
      hit: { text, code: 'uuidgen | docker secret create api_token -' },
      miss: { text, code: "uuidgen | tr -d '\\n' | docker secret create api_token -" },
    },
    {
      sign: 'line-of-a-command-kept',
      hit: { text, config: 'echo k7Qm2Xv9Rt4L | base64' },
      miss: { text, config: 'echo -n k7Qm2Xv9Rt4L | base64' },
    },
    {
      sign: 'request-that-cannot-be-cloned',
      hit: { text: 'Error: expected a cloneable request' },
      miss: { text: 'Error: expected a repository that can be cloned' },
    },
    {
      sign: 'pasted-in-a-field',
      hit: { text, remarks: ['typed into the password field'] },
      miss: { text, remarks: ['the log shows an empty password field'] },
    },
  ])
  testSigns(invisible, [
    {
      sign: 'pasted-at-a-console-of-windows',
      hit: { text, remarks: ['pasted with Ctrl-V at the prompt', 'PowerShell on Windows 11'] },
      miss: { text, remarks: ['pasted into the settings page', 'Windows 11'] },
    },
    {
      sign: 'wrong-key-answers-otherwise',
      hit: { text, remarks: ['a made-up key gives another message'] },
      miss: { text, remarks: ['a made-up key gives the same message'] },
    },
  ])
  testSigns(encoded, [
    {
      sign: 'brackets-kept-around-the-key',
      hit: { text, config: 'X-Auth-Token {k7Qm2Xv9Rt4Lw8Zs3Nb6}' },
      miss: { text, config: 'X-Auth-Token {the_token_of_the_user}' },
    },
    {
      sign: 'brackets-kept-around-the-key',
      hit: { text, code: 'curl -H "Authorization: Bearer <k7Qm2Xv9Rt4Lw8Zs3Nb6>"' },
      miss: { text, code: 'curl -H "Authorization: Bearer ${k7Qm2Xv9Rt4Lw8Zs3Nb6}"' },
    },
  ])
})
