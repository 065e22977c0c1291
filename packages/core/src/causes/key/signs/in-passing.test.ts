import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'
import { expired } from '../expired.ts'
import { leaked } from '../leaked.ts'
import { whitespace } from '../whitespace.ts'
import { wrongKind } from '../wrong-kind.ts'

const text = '401 Unauthorized'

describe('what a scanner or a repository tells of a key', () => {
  testSigns(leaked, [
    {
      sign: 'found-and-revoked',
      hit: { text: 'Secret scanning found a token in acme/web and the issuer has revoked it' },
      miss: { text: 'Secret scanning is not enabled for this repository' },
    },
    {
      sign: 'found-and-revoked',
      hit: { text: 'This key was disabled because it was found in a public repository' },
      miss: { text: 'This key was disabled by its owner' },
    },
    {
      sign: 'made-public',
      hit: { text, remarks: ['we made the GitHub repository public on Monday'] },
      miss: { text, remarks: ['the repository is public'] },
    },
    {
      sign: 'made-public',
      hit: { text, remarks: ['each new one works until I push'] },
      miss: { text, remarks: ['each new one works until midnight'] },
    },
  ])
})

describe('a dump and a file in view', () => {
  testSigns(whitespace, [
    {
      sign: 'line-end-in-a-dump',
      hit: { text: 'printf %s "$KEY" | od -c ends in  a 9 \\r' },
      miss: { text: 'printf %s "$KEY" | od -c ends in  a 9' },
    },
    {
      sign: 'line-end-in-a-dump',
      hit: { text: 'xxd shows 39 66 0d 0a at the end' },
      miss: { text: 'xxd shows 39 66 32 at the end' },
    },
    {
      sign: 'file-of-windows-in-a-shell',
      hit: { text, remarks: ['the .env has CRLF and is sourced by bash'] },
      miss: { text, remarks: ['the README has CRLF'] },
    },
  ])
  testSigns(encoded, [
    {
      sign: 'literal-encoded-by-hand',
      hit: { text, config: 'kubectl create secret generic app --from-literal=KEY=$(printf abc | base64)' },
      miss: { text, config: 'kubectl create secret generic app --from-literal=KEY=abc' },
    },
    {
      sign: 'percent-encoded-twice',
      hit: { text: 'GET /v2/list?api_key=Qx%252Bz9%253D 401' },
      miss: { text: 'GET /v2/list?api_key=Qx%2Bz9%3D 401' },
    },
    {
      sign: 'plus-left-in-a-form',
      hit: { text: '401', code: 'curl -d "user=ann&password=tea+2cups" https://api.acme.test/login' },
      miss: { text: '401', code: 'curl -d "user=ann&password=tea%2B2cups" https://api.acme.test/login' },
    },
  ])
  testSigns(wrongKind, [
    {
      sign: 'address-of-reports-for-token',
      hit: { text: 'SENTRY_AUTH_TOKEN=https://00112233445566778899aabbccddeeff@o1.ingest.sentry.io/2' },
      miss: { text: 'SENTRY_DSN=https://00112233445566778899aabbccddeeff@o1.ingest.sentry.io/2' },
    },
  ])
})

describe('the age of a key', () => {
  testSigns(expired, [
    {
      sign: 'round-age',
      hit: { text, remarks: ['the token was created exactly 90 days ago'] },
      miss: { text, remarks: ['the token was created 37 days ago'] },
    },
    {
      sign: 'round-age',
      hit: { text, remarks: ['I made it a year ago'] },
      miss: { text, remarks: ['I made it a minute ago'] },
    },
  ])
})
