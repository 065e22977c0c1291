import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'
import { inactive } from '../inactive.ts'
import { wrongKind } from '../wrong-kind.ts'

const text = '401 Unauthorized'

describe('what a service wants, and what it was given', () => {
  testSigns(wrongKind, [
    {
      sign: 'second-factor-in-a-job-of-npm',
      hit: { text: 'pnpm publish failed', remarks: ['the maintainers had to turn on 2FA'] },
      miss: {
        text: 'npm error Incorrect or missing password. Create an authentication token or enable two-factor authentication',
      },
    },
    {
      sign: 'second-factor-in-a-job-of-npm',
      hit: { text: "error: Can't answer a question unless a user TTY" },
      miss: { text: 'EINVALIDNPMTOKEN: if you are using Two-Factor Authentication, set the level of npm' },
    },
    {
      sign: 'access-token-of-cognito',
      hit: { text, remarks: ['Cognito pool as authorizer'], code: 'session.getAccessToken().getJwtToken()' },
      miss: { text, remarks: ['Cognito pool as authorizer'], code: 'session.getIdToken().getJwtToken()' },
    },
    {
      sign: 'plan-in-place-of-an-api-key',
      hit: { text, config: 'ANTHROPIC_API_KEY: set', remarks: ['we pay for the Max plan'] },
      miss: { text, config: 'ANTHROPIC_API_KEY: set', remarks: ['credit was bought in the console'] },
    },
    {
      sign: 'key-of-the-other-version-of-wechat-pay',
      hit: { text: '签名错误', remarks: ['mchKey holds the V3 key'] },
      miss: { text: '签名错误', remarks: ['mchKey holds 32 letters'] },
    },
  ])
})

describe('kinds of keys that end by themselves', () => {
  testSigns(expired, [
    {
      sign: 'granular-token-that-served-before',
      hit: { text: 'npm error code E404', remarks: ['a granular token, with which the last version was published'] },
      miss: { text: 'npm error code E404', remarks: ['a granular token, first version of the package'] },
    },
  ])
})

describe('services whose keys take their time', () => {
  testSigns(inactive, [
    {
      sign: 'right-given-minutes-ago',
      hit: { text, remarks: ['the role was assigned only five minutes ago'] },
      miss: { text, remarks: ['the role was assigned two years ago'] },
    },
    {
      sign: 'new-key-at-a-weather-service',
      hit: {
        text,
        remarks: ['weather widget of the status bar', 'the key is brand new: a new account was made for it'],
      },
      miss: { text, remarks: ['weather widget of the status bar', 'the key is two years old'] },
    },
  ])
})
