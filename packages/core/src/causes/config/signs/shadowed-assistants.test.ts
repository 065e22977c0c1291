import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { shadowed } from '../shadowed.ts'

const called = { method: 'POST', url: 'https://api.openai.com/v1/responses' }

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'variable-before-the-login',
    {
      text: '401 Invalid bearer token',
      config: 'ANTHROPIC_AUTH_TOKEN=local',
      remarks: ['after the login, which succeeds', 'Max subscription'],
    },
    { text: '401 Invalid bearer token', config: 'ANTHROPIC_AUTH_TOKEN=local', remarks: ['the key was made today'] },
  ],
  [
    'variable-before-the-login',
    {
      text: 'Incorrect API key provided: sk-old',
      config: 'export OPENAI_API_KEY=sk-old',
      remarks: ['logged in with ChatGPT'],
    },
    {
      text: 'Incorrect API key provided: sk-old',
      config: 'export OPENAI_API_KEY=',
      remarks: ['logged in with ChatGPT'],
    },
  ],
  [
    'tokens-beside-the-key',
    { text: '403 invalid api key', remarks: ['auth.json has the key and also the tokens of an account'] },
    { text: '403 invalid api key', remarks: ['auth.json has the key and nothing else'] },
  ],
  [
    'started-by-an-assistant',
    { text: '401', remarks: ['the server is started in a terminal of Claude Code'] },
    { text: '401', remarks: ['the key is in the settings of Claude Code'] },
  ],
  [
    'another-address-than-the-set-one',
    {
      status: 401,
      request: called,
      code: "require('dotenv').config()",
      config: 'OPENAI_BASE_URL=https://relay.example.com/v1',
    },
    {
      status: 401,
      request: called,
      code: "require('dotenv').config()",
      config: 'OPENAI_BASE_URL=https://api.openai.com/v1',
    },
  ],
  [
    'another-address-than-the-set-one',
    {
      status: 401,
      request: called,
      code: 'load_dotenv() # dotenv',
      config: 'OPENAI_API_BASE=https://relay.example.com/v1',
    },
    {
      status: 401,
      request: called,
      code: 'from dotenv import load_dotenv\nload_dotenv(override=True)',
      config: 'OPENAI_API_BASE=https://relay.example.com/v1',
    },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(shadowed, observedFor(hit))).toContain(sign)
  expect(hits(shadowed, observedFor(miss))).not.toContain(sign)
})
