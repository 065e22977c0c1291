import { afterEach, describe, expect, test } from 'vitest'
import { relative } from 'node:path'
import { loaderFor, projectLoaders } from './project-loader.ts'
import { fixture, type Fixture } from './source-fixture.ts'

let current: Fixture | null = null
afterEach(() => {
  current?.remove()
  current = null
})

function used(files: Readonly<Record<string, string>>, environment = {}) {
  const { project } = (current = fixture(files, environment))
  return projectLoaders(project).map(({ id, files: paths, overrides }) => ({
    id,
    files: paths.map((path) => relative(project.directory, path)),
    overrides,
  }))
}

const manifest = (more: object): string => JSON.stringify(more, null, 1)

describe('the loader that a project uses', () => {
  test.each([
    {
      name: 'Next.js by its dependency',
      files: { 'package.json': manifest({ dependencies: { next: '16', dotenv: '17' } }) },
      expected: { id: 'next', files: ['.env.development.local', '.env.local', '.env.development', '.env'] },
    },
    {
      name: 'Vite: the mode before what is local',
      files: { 'package.json': manifest({ devDependencies: { vite: '8' } }) },
      expected: { id: 'vite', files: ['.env.development.local', '.env.development', '.env.local', '.env'] },
    },
    {
      name: 'node --env-file: the last file counts',
      files: { 'package.json': manifest({ scripts: { start: 'node --env-file=.env --env-file=x.env a.js' } }) },
      expected: { id: 'node', files: ['x.env', '.env'] },
    },
    {
      name: 'dotenv in code, with a path',
      files: {
        'package.json': manifest({ dependencies: { dotenv: '17' } }),
        'src/a.ts': `import dotenv from 'dotenv'\ndotenv.config({ path: ['.env.local', '.env'], override: false })`,
      },
      expected: { id: 'dotenv', files: ['.env.local', '.env'], overrides: false },
    },
    {
      name: 'dotenv that overrides: the last file counts',
      files: {
        'package.json': manifest({ dependencies: { dotenv: '17' } }),
        'a.js': `require('dotenv').config({ path: ['.env.local', '.env'], override: true })`,
      },
      expected: { id: 'dotenv', files: ['.env', '.env.local'], overrides: true },
    },
    {
      name: 'python-dotenv: from the file that calls it, upward',
      files: { '.env': 'A=1', 'app/main.py': 'from dotenv import load_dotenv\nload_dotenv()\n' },
      expected: { id: 'python-dotenv', files: ['.env'] },
    },
    { name: 'Ruby', files: { Gemfile: `gem 'dotenv-rails'\n` }, expected: { id: 'ruby-dotenv', files: ['.env'] } },
    {
      name: 'Go',
      files: { 'main.go': 'import "github.com/joho/godotenv"\nfunc main() { godotenv.Load() }' },
      expected: { id: 'godotenv', files: ['.env'] },
    },
    {
      name: 'direnv',
      files: { '.envrc': 'dotenv .env.dev\n' },
      expected: { id: 'direnv', files: ['.env.dev'], overrides: true },
    },
    {
      name: 'compose: the last env_file counts',
      files: { 'compose.yml': 'services:\n  a:\n    env_file:\n      - a.env\n      - path: b.env\n' },
      expected: { id: 'docker-compose', files: ['b.env', 'a.env'] },
    },
    {
      name: 'docker run',
      files: { 'package.json': manifest({ scripts: { d: 'docker run --rm --env-file prod.env img' } }) },
      expected: { id: 'docker-run', files: ['prod.env'] },
    },
    {
      name: 'a script that sources it',
      files: { 'run.sh': 'set -a\nsource .env\nnode a.js\n' },
      expected: { id: 'bash', files: ['.env'] },
    },
    {
      name: 'systemd',
      files: { 'a.service': '[Service]\nEnvironmentFile=-/etc/a.env\n' },
      expected: { id: 'systemd' },
    },
  ])('$name', ({ files, expected }) => {
    const [first] = used(files)
    expect(first).toMatchObject(expected)
  })

  test('nothing', () => {
    expect(used({ 'a.js': 'process.env.A', '.env': 'A=1' })).toEqual([])
  })

  test('in tests Next.js leaves out what is local', () => {
    const [next] = used({ 'package.json': manifest({ dependencies: { next: '16' } }) }, { NODE_ENV: 'test' })
    expect(next?.files).toEqual(['.env.test.local', '.env.test', '.env'])
  })

  test('a name that only Vite lets through is brought by Vite', () => {
    const { project } = (current = fixture({
      'package.json': manifest({ devDependencies: { vite: '8' }, scripts: { start: 'node --env-file=.env a.js' } }),
    }))
    const loaders = projectLoaders(project)
    expect([loaderFor('VITE_A', loaders)?.id, loaderFor('A_KEY', loaders)?.id]).toEqual(['vite', 'node'])
  })
})
