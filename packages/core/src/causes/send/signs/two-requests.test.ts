import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { companion } from '../companion.ts'
import { conflict } from '../conflict.ts'
import { droppedRedirect } from '../dropped-redirect.ts'
import { schemeMissing } from '../scheme-missing.ts'
import { schemeWrong } from '../scheme-wrong.ts'
import { wrongPlace } from '../wrong-place.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})
const token = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpV3kQ9mW'

describe('what differs between two requests', () => {
  testSigns(droppedRedirect, [
    told(
      'first-of-two-requests-has-it',
      'the first request carries the Authorization header, the one after it does not',
      'the first request answers with a page',
    ),
    told(
      'first-of-two-requests-has-it',
      'the redirected request lacks the token',
      'the second request lacks a parameter',
    ),
    told('straight-to-the-port', 'with the port 9200 in the address it works', 'with the port 9200 it listens'),
    told('straight-to-the-port', 'nginx redirects port 80 to 8443', 'nginx listens at port 80'),
  ])
})
describe('another person than the token', () => {
  testSigns(conflict, [
    told(
      'another-person-than-the-token',
      'whichever token I send, it always acts as the same user',
      'every token was made by hand',
    ),
    told(
      'another-person-than-the-token',
      'the browser is still logged in as someone else',
      'the browser is logged in as the owner',
    ),
    { sign: 'duplicate-header', hit: { text: 'too many Authorization headers' }, miss: { text: 'too many headers' } },
  ])
})
describe('the address', () => {
  testSigns(wrongPlace, [
    told('goes-out-in-the-address', 'the key still goes out in the query string', 'the key is typed into a form'),
    {
      sign: 'token-of-slack-as-parameter',
      hit: { text: 'invalid_auth', code: 'requests.get("https://slack.com/api/conversations.list", params=query)' },
      miss: { text: 'invalid_auth', code: 'requests.get("https://slack.com/api/conversations.list", headers=h)' },
    },
  ])
})
describe('the word before the key', () => {
  testSigns(schemeMissing, [
    {
      sign: 'header-not-of-two-parts',
      hit: { text: '400 Bad HTTP authentication header format' },
      miss: { text: '400 Bad HTTP header' },
    },
  ])
  testSigns(schemeWrong, [
    {
      sign: 'doubled-on-the-wire',
      hit: {
        text: '401',
        request: { url: 'https://api.example.test/', headers: [['Authorization', `Token Token ${token}`]] },
      },
      miss: {
        text: '401',
        request: { url: 'https://api.example.test/', headers: [['Authorization', `Token token=${token}`]] },
      },
    },
    told('case-of-scheme-told', 'the word is sent in upper case', 'a WordPress page for followers'),
  ])
})
describe('what goes with the key', () => {
  testSigns(companion, [
    told('version-of-the-app-sent', 'the program sends a version number of old', 'the program shows a version number'),
  ])
})
