import { afterEach, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { differs } from './differs.ts'
import { findVariable } from './find-all.ts'
import { everyLoader } from './every-loader.ts'
import { fixture, plainLoader, type Fixture } from './source-fixture.ts'
import { standings } from './standing.ts'
import type { Loader, LoaderId } from '../loaders/loader.ts'
import { Secret } from '@why401/core'

let current: Fixture | null = null
afterEach(() => {
  current?.remove()
  current = null
})

interface Given {
  readonly files: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly id?: LoaderId
  readonly reads?: readonly string[]
  readonly overrides?: boolean
}

function states({ files, environment = {}, id = 'dotenv', reads = ['.env'], overrides = false }: Given) {
  const { project } = (current = fixture(files, environment))
  const rules: Loader = {
    ...plainLoader,
    id,
    keepsEnvironment: id === 'dotenv' || id === 'next' ? 'always' : id === 'dotenv-expand' ? 'unless-empty' : 'never',
  }
  const used = { id, files: reads.map((name) => join(project.directory, name)), overrides, because: '', place: null }
  const found = findVariable('A_KEY', project, { loader: rules })
  return standings(found, project, used, rules).map(({ source, state }) => [source.place.file ?? source.kind, state])
}

describe('which source wins', () => {
  test('the environment before the file, even when it is empty', () => {
    expect(states({ files: { '.env': 'A_KEY=1\n' }, environment: { A_KEY: '' } })).toEqual([
      ['process', 'wins'],
      ['.env', 'shadowed'],
    ])
  })

  test('a loader that overrides puts the file first', () => {
    expect(states({ files: { '.env': 'A_KEY=1\n' }, environment: { A_KEY: '2' }, overrides: true })).toEqual([
      ['process', 'shadowed'],
      ['.env', 'wins'],
    ])
  })

  test('an empty environment before the file, but for loaders that take it for not set', () => {
    expect(states({ files: { '.env': 'A_KEY=1\n' }, environment: { A_KEY: '' }, id: 'dotenv-expand' })).toEqual([
      ['process', 'shadowed'],
      ['.env', 'wins'],
    ])
  })

  test('files in the order of the loader; others are not read', () => {
    const files = {
      '.env': 'A_KEY=1\n',
      '.env.local': 'A_KEY=2\n',
      '.env.staging': 'A_KEY=3\n',
      Dockerfile: 'ENV A_KEY=4\n',
    }
    expect(states({ files, id: 'next', reads: ['.env.local', '.env'] })).toEqual([
      ['.env', 'shadowed'],
      ['.env.local', 'wins'],
      ['.env.staging', 'not-read'],
      ['Dockerfile', 'not-read'],
    ])
  })

  test('a container gets nothing of the shell; environment beats env_file', () => {
    const files = { '.env': 'A_KEY=1\n', 'compose.yml': 'services: {a: {environment: {A_KEY: "2"}}}\n' }
    expect(states({ files, id: 'docker-compose', environment: { A_KEY: '3' } })).toEqual([
      ['process', 'not-read'],
      ['.env', 'shadowed'],
      ['compose.yml', 'wins'],
    ])
  })

  test('a start-up file fills the environment', () => {
    const files = { '~/.bashrc': 'export A_KEY=1\n' }
    expect(states({ files, environment: { A_KEY: '1' } })).toEqual([
      ['process', 'wins'],
      ['~/.bashrc', 'shadowed'],
    ])
  })
})

test.each([
  ['abc', 'abc', 'same'],
  ['abc\n', 'abc', 'trailing LF'],
  ['abc\r\n', 'abc', 'trailing CR LF'],
  ['abc  ', 'abc', 'trailing blanks'],
  [' abc', 'abc', 'white space around it'],
  ['"abc"', 'abc', 'in quotes'],
  ['ab', 'abc', 'cut after byte 2'],
  ['ABC', 'abc', 'letter case'],
  ['éxc', 'éac', 'differs at byte 3'],
  ['abcde', 'abc', '2 bytes more at the end'],
  ['', 'abc', 'empty'],
])('%j against %j: %s', (value, effective, words) => {
  expect(differs(value, effective)).toBe(words)
})

test('what every loader would read, and why it is another value', () => {
  const { project } = (current = fixture({ '.env': 'A_KEY="x#y"\n' }))
  const file = project.files.read('.env')
  const raw = { ...plainLoader, id: 'docker-run' as const, title: 'raw' }
  const refusing: Loader = { ...plainLoader, id: 'godotenv', read: () => ({ ok: false, reason: 'bad line', line: 1 }) }
  const throwing: Loader = {
    ...plainLoader,
    id: 'node',
    read: () => {
      throw new Error('x')
    },
  }
  const all = new Map<LoaderId, Loader>([
    ['docker-run', raw],
    ['godotenv', refusing],
    ['node', throwing],
  ])
  const answers = file ? everyLoader(file, 'A_KEY', new Secret('x#y'), all, {}) : []
  expect(answers.map(({ id, note }) => [id, note])).toEqual([
    ['docker-run', 'keeps the quotes as part of the value'],
    ['godotenv', 'refuses the file: bad line'],
    ['node', 'refuses the file: it cannot be read'],
  ])
})
