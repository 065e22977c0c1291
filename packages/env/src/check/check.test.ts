import { providers } from '@why401/core'
import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, test } from 'vitest'
import type { Loader, LoaderId } from '../loaders/loader.ts'
import { fixture, plainLoader, type Fixture } from '../sources/source-fixture.ts'
import { check } from './check.ts'

let current: Fixture | null = null
afterEach(() => {
  current?.remove()
  current = null
})

const loaders = new Map<LoaderId, Loader>([
  ['dotenv', plainLoader],
  ['next', { ...plainLoader, id: 'next' }],
  ['node', { ...plainLoader, id: 'node' }],
])

const random = 'R5gcV5weKvNZEnEKcCes2cvf'
const stripe = { live: `sk_${'live'}_${random}`, test: `sk_${'test'}_${random}`, publishable: `pk_${'live'}_${random}` }
const usesDotenv = {
  'package.json': '{"dependencies":{"dotenv":"17"}}',
  'a.js': `require('dotenv').config()\nuse(process.env.STRIPE_SECRET_KEY)\n`,
}

interface Given {
  readonly files: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly variables?: readonly string[]
}

function findings({ files, environment = {}, variables = [] }: Given) {
  current = fixture(files, environment)
  return check({ project: current.project, providers, loaders, variables }).findings.map(
    ({ rule, level, variable, place, cause }) => ({
      rule,
      level,
      variable,
      at: place?.file ? `${place.file}:${place.line}` : null,
      cause,
    }),
  )
}

describe('what check finds', () => {
  test('nothing, where all is well', () => {
    expect(
      findings({ files: { ...usesDotenv, '.env': `STRIPE_SECRET_KEY=${stripe.live}\n`, '.gitignore': '.env\n' } }),
    ).toEqual([])
  })

  test('a private key file is whole with its last line end, and nobody’s in particular', () => {
    const value = ['-----BEGIN', 'PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END', 'PRIVATE KEY-----\n'].join(' ')
    expect(
      findings({
        files: { ...usesDotenv, 'a.js': 'use(process.env.FIREBASE_PRIVATE_KEY)\n', '.gitignore': '.env\n' },
        environment: { FIREBASE_PRIVATE_KEY: value },
      }),
    ).toEqual([])
  })

  test.each([
    { name: 'a line break kept by the loader', value: `${stripe.live}\r`, cause: 'key.whitespace' },
    { name: 'quotes that belong to the value', value: `"${stripe.live}"`, cause: 'key.quoted' },
    { name: 'a placeholder', value: 'your-api-key-here', cause: 'key.placeholder' },
    { name: 'a cut key', value: stripe.live.slice(0, 14), cause: 'key.truncated' },
    { name: 'a masked key', value: `sk_${'live'}_…abcd`, cause: 'key.placeholder' },
    { name: 'the word undefined', value: 'undefined', cause: 'key.missing' },
  ])('$name', ({ value, cause }) => {
    expect(findings({ files: { ...usesDotenv, '.env': `STRIPE_SECRET_KEY=${value}\n` } })).toContainEqual({
      rule: 'value-shape',
      level: 'error',
      variable: 'STRIPE_SECRET_KEY',
      at: '.env:1',
      cause,
    })
  })

  test("placeholders that no program reads, and passwords of one's own, fail nothing", () => {
    const files = {
      'compose.yml': 'services: {db: {environment: {POSTGRES_PASSWORD: postgres}}}\n',
      '.github/workflows/t.yml': 'jobs: {t: {env: {OPENAI_API_KEY: test}, steps: []}}\n',
      '.env': 'JWT_SECRET=a b c d e f g h\n',
    }
    expect(findings({ files }).filter(({ level }) => level === 'error')).toEqual([])
  })

  test('the wrong kind for a name, and a name that exposes', () => {
    const files = {
      ...usesDotenv,
      '.env': `STRIPE_SECRET_KEY=${stripe.publishable}\nNEXT_PUBLIC_STRIPE_KEY=${stripe.live}\nNEXT_PUBLIC_MAPS_KEY=${'AI'}za${'x'.repeat(3)}${random.slice(0, 24)}12345678\n`,
    }
    const found = findings({ files })
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'wrong-kind',
        level: 'error',
        variable: 'STRIPE_SECRET_KEY',
        at: '.env:1',
        cause: 'key.wrong_kind',
      }),
    )
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'exposed-name',
        level: 'error',
        variable: 'NEXT_PUBLIC_STRIPE_KEY',
        at: '.env:2',
      }),
    )
    expect(
      found.filter(({ variable, rule }) => variable === 'NEXT_PUBLIC_MAPS_KEY' && rule === 'exposed-name'),
    ).toEqual([])
  })

  test('a key of another provider', () => {
    const files = { '.env': `OPENAI_API_KEY=${stripe.live}\n` }
    expect(findings({ files })).toContainEqual(
      expect.objectContaining({ rule: 'wrong-kind', level: 'warning', cause: 'key.wrong_provider' }),
    )
  })

  test('keys for test and live in one file; not where the names say so', () => {
    const mixed = { '.env': `STRIPE_SECRET_KEY=${stripe.test}\nSTRIPE_PUBLISHABLE_KEY=${stripe.publishable}\n` }
    expect(findings({ files: mixed })).toContainEqual(
      expect.objectContaining({ rule: 'test-live', level: 'error', variable: 'STRIPE_SECRET_KEY' }),
    )
    current?.remove()
    const named = { '.env': `STRIPE_TEST_KEY=${stripe.test}\nSTRIPE_LIVE_KEY=${stripe.live}\n` }
    expect(findings({ files: named }).filter(({ rule }) => rule === 'test-live')).toEqual([])
  })

  test('a value of the shell hides the file; an empty one that hides a good one is an error', () => {
    const files = { ...usesDotenv, '.env': `STRIPE_SECRET_KEY=${stripe.live}\n` }
    expect(findings({ files, environment: { STRIPE_SECRET_KEY: stripe.test } })).toContainEqual(
      expect.objectContaining({ rule: 'shadowed', level: 'warning', cause: 'config.shadowed' }),
    )
    current?.remove()
    expect(findings({ files, environment: { STRIPE_SECRET_KEY: '' } })).toContainEqual(
      expect.objectContaining({ rule: 'shadowed', level: 'error' }),
    )
  })

  test('a file that the loader does not read', () => {
    const files = { ...usesDotenv, '.env.local': `STRIPE_SECRET_KEY=${stripe.live}\n` }
    expect(findings({ files })).toContainEqual(
      expect.objectContaining({ rule: 'not-loaded', level: 'error', at: '.env.local:1', cause: 'config.not_loaded' }),
    )
  })

  test('names: read and not set, with a near one; with a default; set and never read', () => {
    const files = {
      'a.js': 'use(process.env.ORDERS_API_KEY, process.env.OTHER_TOKEN ?? "x", process.env.LONE_SECRET)',
      '.env': 'ORDERS_KEY=abcdefgh12345678\n',
    }
    const found = findings({ files }).filter(({ rule }) => rule === 'read-not-set' || rule === 'set-not-read')
    expect(found).toEqual([
      { rule: 'read-not-set', level: 'error', variable: 'ORDERS_API_KEY', at: 'a.js:1', cause: 'config.not_loaded' },
      { rule: 'read-not-set', level: 'warning', variable: 'LONE_SECRET', at: 'a.js:1', cause: 'config.not_loaded' },
      { rule: 'set-not-read', level: 'note', variable: 'ORDERS_KEY', at: '.env:1', cause: null },
      { rule: 'read-not-set', level: 'note', variable: 'OTHER_TOKEN', at: 'a.js:1', cause: 'config.not_loaded' },
    ])
  })

  test('a bundle for browsers holds a secret; a publishable key may stand there', () => {
    const files = {
      '.env': `STRIPE_SECRET_KEY=${stripe.live}\nSTRIPE_PUBLISHABLE_KEY=${stripe.publishable}\n`,
      'dist/index.html': '<script src="a.js">',
      'dist/assets/a.js': `x="${stripe.live}";y="${stripe.publishable}"`,
      'server/dist/a.js': `x="${stripe.live}"`,
    }
    const found = findings({ files }).filter(({ rule }) => rule === 'client-bundle')
    expect(found).toEqual([
      {
        rule: 'client-bundle',
        level: 'error',
        variable: 'STRIPE_SECRET_KEY',
        at: 'dist/assets/a.js:1',
        cause: 'key.leaked',
      },
    ])
  })

  test('only what was asked for', () => {
    const files = { '.env': `STRIPE_SECRET_KEY=undefined\nOTHER_API_KEY="x\n` }
    expect(new Set(findings({ files, variables: ['OTHER_API_KEY'] }).map(({ variable }) => variable))).toEqual(
      new Set(['OTHER_API_KEY']),
    )
  })

  test('a file that git tracks, one that it would take in, one that it ignores', () => {
    const line = `STRIPE_SECRET_KEY=${stripe.live}\n`
    const { project } = (current = fixture({
      '.env': line,
      '.env.local': line,
      '.env.prod': line,
      '.gitignore': '.env.prod\n',
    }))
    const git = (...argv: readonly string[]) =>
      execFileSync('git', ['-C', project.directory, ...argv], { stdio: 'ignore' })
    git('init')
    git('add', '.env')
    const { findings } = check({ project, providers, loaders, variables: [] })
    expect(
      findings
        .filter(({ cause }) => cause === 'key.leaked')
        .map(({ rule, level, place }) => [rule, level, place?.file]),
    ).toEqual([
      ['tracked-file', 'error', '.env'],
      ['not-ignored', 'warning', '.env.local'],
    ])
  })
})
