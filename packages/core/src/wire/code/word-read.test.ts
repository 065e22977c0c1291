import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { wordRead } from './word-read.ts'

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2ln'

test.each<[string, Given, object | null]>([
  [
    'passport reads Bearer, the page sends JWT',
    { code: `jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken()\nheaders.set('Authorization', 'JWT ' + token)` },
    { reads: 'Bearer', sends: 'JWT' },
  ],
  [
    'passport reads jwt, the request sends Bearer',
    {
      code: "jwtFromRequest: ExtractJwt.fromAuthHeaderWithScheme('jwt')",
      request: { url: 'http://localhost:3000/me', headers: [['Authorization', `Bearer ${token}`]] },
    },
    { reads: 'jwt', sends: 'Bearer' },
  ],
  [
    'Simple JWT is set to JWT, curl sends Bearer',
    {
      code: "SIMPLE_JWT = {'AUTH_HEADER_TYPES': ('JWT',)}",
      config: `curl -H 'Authorization: Bearer ${token}' http://localhost:8000/me/`,
    },
    { reads: 'JWT', sends: 'Bearer' },
  ],
  [
    'the prefix is told of',
    { code: "new AuthorizationHeaderTokenExtractor('JWT', 'Authorization')", remarks: ['sent with the prefix Bearer'] },
    { reads: 'JWT', sends: 'Bearer' },
  ],
  [
    'both agree',
    { code: `ExtractJwt.fromAuthHeaderWithScheme('jwt')\nheaders: { Authorization: 'JWT ' + token }` },
    null,
  ],
  [
    'the server takes two words',
    {
      code: `ExtractJwt.fromExtractors([ExtractJwt.fromAuthHeaderAsBearerToken(), ExtractJwt.fromAuthHeaderWithScheme('jwt')])\nheaders: { Authorization: 'Token ' + token }`,
    },
    null,
  ],
  [
    'a setting that lists two words',
    { code: "SIMPLE_JWT = {'AUTH_HEADER_TYPES': ('Bearer', 'JWT')}\nheaders: { Authorization: 'JWT ' + token }" },
    null,
  ],
  ['only the server is shown', { code: 'ExtractJwt.fromAuthHeaderAsBearerToken()' }, null],
  ['only the client is shown', { code: "headers: { Authorization: 'JWT ' + token }" }, null],
])('the word that the server reads: %s', (_, given, found) => {
  expect(wordRead(observedFor(given))).toEqual(found)
})
