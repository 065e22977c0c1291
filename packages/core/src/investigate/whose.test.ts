import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'

const notion =
  '{"object":"error","status":404,"code":"object_not_found","message":"Could not find database with ID: x. Make sure the relevant pages and databases are shared with your integration."}'
const recvWindow = '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}'
const signature =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.'
const xApiKey = '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}'

const linked =
  '{"message":"Resource not accessible by personal access token","documentation_url":"https://docs.github.com/rest/copilot"}'
const copilot = 'the GitHub Copilot CLI asks for the models'

const botRefused = 'Telegram bot: Handshake status 401 Unauthorized'

const idOf = (given: Given): string | null => observedFor(given).provider?.id ?? null

test.each<[what: string, given: Given, id: string | null]>([
  ['the words of an answer', { text: notion }, 'notion'],
  ['the words, where a remark names another', { text: recvWindow, remarks: ['it runs on AWS Lambda'] }, 'binance'],
  ['a name in the answer before its words', { text: `Error from airtable: ${notion}` }, 'airtable'],
  ['the words that several services of one share', { text: signature }, 'aws'],
  ['words that others imitate', { text: xApiKey }, 'anthropic'],
  ['a name before words that others imitate', { text: signature, remarks: ['the store is Backblaze B2'] }, 'backblaze'],
  ['a variable before the words', { text: notion, config: 'SENDGRID_API_KEY=x' }, 'sendgrid'],
  [
    'nobody, for a request to a host that nobody knows',
    { text: notion, request: { url: 'https://a.example/v1' } },
    null,
  ],
  [
    'the service that is told, where a link names its house alone',
    { text: linked, remarks: [copilot] },
    'github-copilot',
  ],
  ['the house, where its name stands beside the link', { text: `GitHub: ${linked}`, remarks: [copilot] }, 'github'],
  ['the house, where nobody tells of a service', { text: linked, remarks: ['a token for the repository'] }, 'github'],
  ['the house, where somebody else is told of', { text: linked, remarks: ['deployed on Azure OpenAI'] }, 'github'],
  [
    'a setting of its own before the name of the program',
    { text: botRefused, config: 'force_logins: True' },
    'moonraker',
  ],
  ['a setting of its own in a sentence', { text: botRefused, remarks: ['force_logins is on'] }, 'moonraker'],
  ['the name of the program without one', { text: botRefused, config: 'force_login_page: True' }, 'telegram'],
  ['nobody, for words in which anybody refuses', { text: '401 {"error":"Invalid API key"}' }, null],
])('%s', (_what, given, id) => {
  expect(idOf(given)).toBe(id)
})
