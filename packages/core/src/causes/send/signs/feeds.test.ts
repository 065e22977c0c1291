import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { absent } from '../absent.ts'
import { conflict } from '../conflict.ts'
import { schemeWrong } from '../scheme-wrong.ts'

const push = 'dotnet nuget push Acme.1.0.0.nupkg --api-key RequiredApiKey --source'
const unauthorized = 'error: Response status code does not indicate success: 401 (Unauthorized).'

const ofConflict: readonly SignRow[] = [
  {
    sign: 'fixed-word-in-place-of-the-key',
    hit: { text: `${push} https://nuget.pkg.github.com/acme\n${unauthorized}` },
    miss: { text: `${push} https://pkgs.dev.azure.com/acme/_packaging/feed/nuget/v3/index.json\n${unauthorized}` },
  },
]

const ofAbsent: readonly SignRow[] = [
  {
    sign: 'npm-login-without-address',
    hit: { status: 401, config: 'registry=https://npm.example.com/\n_auth=${REGISTRY_LOGIN}' },
    miss: { status: 401, config: 'registry=https://npm.example.com/\n//npm.example.com/:_auth=${REGISTRY_LOGIN}' },
  },
  {
    sign: 'npm-setting-with-a-scheme',
    hit: { status: 401, config: 'https://nexus.example.com/repository/npm/:_auth=ZGV2OnNlY3JldA==' },
    miss: { status: 401, config: '//nexus.example.com/repository/npm/:_auth=ZGV2OnNlY3JldA==' },
  },
  {
    sign: 'npm-setting-with-a-scheme',
    hit: {
      status: 401,
      code: 'npm config set $FEED/:_authToken=$TOKEN',
      config: 'FEED=https://npm.example.com/feed',
    },
    miss: { status: 401, code: 'npm config set $FEED/:_authToken=$TOKEN', config: 'FEED=//npm.example.com/feed' },
  },
  {
    sign: 'header-is-missing',
    hit: { status: 401, text: 'api-key required' },
    miss: { status: 401, text: `${push} https://nuget.pkg.github.com/acme` },
  },
]

const ofScheme: readonly SignRow[] = [
  {
    sign: 'pair-looked-up-as-token',
    hit: { status: 403, body: 'Bad props auth token: basictoken=deployer:s3cret' },
    miss: { status: 403, body: 'Bad props auth token: apikey=AKCp8k5Yw2' },
  },
]

describe('feeds of packages', () => {
  describe('conflict', () => {
    testSigns(conflict, ofConflict)
  })
  describe('absent', () => {
    testSigns(absent, ofAbsent)
  })
  describe('scheme', () => {
    testSigns(schemeWrong, ofScheme)
  })
})
