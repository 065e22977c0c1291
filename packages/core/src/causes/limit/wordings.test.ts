import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { quota } from './quota.ts'
import { rate } from './rate.ts'

const ofRate: readonly SignRow[] = [
  {
    sign: 'fast-or-parallel',
    hit: { text: 'x', remarks: ['10 threads download files'] },
    miss: { text: 'x', remarks: ['the program downloads files'] },
  },
  {
    sign: 'fast-or-parallel',
    hit: { text: 'x', remarks: ['a cron job every ten seconds'] },
    miss: { text: 'x', remarks: ['a cron job every day'] },
  },
  {
    sign: 'passes-after-wait',
    hit: { text: 'x', remarks: ['a retry an hour later succeeds'] },
    miss: { text: 'x', remarks: ['a retry an hour later fails'] },
  },
  {
    sign: 'after-n-requests',
    hit: { text: 'x', remarks: ['429 comes with 30 requests a minute'] },
    miss: { text: 'x', remarks: ['free plan with 1000 requests a day'] },
  },
  {
    sign: 'passes-after-wait',
    hit: { text: 'x', remarks: ['works again after ten minutes'] },
    miss: { text: 'x', remarks: ['fails again after ten minutes'] },
  },
  {
    sign: 'slower-helps',
    hit: { text: 'x', remarks: ['if I add a sleep between the calls it works'] },
    miss: { text: 'x', remarks: ['the computer came back from sleep'] },
  },
  {
    sign: 'slower-helps',
    hit: { text: 'x', remarks: ['fewer threads: no error'] },
    miss: { text: 'x', remarks: ['no threads'] },
  },
  {
    sign: 'wrong-logins-before',
    hit: { text: 'x', remarks: ['several wrong logins before'] },
    miss: { text: 'x', remarks: ['the login is right'] },
  },
  {
    sign: 'all-at-the-same-moment',
    hit: { text: 'x', remarks: ['only when all sensors update at once'] },
    miss: { text: 'x', remarks: ['all sensors update'] },
  },
  { sign: 'rate-limit', hit: { text: 'Developer Over Qps' }, miss: { text: 'Developer unknown' } },
  {
    sign: 'rate-limit',
    hit: { text: 'You are sending requests too quickly' },
    miss: { text: 'You are sending requests to the wrong host' },
  },
  {
    sign: 'fast-or-parallel',
    hit: { text: 'x', remarks: ['the entry was updated several times quickly'] },
    miss: { text: 'x', remarks: ['the entry was updated'] },
  },
  {
    sign: 'first-ones-pass',
    hit: { text: 'x', remarks: ['the first update passed'] },
    miss: { text: 'x', remarks: ['the first update failed'] },
  },
  {
    sign: 'pause-does-not-help',
    hit: { text: 'x', remarks: ['every request, also after half an hour'] },
    miss: { text: 'x', remarks: ['works again after half an hour'] },
  },
  {
    sign: 'anonymous-at-github',
    hit: { status: 403, text: '403', request: { url: 'https://api.github.com/users/x' } },
    miss: {
      status: 403,
      text: '403',
      request: { url: 'https://api.github.com/users/x' },
      remarks: ['users are signed in'],
    },
  },
]

const ofQuota: readonly SignRow[] = [
  {
    sign: 'per-day',
    hit: { text: 'x', remarks: ['every afternoon, fine again in the morning'] },
    miss: { text: 'x', remarks: ['fine again'] },
  },
  {
    sign: 'common-key',
    hit: { text: 'x', remarks: ['the bundled client id is used by everybody'] },
    miss: { text: 'x', remarks: ['the client id is in use'] },
  },
  {
    sign: 'until-day-of-month',
    hit: { text: 'x', remarks: ['again fine on the first day of the month'] },
    miss: { text: 'x', remarks: ['fine on the first try'] },
  },
  {
    sign: 'per-day',
    hit: { text: 'x', remarks: ['next day it works again'] },
    miss: { text: 'x', remarks: ['it never works again'] },
  },
  {
    sign: 'per-day',
    hit: { text: 'x', remarks: ['works in the morning, fails in the evening'] },
    miss: { text: 'x', remarks: ['fails all the time'] },
  },
  {
    sign: 'allowance-told',
    hit: { text: 'x', remarks: ['free plan with 1000 requests a day'] },
    miss: { text: 'x', remarks: ['free plan with 1000 requests a second'] },
  },
  {
    sign: 'allowance-told',
    hit: { text: 'x', remarks: ['the dashboard shows 100 % of the quota used'] },
    miss: { text: 'x', remarks: ['the dashboard shows the quota'] },
  },
  { sign: 'limit-reached', hit: { text: 'Limit reached' }, miss: { text: '5/sec rate limit reached' } },
  {
    sign: 'over-your-limit',
    hit: { text: 'You are over your message limit' },
    miss: { text: 'You have exceeded the API rate limit' },
  },
  { sign: 'quota-exceeded', hit: { text: 'Out of request quota' }, miss: { text: 'Out of requests' } },
  {
    sign: 'until-day-of-month',
    hit: { remarks: ['in January, and this month the same'] },
    miss: { remarks: ['a month ago somebody had the same'] },
  },
  { sign: 'quota-exceeded', hit: { text: 'Quota exceeded' }, miss: { text: 'Invalid key or quota exceeded' } },
  {
    sign: 'nothing-left',
    hit: { text: 'Your team has run out of API calls this month' },
    miss: { text: 'Your team has no API' },
  },
  {
    sign: 'quota-metric',
    hit: { text: 'Quota exceeded for metric: generate_content_free_tier_requests, limit: 50' },
    miss: { text: 'You exceeded your current quota, please check your plan and billing details' },
  },
  {
    sign: 'many-pollers',
    hit: { text: 'x', remarks: ['four windows that refresh once a minute'] },
    miss: { text: 'x', remarks: ['one window is open'] },
  },
  {
    sign: 'common-key',
    hit: { text: 'x', remarks: ["the project number in the message is not the user's"] },
    miss: { text: 'x', remarks: ['the project number is in the message'] },
  },
]

describe('wordings of limit.*', () => {
  describe('rate', () => {
    testSigns(rate, ofRate)
  })
  describe('quota', () => {
    testSigns(quota, ofQuota)
  })
})
