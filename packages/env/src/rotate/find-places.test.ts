import { Secret } from '@why401/core'
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { spliced } from '../fix/splice.ts'
import { loadersById } from '../sources/loaders-by-id.ts'
import { openProject } from '../sources/source.ts'
import { findKeyPlaces, type KeyPlaces } from './find-places.ts'
import { replacementIn } from './replace.ts'
import type { ReplacedPart } from './replaced-key.ts'

const key = 'q7Rk2ZtVw9XbN4mLp8JsHd6Yc3Fg5Ae1'
const fresh = 'Zz0Yy1Xx2Ww3Vv4Uu5Tt6Ss7Rr8Qq9Pp'
const parts: readonly ReplacedPart[] = [{ name: 'key', text: new Secret(key), isSecret: true }]

let directory: string
let home: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'why401-places-'))
  home = mkdtempSync(join(tmpdir(), 'why401-home-'))
})
afterEach(() => {
  for (const folder of [directory, home]) rmSync(folder, { recursive: true, force: true })
})

function write(name: string, text: string, base = directory): string {
  const path = join(base, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

async function find(
  environment: Record<string, string> = {},
  sought: readonly ReplacedPart[] = parts,
  named: readonly string[] = ['API_KEY'],
): Promise<KeyPlaces> {
  const project = openProject({ directory, environment, home })
  return await findKeyPlaces(project, sought, named, loadersById.get('dotenv') ?? null)
}

function rewritten({ writable }: KeyPlaces, text = fresh): Record<string, string> | string {
  const replacement = replacementIn(writable, new Map([['key', new Secret(text)]]))
  if (!replacement.ok) return replacement.shown
  return Object.fromEntries(
    replacement.changes.map(({ file, splices }) => [
      file.path.slice(directory.length + 1),
      spliced(file.text, splices),
    ]),
  )
}

function manifest(text: string): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata:\n  API_KEY: ${Buffer.from(`${text}\n`).toString('base64')}\n`
}

describe('places of a key', () => {
  test.each([
    ['.env', `A=1\nAPI_KEY=${key} # mine\n`],
    ['.env.local', `OTHER_NAME="${key}"\r\n`],
    ['src/client.ts', `const options = { apiKey: '${key}' }\n`],
    ['docker-compose.yml', `services:\n  web:\n    environment:\n      - API_KEY=${key}\n`],
    ['settings.json', `{"a": ["${key}", "${key}"]}\n`],
  ])('%s is rewritten, and nothing else in it', async (name, text) => {
    write(name, text)
    expect(rewritten(await find())).toEqual({ [name]: text.replaceAll(key, fresh) })
  })

  test('names under which it is set', async () => {
    write('.env', `API_KEY=${key}\n`)
    write('deploy/prod.env', `BACKUP_KEY=${key}\n`)
    expect((await find()).variables).toEqual(['API_KEY', 'BACKUP_KEY'])
  })

  test('outside the project, where sources know it', async () => {
    write('.bashrc', `export API_KEY=${key}\n`, home)
    const { writable } = await find()
    expect(writable.map(({ shown, lines, variables }) => [shown, lines, variables])).toEqual([
      ['~/.bashrc', [1], ['API_KEY']],
    ])
  })

  test('within a longer word it is something else', async () => {
    write('notes.txt', `x${key}x\n`)
    const { writable, others } = await find()
    expect(writable).toEqual([])
    expect(others).toMatchObject([{ why: 'spelling', shown: 'notes.txt', line: 1 }])
  })

  test('an identifier is replaced where a source names it or a secret part stands beside it', async () => {
    const pair: readonly ReplacedPart[] = [
      { name: 'id', text: new Secret('AKIAZ524YH2DGBRZCBHT'), isSecret: false },
      { name: 'secret', text: new Secret(key), isSecret: true },
    ]
    write('.env', `AWS_ACCESS_KEY_ID=AKIAZ524YH2DGBRZCBHT\nAWS_SECRET_ACCESS_KEY=${key}\n`)
    write('policy.md', 'The user has AKIAZ524YH2DGBRZCBHT.\n')
    const { writable } = await find({}, pair, ['AWS_ACCESS_KEY_ID'])
    expect(writable.map(({ shown, lines }) => [shown, lines])).toEqual([['.env', [1, 2]]])
  })

  test('in base64 of a Kubernetes Secret, with what stood behind it', async () => {
    write('secret.yaml', manifest(key))
    expect(rewritten(await find())).toEqual({ 'secret.yaml': manifest(fresh) })
  })

  test('a symbolic link is followed to its file by whoever writes, and a hard link is left', async () => {
    const real = write('shared/real.env', `API_KEY=${key}\n`)
    symlinkSync(real, join(directory, '.env'))
    linkSync(real, join(directory, 'shared/other.env'))
    const { writable, others } = await find()
    expect(writable).toEqual([])
    expect(new Set(others.map(({ why }) => why))).toEqual(new Set(['hard-links']))
  })

  test('a read-only file is said, not tried', async () => {
    chmodSync(write('.env', `API_KEY=${key}\n`), 0o400)
    expect((await find()).others).toMatchObject([{ why: 'not-writable', shown: '.env' }])
  })

  test('the environment of this process', async () => {
    expect((await find({ API_KEY: key })).others).toMatchObject([
      { why: 'environment', variable: 'API_KEY', line: null },
    ])
  })
})

describe('a new key', () => {
  test('with characters that would mean something else goes nowhere at all', async () => {
    write('.env', `API_KEY=${key}\n`)
    write('a.sh', `curl -H 'x: ${key}'\n`)
    expect(rewritten(await find(), "a'b$c")).toBe('.env')
  })

  test('that an address would read otherwise is not put into one', async () => {
    write('.env', `DATABASE_URL=https://user:${key}@db.example.com/\nAPI_KEY=${key}\n`)
    expect(rewritten(await find(), 'a/b+c')).toBe('.env')
    expect(rewritten(await find())).toEqual({
      '.env': `DATABASE_URL=https://user:${fresh}@db.example.com/\nAPI_KEY=${fresh}\n`,
    })
  })
})

describe('stores out of reach', () => {
  test('are named where files speak of them', async () => {
    write(
      '.github/workflows/ci.yml',
      'on: push\njobs:\n  a:\n    env:\n      API_KEY: ${{ secrets.THE_KEY }}\n    steps: [{run: x}]\n',
    )
    write('.gitlab-ci.yml', 'job:\n  variables:\n    API_KEY: $PROD_KEY\n  script: [x]\n')
    write('.netlify/state.json', '{"siteId":"s"}')
    const { remote } = await find()
    expect(remote.map(({ store }) => store)).toEqual([
      { kind: 'github-actions', secret: 'THE_KEY', environment: null },
      { kind: 'gitlab-ci', variable: 'PROD_KEY' },
      { kind: 'netlify', variable: 'API_KEY' },
    ])
  })

  test('of other variables are not', async () => {
    write(
      '.github/workflows/ci.yml',
      'on: push\njobs:\n  a:\n    env:\n      OTHER: ${{ secrets.THE_KEY }}\n    steps: [{run: x}]\n',
    )
    expect((await find()).remote).toEqual([])
  })
})
