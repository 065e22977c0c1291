import { hits, observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { conflict } from '../conflict.ts'

const malformed = '{"code":"jwt_auth_bad_auth_header","message":"Authorization header malformed."}'

test.each<[sign: string, hit: Given, miss: Given]>([
  [
    'basic-where-bearer-was-set',
    { text: 'sent: Authorization: Basic dXNlcjpwYXNz', code: "headers={'Authorization': f'Bearer {token}'}" },
    { text: 'sent: Authorization: Bearer abc', code: "headers={'Authorization': f'Bearer {token}'}" },
  ],
  [
    'basic-where-bearer-was-set',
    { text: 'Authorization: Basic … is sent in place of Authorization: Bearer' },
    { text: 'sent: Authorization: Basic dXNlcjpwYXNz', code: "auth=('user', 'pass')  # or Bearer" },
  ],
  [
    'google-key-and-bearer',
    {
      status: 401,
      request: {
        url: 'https://sheets.googleapis.com/v4/x?key=AIzaStandInOfAKey',
        headers: [['Authorization', 'Bearer AIzaStandInOfAKey']],
      },
    },
    {
      status: 401,
      request: {
        url: 'https://sheets.googleapis.com/v4/x?key=AIzaStandInOfAKey',
        headers: [['Authorization', 'Bearer ya29.stand-in']],
      },
    },
  ],
  [
    'one-is-too-many',
    { text: 'Please do not send the user token together with the app token.' },
    { text: 'Do not use a token that was leaked.' },
  ],
  [
    'signed-target-told',
    { text: '403 from the signed URL to which the download redirects' },
    { text: 'the URL is signed with the key' },
  ],
  [
    'asked-again-and-again',
    { text: 'the page keeps asking for the password' },
    { text: 'it does not ask for the password again' },
  ],
  [
    'plugin-claims-the-header',
    { status: 403, body: malformed, code: 'new WooCommerceRestApi({ consumerKey, consumerSecret })' },
    { status: 403, body: malformed, code: "headers.set('Authorization', token)" },
  ],
  [
    'stored-login-for-what-is-public',
    { text: 'docker pull: incorrect username or password', remarks: ['a public image'] },
    { text: 'docker pull: incorrect username or password', remarks: ['a private image'] },
  ],
  [
    'one-call-spoils-the-rest',
    { remarks: ['after one call to the export every other call is refused'] },
    { remarks: ['after one call the answer is there'] },
  ],
  [
    'extra-header-of-git',
    {
      text: 'fatal: could not read',
      code: 'git config http.https://git.example.test/.extraheader "AUTHORIZATION: basic x"',
    },
    { text: 'fatal: could not read', code: 'git config http.proxy http://proxy.example.test' },
  ],
  [
    'login-of-the-gateway',
    { config: 'basicauth /app bob secret\nproxy /app localhost:8080' },
    { config: 'proxy /app localhost:8080' },
  ],
])('%s', (sign, hit, miss) => {
  expect(hits(conflict, observedFor(hit))).toContain(sign)
  expect(hits(conflict, observedFor(miss))).not.toContain(sign)
})
