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

const openai = 'All my OpenAI calls return 401'
const stripe = 'Stripe answers 401 Invalid API Key provided.'
const expired = 'AADSTS7000222: The provided client secret keys are expired.'
const azure = 'Access denied due to invalid subscription key or wrong API endpoint.'

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
  [
    'the API that is called, where the code lies elsewhere',
    { text: `${openai} since I pushed my repo to GitHub` },
    'openai',
  ],
  [
    'the API that answers, where its key is kept elsewhere',
    { text: `${stripe} The key is in a GitHub secret.` },
    'stripe',
  ],
  [
    'the site that keeps the code, where nobody else is named',
    { text: '403 when I pushed my repo to GitHub' },
    'github',
  ],
  ['the shorter name, where its API is called', { text: 'Home Assistant: the Stripe API says 401' }, 'stripe'],
  ['the longest name, where none is called', { text: 'Home Assistant, Stripe: 401' }, 'homeassistant'],
  ['nobody, for a short link to anywhere', { text: 'denied, see https://aka.ms/smtp_auth_disabled' }, null],
  ['nobody, for an issue of a project', { text: '401, see https://github.com/acme/app/issues/7' }, null],
  ['nobody, for a module by its address', { text: 'panic: 401 github.com/acme/app/client.Do' }, null],
  ['the repository that was asked for', { text: "unable to access 'https://github.com/acme/app.git/': 403" }, 'github'],
  ['the issuer of a number', { text: 'AADSTS7000215: Invalid client secret provided.' }, 'entra'],
  ['the issuer of a number before a link', { text: `${expired} https://portal.azure.com` }, 'entra'],
  [
    'nobody, for a number at a host that nobody knows',
    { text: expired, request: { url: 'https://a.example/v1' } },
    null,
  ],
  [
    'a whole sentence before the client of an imitated API',
    { text: `openai.error.AuthenticationError: ${azure}` },
    'azure-openai',
  ],
  [
    'the imitated API, where nobody else says so',
    { text: 'openai.error.AuthenticationError: Access denied' },
    'openai',
  ],
  ['a host with and without www', { text: '401', request: { url: 'https://www.slack.com/api/auth.test' } }, 'slack'],
  ['the issuer whose prefix a damaged key has', { key: ['figd', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'].join('_') }, 'figma'],
  ['nobody, for a prefix that several share', { key: ['sk', 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D!'].join('-') }, null],
  ['nobody, for words in which anybody refuses', { text: '401 {"error":"Invalid API key"}' }, null],
])('%s', (_what, given, id) => {
  expect(idOf(given)).toBe(id)
})
