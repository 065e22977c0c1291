import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { testLive } from '../test-live.ts'
import { wrongAccount } from '../wrong-account.ts'
import { wrongHost } from '../wrong-host.ts'

const text = '401 Unauthorized'

describe('places that are known by name', () => {
  testSigns(wrongHost, [
    {
      sign: 'public-mirror-asked-for-a-private-module',
      hit: {
        text: 'verifying git.acme.example/lib@v1.0.0: reading https://sum.golang.org/lookup/git.acme.example/lib@v1.0.0: 410 Gone',
      },
      miss: {
        text: 'verifying git.acme.example/lib@v1.0.0: reading https://sum.golang.org/lookup/git.acme.example/lib@v1.0.0: 503',
      },
    },
    {
      sign: 'edition-of-companies',
      hit: { text, remarks: ['we are on GHES 3.9'] },
      miss: { text, remarks: ['we are an enterprise with a server'] },
    },
    {
      sign: 'seat-of-a-company',
      hit: { text: 'no models', remarks: ['my employer pays an enterprise seat of Copilot'] },
      miss: { text: 'no models', remarks: ['a Copilot Pro plan of my own'] },
    },
    {
      sign: 'seat-of-a-company',
      hit: { text: 'no models', remarks: ['signed in with Copilot for Business'] },
      miss: { text: 'no models', remarks: ['signed in to Copilot at home, a business of its own'] },
    },
    {
      sign: 'site-named-and-the-first-one-called',
      hit: { text: '403 for https://api.datadoghq.com/api/v1/validate', config: 'DD_SITE=datadoghq.eu' },
      miss: { text: '403 for https://api.datadoghq.com/api/v1/validate', config: 'DD_SITE=datadoghq.com' },
    },
    {
      sign: 'looked-up-token-where-a-jwt-is-read',
      hit: { text: 'jwt malformed', remarks: ['token is 9f1c7d2e-04ab-4c55-8f7e-1b2c3d4e5f60'] },
      miss: { text: 'jwt malformed', remarks: ['token is 9f1c7d2e'] },
    },
  ])
  testSigns(wrongAccount, [
    {
      sign: 'company-for-trials-was-reset',
      hit: { text: '403', remarks: ['the trial organisation got wiped last night'] },
      miss: { text: '403', remarks: ['the demo company is what we call'] },
    },
    {
      sign: 'company-for-trials-was-reset',
      hit: { text: '403', remarks: ['I had reset the demo company'] },
      miss: { text: '403', remarks: ['I had reset the password'] },
    },
  ])
  testSigns(testLive, [
    {
      sign: 'side-by-default',
      hit: { text, remarks: ['the client defaults to the sandbox'] },
      miss: { text, remarks: ['the default timeout of the client'] },
    },
    {
      sign: 'side-by-default',
      hit: { text, remarks: ['production is its default'] },
      miss: { text, remarks: ['production has another default region'] },
    },
  ])
})
