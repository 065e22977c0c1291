import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { retired } from '../retired.ts'

const rows: readonly SignRow[] = [
  {
    sign: 'month-and-year-told',
    hit: { text: '403', remarks: ['all calls are refused, first seen in May 2024'] },
    miss: { text: '403', remarks: ['all calls may fail, 2024 times a day'] },
  },
  {
    sign: 'free-log-in-ended',
    hit: { text: '401', remarks: ['auth method is Qwen OAuth'] },
    miss: { text: '401', remarks: ['qwen3 with an OAuth app of our own'] },
  },
  {
    sign: 'lately-closed-address',
    hit: { text: '403', request: { url: 'https://porkbun.com/api/json/v3/ping' } },
    miss: { text: '403', request: { url: 'https://api.porkbun.com/api/json/v3/ping' } },
  },
  {
    sign: 'closed-address-of-data',
    hit: { text: '401', request: { url: 'https://api.openweathermap.org/data/2.5/onecall?lat=1&lon=2' } },
    miss: { text: '401', request: { url: 'https://api.openweathermap.org/data/3.0/onecall?lat=1&lon=2' } },
  },
  {
    sign: 'keys-for-the-next-version-only',
    hit: { text: '401', remarks: ['the site offers only keys for the new API'] },
    miss: { text: '401', remarks: ['the site offers keys for all versions'] },
  },
  {
    sign: 'keys-for-the-next-version-only',
    hit: { text: '401', remarks: ['tokens for v2 are no longer issued'] },
    miss: { text: '401', remarks: ['tokens for v2 are no longer than before'] },
  },
  {
    sign: 'path-of-firebase-gone',
    hit: { text: 'The requested URL /batch was not found on this server. That’s all we know.' },
    miss: { text: 'The requested URL /index was not found on this server.' },
  },
  {
    sign: 'withdrawn',
    hit: { text: 'This API is shutting down in June' },
    miss: { text: 'INFO[0004] Shutting down watcher' },
  },
  {
    sign: 'move-on',
    hit: { text: 'SigV2 authorization is not supported. Please use SigV4 instead.' },
    miss: { text: 'Please use SigV4A for buckets of several regions' },
  },
  {
    sign: 'move-on',
    hit: { text: 'AWS Signature Version 2 is not supported' },
    miss: { text: 'AWS Signature Version 4 is not supported' },
  },
  {
    sign: 'lately-closed-address',
    hit: { text: '410', request: { url: 'https://api.todoist.com/rest/v2/tasks' } },
    miss: { text: '401', request: { url: 'https://api.todoist.com/api/v1/tasks' } },
  },
  {
    sign: 'closed-address',
    hit: { text: '403', code: 'fetch("https://slack.com/api/channels.list")' },
    miss: { text: '403', code: 'fetch("https://slack.com/api/conversations.list")' },
  },
  {
    sign: 'scope-of-old',
    hit: { text: '400', request: { url: 'https://www.strava.com/oauth/authorize?client_id=1&scope=write' } },
    miss: { text: '400', request: { url: 'https://www.strava.com/oauth/authorize?client_id=1&scope=activity:write' } },
  },
  {
    sign: 'forum-key-in-query',
    hit: { text: '403', request: { url: 'https://forum.example.org/latest.json?page=1&api_key=0a1b' } },
    miss: { text: '403', request: { url: 'https://forum.example.org/latest.json?page=1' } },
  },
  {
    sign: 'login-by-token-alone',
    hit: { text: 'status code: 401, reason phrase: Content access is protected by token (401)' },
    miss: { text: 'status code: 401, reason phrase: Content is protected (401)' },
  },
  {
    sign: 'old-way-of-sign-in',
    hit: { text: 'x', remarks: ['the token is a parameter of the URL'] },
    miss: { text: 'x', remarks: ['the token is in a header'] },
  },
  {
    sign: 'server-had-big-update',
    hit: { text: 'x', remarks: ['the server got a major release'] },
    miss: { text: 'x', remarks: ['the server got a new disk'] },
  },
]

describe('withdrawn by name', () => {
  testSigns(retired, rows)
})
