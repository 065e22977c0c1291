import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { encoded } from '../encoded.ts'
import { expired } from '../expired.ts'
import { leaked } from '../leaked.ts'
import { whitespace } from '../whitespace.ts'

const text = '401 Unauthorized'

describe('what a repository tells of a key', () => {
  testSigns(leaked, [
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
      sign: 'literal-encoded-by-hand',
      hit: {
        text,
        code: 'K=$(printf %s abc | base64)\nkubectl apply -f - <<X\nkind: Secret\nstringData:\n  key: $K\nX',
      },
      miss: { text, code: 'K=$(printf %s abc | base64)\nkubectl apply -f - <<X\nkind: Secret\ndata:\n  key: $K\nX' },
    },
    {
      sign: 'literal-encoded-by-hand',
      hit: { text, remarks: ['the password in the manifest was base64-encoded by hand'] },
      miss: { text, remarks: ['the password was typed by hand'] },
    },
    {
      sign: 'literal-encoded-by-hand',
      hit: { text, remarks: ['we base64 encoded the token first'] },
      miss: { text, remarks: ['the base64 encoded header is sent first'] },
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
