import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { claims } from '../claims.ts'
import { expired } from '../expired.ts'
import { incomplete } from '../incomplete.ts'

const text = '401 Unauthorized'
const job = 'permissions:\n  id-token: write\nsteps:\n  - uses: rubygems/release-gem@v1'

describe('tokens that end within a run', () => {
  testSigns(expired, [
    {
      sign: 'later-calls-of-a-waiting-run',
      hit: { text, remarks: ['the first requests are accepted', 'fails while it waits for the export'] },
      miss: { text, remarks: ['all requests are refused', 'fails while it waits for the export'] },
    },
    {
      sign: 'behind-its-window',
      hit: { text: 'not to be used before 1700000060 or after 1700000960 - currently 1700009000' },
      miss: { text: 'not to be used before 1700000060 or after 1700000960 - currently 1700000031' },
    },
    {
      sign: 'before-any-login',
      hit: { text, remarks: ['comes before any login prompt is shown'] },
      miss: { text, remarks: ['comes after the login'] },
    },
    {
      sign: 'long-ones-break-off',
      hit: { text, remarks: ['big uploads break off, small ones are fine', 'long jobs fail'] },
      miss: { text, remarks: ['long jobs run at night'] },
    },
    {
      sign: 'long-ones-break-off',
      hit: { text, remarks: ['the copy stops half way with a 401'] },
      miss: { text, remarks: ['the copy stops at once with a 401'] },
    },
    {
      sign: 'first-of-many-pass',
      hit: { text, remarks: ['the first 300 files go through'] },
      miss: { text, remarks: ['the first files are small'] },
    },
    {
      sign: 'first-of-many-pass',
      hit: { text, remarks: ['the token is fetched once at the start of the program'] },
      miss: { text, remarks: ['the token is fetched for every call'] },
    },
    {
      sign: 'so-long-after-the-start',
      hit: { text, remarks: ['it begins two hours after the agent was started'] },
      miss: { text, remarks: ['it begins when the agent is started'] },
    },
    {
      sign: 'so-long-after-the-start',
      hit: { text, remarks: ['a new login helps for six hours'] },
      miss: { text, remarks: ['a new login helps for good'] },
    },
    {
      sign: 'log-longer-than-a-token-lives',
      hit: { text: '2026-03-01T08:00:00Z start\n2026-03-01T09:40:00Z 401 Unauthorized' },
      miss: { text: '2026-03-01T08:00:00Z start\n2026-03-01T08:00:40Z 401 Unauthorized' },
    },
    {
      sign: 'log-longer-than-a-token-lives',
      hit: { text: '2026-03-01T08:00:00Z upload\n2026-03-01T09:00:00Z upload\n2026-03-01T10:00:00Z 401 Unauthorized' },
      miss: { text: '2026-03-01T08:00:00Z 401 Unauthorized\n2026-03-01T10:00:00Z 401 Unauthorized' },
    },
  ])
})

describe('what stands within a token', () => {
  testSigns(claims, [
    {
      sign: 'job-shows-its-own-token',
      hit: { text, code: job, remarks: ['trusted publisher is set up'] },
      miss: {
        text,
        code: `${job}\n    with:\n      key: \${{ secrets.GEM_KEY }}`,
        remarks: ['trusted publisher is set up'],
      },
    },
    {
      sign: 'environment-set-up-and-not-in-the-job',
      hit: { text, code: job, remarks: ['trusted publisher is set up with the environment release'] },
      miss: {
        text,
        code: `environment: release\n${job}`,
        remarks: ['trusted publisher is set up with the environment release'],
      },
    },
    {
      sign: 'field-within-the-token-lacking',
      hit: { text: 'could not parse the org token: missing field `url`' },
      miss: { text: 'could not parse the answer: missing field `url`' },
    },
    {
      sign: 'identity-in-a-cloud-apart',
      hit: { text, config: 'AZURE_ENVIRONMENT=usgovernment', remarks: ['managed identity'] },
      miss: { text, config: 'AZURE_ENVIRONMENT=public', remarks: ['managed identity'] },
    },
    {
      sign: 'individual-key-of-apple',
      hit: { text, remarks: ['an individual key of App Store Connect'] },
      miss: { text, remarks: ['a team key of App Store Connect'] },
    },
  ])
  testSigns(incomplete, [
    {
      sign: 'client-token-of-slack-alone',
      hit: { text: 'invalid_auth', code: 'scan --token xoxc-1' },
      miss: { text: 'invalid_auth', code: 'scan --token xoxc-1 --cookie d=xoxd-1' },
    },
  ])
})
