import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { claims } from '../claims.ts'
import { expired } from '../expired.ts'

const text = '401 Unauthorized'

describe('lives of tokens', () => {
  testSigns(expired, [
    {
      sign: 'so-long-after-the-start',
      hit: { text, remarks: ['fails 20 minutes after the launch'] },
      miss: { text, remarks: ['fails 20 times after the launch'] },
    },
    {
      sign: 'so-long-after-the-start',
      hit: { text, remarks: ['six hours after the login, not before'] },
      miss: { text, remarks: ['six people after the login'] },
    },
    {
      sign: 'only-the-first-connection',
      hit: { text, remarks: ['refused on reconnect'] },
      miss: { text, remarks: ['refused on every connection'] },
    },
    {
      sign: 'fine-until-the-job-ended',
      hit: { text, remarks: ['works right after the build', 'pull fails when the pod moves'] },
      miss: { text, remarks: ['works before the build', 'pull is slow'] },
    },
    {
      sign: 'refresh-token-of-a-test-app',
      hit: { text: 'invalid_grant: Token has been expired or revoked.', remarks: ['Gmail worked fine for a week'] },
      miss: { text: 'invalid_grant: Token has been expired or revoked.', remarks: ['Gmail has failed for a week'] },
    },
    {
      sign: 'refresh-token-of-a-test-app',
      hit: { text: 'invalid_grant', remarks: ['Google asks for a new login weekly'] },
      miss: { text: 'invalid_grant', remarks: ['Google asks for a new login'] },
    },
    {
      sign: 'new-one-works-once',
      hit: { text, remarks: ['a fresh token works only once'] },
      miss: { text, remarks: ['a fresh token was made once'] },
    },
    {
      sign: 'refresh-token-of-a-test-app',
      hit: { text: 'invalid_grant', remarks: ['Google Drive upload', 'comes back every 7 days'] },
      miss: { text: 'invalid_grant', remarks: ['Google Drive upload', 'comes back every 7 minutes'] },
    },
    {
      sign: 'comes-with-age',
      hit: { text, remarks: ['403 as soon as the access token is past its usual lifetime'] },
      miss: { text, remarks: ['403 although the access token is not past its lifetime'] },
    },
    {
      sign: 'gone-when-renewed-by-hand',
      hit: { text, remarks: ['the refusal goes away once the token is renewed'] },
      miss: { text, remarks: ['the refusal stays when the token is renewed'] },
    },
    {
      sign: 'sixty-days-of-a-feed',
      hit: { text: 'The access token is invalid', remarks: ['Instagram feed', 'it worked until last week'] },
      miss: { text: 'The access token is invalid', remarks: ['Instagram feed', 'first set-up'] },
    },
  ])
})

describe('claims told of', () => {
  testSigns(claims, [
    {
      sign: 'audience-not-the-resource',
      hit: {
        text,
        code: '# decoded: {"aud": "files-api"}\nauthorize?client_id=a&resource=https%3A%2F%2Ffiles.example.com%2Fmcp',
      },
      miss: {
        text,
        code: '# decoded: {"aud": "https://files.example.com/mcp/"}\nauthorize?client_id=a&resource=https%3A%2F%2Ffiles.example.com%2Fmcp',
      },
    },
    {
      sign: 'claim-of-the-wrong-type',
      hit: { text: 'InvalidSubjectError: Subject must be a string' },
      miss: { text: 'The name must be a string' },
    },
    {
      sign: 'access-token-number',
      hit: { text: 'Access Token issuer not valid (20103)' },
      miss: { text: 'Access Token not valid (120103)' },
    },
    {
      sign: 'issued-by-a-different-provider',
      hit: { text: 'oidc: id token issued by a different provider, expected "a" got "b"' },
      miss: { text: 'use a different provider' },
    },
    {
      sign: 'resource-scope',
      hit: { text: 'AADSTS7002138: The subject' },
      miss: { text: 'AADSTS7000215: The secret' },
    },
  ])
})
