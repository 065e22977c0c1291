import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'
import { inactive } from '../inactive.ts'
import { wrongKind } from '../wrong-kind.ts'

const text = '401 Unauthorized'

describe('what a service wants, and what it was given', () => {
  testSigns(wrongKind, [
    {
      sign: 'mail-address-for-the-user-key',
      hit: {
        text: 'no message comes',
        remarks: ['Pushover is set up with the token and my mail: e-mail address as user'],
      },
      miss: { text: 'no message comes', remarks: ['Pushover is set up with token and user key'] },
    },
    {
      sign: 'plan-in-place-of-an-api-key',
      hit: { text, config: 'ANTHROPIC_API_KEY: set', remarks: ['we pay for the Max plan'] },
      miss: { text, config: 'ANTHROPIC_API_KEY: set', remarks: ['credit was bought in the console'] },
    },
    {
      sign: 'login-of-the-site-at-a-registry',
      hit: { text: 'denied', code: 'docker pull ghcr.io/acme/app', remarks: ['logged in with my GitHub password'] },
      miss: { text: 'denied', code: 'docker pull ghcr.io/acme/app', remarks: ['logged in with a classic token'] },
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
      sign: 'key-of-appsync',
      hit: { text, config: "aws_appsync_apiKey: 'da2-7f3k2m9qx4v8b1n6c3z5l0p7w2'" },
      miss: { text, config: "aws_appsync_authenticationType: 'AMAZON_COGNITO_USER_POOLS'" },
    },
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
      sign: 'new-key-at-a-weather-service',
      hit: {
        text,
        remarks: ['weather widget of the status bar', 'the key is brand new: a new account was made for it'],
      },
      miss: { text, remarks: ['weather widget of the status bar', 'the key is two years old'] },
    },
  ])
})
