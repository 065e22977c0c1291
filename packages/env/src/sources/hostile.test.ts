import { workMs } from '@why401/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import { mkdirSync, symlinkSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { array, assert, constantFrom, property, uint8Array } from 'fast-check'
import { sources } from './find-all.ts'
import { projectLoaders } from './project-loader.ts'
import { readsOf } from './reads.ts'
import { fixture, plainLoader, type Fixture } from './source-fixture.ts'

let current: Fixture | null = null
afterEach(() => {
  current?.remove()
  current = null
})

/** One file for every kind of source. */
const names = [
  '.env',
  '~/.bashrc',
  '~/.config/fish/config.fish',
  '~/.config/fish/fish_variables',
  '.envrc',
  'package.json',
  'Dockerfile',
  'compose.yaml',
  '.github/workflows/a.yml',
  '.gitlab-ci.yml',
  'vercel.json',
  'netlify.toml',
  'k8s.yaml',
  'a.service',
  '.vscode/launch.json',
  '.idea/workspace.xml',
  '~/.aws/credentials',
  'secrets.json',
  '.npmrc',
  '~/.netrc',
  '~/.git-credentials',
  '.git/config',
  'a.js',
  'a.py',
  'a.sh',
  'Gemfile',
  'go.mod',
]

function everywhere(content: string | Buffer): Fixture {
  return (current = fixture(Object.fromEntries(names.map((name) => [name, content]))))
}

/** Each by itself: `findAll` would hide one that throws. */
function lookAtAll({ project }: Fixture): number {
  const found = sources({ loader: plainLoader }).flatMap((source) => source.find(project))
  return found.length + readsOf(project).length + projectLoaders(project).length
}

describe('hostile files', () => {
  test('any bytes: nothing throws, every place lies in its file', () => {
    const pieces = constantFrom(
      'export ',
      'A_KEY=',
      '"',
      "'",
      '\\',
      '\n',
      '\r\n',
      '$(',
      '${A}',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '&a ',
      '*a',
      '<<: ',
      '#',
      '//',
      '/*',
      'env:',
      'services:',
      'kind: Secret\napiVersion: v1\ndata:\n',
      'ENV ',
      'password ',
      'machine ',
      '\0',
      '\u00ef\u00bb\u00bf',
      'é',
      'process.env.A_KEY',
      '\t',
      ' ',
    )
    assert(
      property(array(pieces, { maxLength: 40 }), uint8Array({ maxLength: 20 }), (parts, bytes) => {
        const made = everywhere(Buffer.concat([Buffer.from(parts.join('')), bytes]))
        for (const source of sources({ loader: plainLoader }))
          for (const { place } of source.find(made.project)) {
            if (place.file === null || !names.includes(place.file)) continue
            const { length } = made.project.files.read(place.file.replace('~', join(made.root, 'home')))?.bytes ?? {
              length: -1,
            }
            expect(place.start).toBeLessThanOrEqual(place.end)
            expect(place.end).toBeLessThanOrEqual(length)
            expect(place.line).toBeGreaterThan(0)
          }
        expect(lookAtAll(made)).toBeGreaterThanOrEqual(0)
        made.remove()
        current = null
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test.each([
    { name: 'open brackets', text: '['.repeat(300_000) },
    { name: 'open braces', text: '{"a":'.repeat(60_000) },
    { name: 'nested YAML', text: Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n') },
    {
      name: 'aliases that grow',
      text: `a0: &a0 {x: y}\n${Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} {p: *a${i}, q: *a${i}}`).join('\n')}\nservices: *a60\n`,
    },
    { name: 'open quotes', text: '"\\'.repeat(150_000) },
    { name: 'open comments', text: '/*'.repeat(150_000) },
    { name: 'assignments', text: 'export A=1;'.repeat(30_000) },
    { name: 'blanks', text: `A=${' '.repeat(300_000)}x` },
    { name: 'one line of systemd', text: `Environment=${'"a\\'.repeat(100_000)}` },
    { name: 'substitutions', text: '$('.repeat(150_000) },
    { name: 'reads', text: 'process.env.A_B,'.repeat(20_000) },
    { name: 'import', text: `import {${'a,'.repeat(150_000)}` },
    { name: 'addresses', text: 'https://a:b'.repeat(30_000) },
    { name: 'braces', text: '{a'.repeat(150_000) },
  ])(
    '$name end in time',
    ({ text }) => {
      const made = everywhere(text)
      expect(workMs(() => lookAtAll(made))).toBeLessThan(5000)
    },
    30_000,
  )

  test.skipIf(process.platform === 'win32')(
    'a pipe, a folder, a loop and a device in place of files are left out',
    () => {
      const { project } = (current = fixture({ 'a.js': 'process.env.A_KEY' }))
      execFileSync('mkfifo', [join(project.directory, '.env')])
      mkdirSync(join(project.directory, '.envrc'))
      symlinkSync('.npmrc', join(project.directory, '.npmrc'))
      symlinkSync('/dev/zero', join(project.directory, 'Dockerfile'))
      symlinkSync('..', join(project.directory, 'loop'))
      expect(
        sources({ loader: plainLoader })
          .flatMap((source) => (source.kind === 'parent-shell' ? [] : source.find(project)))
          .filter(({ place }) => place.file !== null && !place.file.startsWith('/etc')),
      ).toEqual([])
      expect(readsOf(project)).toHaveLength(1)
    },
  )
})
