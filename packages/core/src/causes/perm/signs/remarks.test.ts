import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { resource } from '../resource.ts'
import { scope } from '../scope.ts'

const ofScope: readonly SignRow[] = [
  {
    sign: 'rights-of-token-told',
    hit: { text: 'x', remarks: ['the robot account may only pull'] },
    miss: { text: 'x', remarks: ['the robot account may pull'] },
  },
  {
    sign: 'writes-fail-and-reads-pass',
    hit: { text: 'x', remarks: ['the key works for search, indexing is refused'] },
    miss: { text: 'x', remarks: ['the key works for search'] },
  },
  {
    sign: 'boxes-and-needs',
    hit: { text: 'x', remarks: ['packages were not ticked'] },
    miss: { text: 'x', remarks: ['packages were not found'] },
  },
  {
    sign: 'boxes-and-needs',
    hit: { text: 'x', remarks: ['the query needs organization rights'] },
    miss: { text: 'x', remarks: ['the query needs a host'] },
  },
  {
    sign: 'other-account-works',
    hit: { text: 'x', remarks: ["an admin's key works, mine does not"] },
    miss: { text: 'x', remarks: ["an admin's key is refused too"] },
  },
  {
    sign: 'granted-earlier',
    hit: { text: 'x', remarks: ['the token was made long ago before the feature'] },
    miss: { text: 'x', remarks: ['the token was made in the morning'] },
  },
  {
    sign: 'granted-earlier',
    hit: { text: 'x', remarks: ['consent was not asked again'] },
    miss: { text: 'x', remarks: ['consent was asked again'] },
  },
  {
    sign: 'writes-fail-and-reads-pass',
    hit: { text: 'x', remarks: ['upload fails, download works'] },
    miss: { text: 'x', remarks: ['upload fails, download fails'] },
  },
  {
    sign: 'writes-fail-and-reads-pass',
    hit: { text: 'x', remarks: ['I can list the projects but not delete one'] },
    miss: { text: 'x', remarks: ['I can list the projects'] },
  },
  {
    sign: 'not-an-administrator',
    hit: { text: 'x', remarks: ['the user is not an administrator'] },
    miss: { text: 'x', remarks: ['the user is an administrator'] },
  },
  {
    sign: 'not-an-administrator',
    hit: { text: 'x', remarks: ['the user lost the owner role last week'] },
    miss: { text: 'x', remarks: ['the user lost the key'] },
  },
  { sign: 'scope-list', hit: { code: '{"scopes": ["write:repository"]}' }, miss: { code: '{"scope": 1}' } },
  {
    sign: 'rights-of-token-told',
    hit: { text: 'x', remarks: ['new token with read and write scope'] },
    miss: { text: 'x', remarks: ['the token has all permissions'] },
  },
  {
    sign: 'rights-of-token-told',
    hit: { text: 'x', remarks: ['the app page says: Permissions: read-only'] },
    miss: { text: 'x', remarks: ['the app page says: Permissions'] },
  },
  {
    sign: 'made-for-few-things',
    hit: { text: 'x', remarks: ['the token was made with the scope project:releases only'] },
    miss: { text: 'x', remarks: ['the token was made yesterday'] },
  },
  {
    sign: 'one-call-forbidden',
    hit: { status: 403, text: 'x', remarks: ['the project endpoint answers 200'] },
    miss: { status: 403, text: 'x', remarks: ['a call with another key gives 403 too'] },
  },
  {
    sign: 'bad-key-answered-otherwise',
    hit: { text: 'x', remarks: ['an invalid key gives another message'] },
    miss: { text: 'x', remarks: ['an invalid key gives the same message'] },
  },
  {
    sign: 'new-token-cannot-list',
    hit: { text: 'x', remarks: ['a new personal access token was entered'] },
    miss: { text: 'x', remarks: ['a personal access token was entered'] },
  },
  {
    sign: 'sdk-download-token',
    hit: { status: 403, text: 'Forbidden', remarks: ['the Mapbox token is in the gradle properties'] },
    miss: { status: 403, text: 'Forbidden', remarks: ['the Mapbox token is in the page'] },
  },
]

const ofResource: readonly SignRow[] = [
  {
    sign: 'access-was-asked-for',
    hit: { text: 'x', remarks: ['the licence of the model was not accepted'] },
    miss: { text: 'x', remarks: ['access to the model has been approved'] },
  },
  {
    sign: 'not-open-to-all',
    hit: { text: 'x', remarks: ['the feature is in closed beta'] },
    miss: { text: 'x', remarks: ['the program is a beta'] },
  },
  {
    sign: 'not-open-to-all',
    hit: { text: 'x', remarks: ['endpoint for partners only'] },
    miss: { text: 'x', remarks: ['endpoint for everybody'] },
  },
  {
    sign: 'not-open-to-all',
    hit: { text: 'x', remarks: ['my plan has no access to the history'] },
    miss: { text: 'x', remarks: ['I have no access to their settings'] },
  },
  {
    sign: 'development-mode',
    hit: { text: 'x', remarks: ['the app has not been reviewed yet'] },
    miss: { text: 'x', remarks: ['the app has not been started'] },
  },
  {
    sign: 'other-model-works',
    hit: { text: 'x', remarks: ['the same key works for the other models'] },
    miss: { text: 'x', remarks: ['the same key fails for the other models'] },
  },
  {
    sign: 'narrow-selection',
    hit: { text: 'x', remarks: ['token was limited to selected repositories'] },
    miss: { text: 'x', remarks: ['token was selected'] },
  },
  {
    sign: 'never-invited',
    hit: { text: 'x', remarks: ['the bot was never invited'] },
    miss: { text: 'x', remarks: ['the bot was invited'] },
  },
  {
    sign: 'never-invited',
    hit: { text: 'x', remarks: ['the user was removed from the project'] },
    miss: { text: 'x', remarks: ['the header was removed from the request'] },
  },
  {
    sign: 'single-sign-on',
    hit: { text: 'x', remarks: ['the team moved to SSO'] },
    miss: { text: 'x', remarks: ['signed in through AWS SSO'] },
  },
  {
    sign: 'not-verified-or-enabled',
    hit: { text: 'x', remarks: ['the API is not enabled in the console'] },
    miss: { text: 'x', remarks: ['the API is enabled in the console'] },
  },
  {
    sign: 'not-verified-or-enabled',
    hit: { text: 'x', remarks: ['the domain of the sender has not been verified'] },
    miss: { text: 'x', remarks: ['the domain of the sender is verified'] },
  },
  {
    sign: 'own-account-works',
    hit: { text: 'x', remarks: ["works in my own account, fails for a customer's account"] },
    miss: { text: 'x', remarks: ['works in my own account'] },
  },
  {
    sign: 'other-model-works',
    hit: { text: 'x', remarks: ['another image, same workflow and secrets, is pushed'] },
    miss: { text: 'x', remarks: ['another image is refused'] },
  },
  {
    sign: 'one-product-in-production',
    hit: { text: 'x', remarks: ['in production the quote call passes, the booking call is refused'] },
    miss: { text: 'x', remarks: ['in production the quote call is refused, in the sandbox it passes'] },
  },
  {
    sign: 'one-of-several-users',
    hit: { text: 'x', remarks: ['the first user works, a second one is sent back'] },
    miss: { text: 'x', remarks: ['every user is refused'] },
  },
  {
    sign: 'first-of-its-name',
    hit: { text: 'x', remarks: ['first image of this project'] },
    miss: { text: 'x', remarks: ['the first image'] },
  },
  {
    sign: 'free-top-level-domain',
    hit: { text: 'x', remarks: ['domain ends in .tk'] },
    miss: { text: 'x', remarks: ['domain ends in .de'] },
  },
  {
    sign: 'service-account-not-invited',
    hit: { status: 403, text: 'The caller does not have permission', remarks: ['Sheets API with a service account'] },
    miss: { status: 403, text: 'The caller does not have permission', remarks: ['Sheets API with a login'] },
  },
  {
    sign: 'user-not-on-app-list',
    hit: { status: 403, text: 'spotipy.exceptions.SpotifyException: http status: 403' },
    miss: { status: 403, text: 'spotipy.exceptions.SpotifyException: Insufficient client scope' },
  },
  {
    sign: 'gateway-forbids-key',
    hit: { status: 403, body: '{"message":"Forbidden"}', remarks: ['deployed with CloudFormation'] },
    miss: { status: 403, body: '{"message":"Forbidden"}', remarks: ['deployed'] },
  },
  {
    sign: 'access-was-asked-for',
    hit: { text: 'x', remarks: ['access to the model was requested'] },
    miss: { text: 'x', remarks: ['access to the model is refused'] },
  },
  {
    sign: 'publishing-not-found',
    hit: { status: 404, text: 'npm ERR! 404 Not Found - PUT https://registry.npm.example/@acme%2fx' },
    miss: { status: 404, text: 'npm ERR! 404 Not Found - GET https://registry.npm.example/@acme%2fx' },
  },
]

describe('remarks about perm.*', () => {
  describe('scope', () => {
    testSigns(scope, ofScope)
  })
  describe('resource', () => {
    testSigns(resource, ofResource)
  })
})
