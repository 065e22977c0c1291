import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { defect } from '../defect.ts'

const told = (sign: string, hit: readonly string[], miss: readonly string[], text = '401'): SignRow => ({
  sign,
  hit: { text, remarks: hit },
  miss: { text, remarks: miss },
})

const wanted = 'The api_key client option must be set'
const refused = 'login failed: {"error":"invalid_client"}'

const rows: readonly SignRow[] = [
  told('key-twice-on-the-wire', ['the log shows the token twice'], ['the key was checked twice']),
  told('key-twice-on-the-wire', ['the word Bearer twice in the header'], ['I tried twice with the header']),
  told(
    'by-its-own-tool-the-same-passes',
    ['the CLI with these settings does the same without error'],
    ['the CLI does the same'],
  ),
  told('by-its-own-tool-the-same-passes', ['the same write with the web interface works'], ['the console works']),
  {
    sign: 'keyless-way-in-yet-a-key-wanted',
    hit: { text: wanted, code: 'AzureOpenAI(azure_ad_token_provider=provider)' },
    miss: { text: wanted, code: 'AzureOpenAI(azure_endpoint=endpoint)' },
  },
  told('login-passes-and-is-asked-for', ['the login succeeds'], ['the login fails'], 'Please log in'),
  told('client-of-the-tool-refused', ['user name and password are right'], ['client id and secret are right'], refused),
  told('new-login-does-not-help', ['a new pairing code does not help'], ['a new pairing code helps']),
  told('new-login-does-not-help', ['logging in again changes nothing'], ['logging in again works']),
]

describe('a program that spoils what it was given', () => {
  testSigns(defect, rows)
})
