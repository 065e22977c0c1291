import { leakOf, TestRepository, testKeys } from '@why401/testkit'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, runInside, type Run } from '../built.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/leaked-1.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject
const key = 'tst_q7Rb2LxVn9Tz4KdWm1Yc'
let repository: TestRepository

const leaked = (words: readonly string[], input: string | null = null): Promise<Run> =>
  run(words, { input, cwd: repository.directory, env: { EMPTY_KEY: '', SAMPLE_KEY: 'your-api-key-here' } })

beforeAll(() => {
  repository = TestRepository.create()
  repository.commit('.gitignore', '.env\n')
  const pushed = repository.commit('config.yml', `a: 1\nkey: ${key}\n`)
  repository.git('update-ref', 'refs/remotes/origin/main', pushed)
  repository.git('config', 'remote.origin.url', 'https://user:word@example.com/o/r.git')
  repository.commit('config.yml', 'a: 1\n')
  repository.commit(Buffer.from('\xff`[x](y)\u001b[31m', 'latin1'), Buffer.from(key).toString('base64'))
  repository.write('.env', `MY_KEY="${key}"\nUNLEAKED_KEY=tst_nowhere5TgB6yHn7UjM\n`)
})
afterAll(() => repository.remove())

describe('why401 leaked', () => {
  test('tells place, time and readers, and that the env file is where the key belongs', async () => {
    const { code, stdout, stderr } = await leaked(['leaked', 'MY_KEY'])
    expect(stdout.replace(/[0-9a-f]{12}/g, 'COMMIT').replace(/Searched.*/, 'Searched')).toMatchInlineSnapshot(`
      "MY_KEY …m1Yc: stands in 3 places
        file        .env:1:9
                    where it comes from
        file        \\xFF\`[x](y)‹U+001B›[31m:1:1
                    as base64
                    tracked by git: stands in the next commit
        history     \\xFF\`[x](y)‹U+001B›[31m:1:1
                    as base64, since 2026-01-15 (commit COMMIT)
                    not seen on a remote: whoever has this clone can read it
        history     config.yml:2:6
                    since 2026-01-07 (commit COMMIT), not in HEAD any more
                    pushed: origin/main has it (example.com/o/r); everyone who can read that can read the key

      → A pushed key stays readable even when the commit is removed: make a new one at the issuer and revoke this one.
      Searched
      "
    `)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  test('takes all that look like credentials, and says what it leaves out', async () => {
    const { stdout } = await leaked(['leaked'])
    expect(stdout).toMatch(/^MY_KEY .*stands in 3 places$/m)
    expect(stdout).toMatch(/^UNLEAKED_KEY .*: not leaked here$/m)
    expect(stdout).toMatch(/^SAMPLE_KEY: holds a placeholder/m)
  })

  test('takes keys from standard input', async () => {
    const { code, stdout } = await leaked(['--brief', 'leaked', '-'], `${key}\r\ntst_nowhere5TgB6yHn7UjM\n\n`)
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^key 1 of standard input .*: stands in 4 places$/),
      expect.stringMatching(/^key 2 of standard input .*: stands in 1 place$/),
    ])
    expect(code).toBe(1)
  })

  test.each([
    { words: ['leaked', 'NOT_SET_ANYWHERE'], says: 'NOT_SET_ANYWHERE: not set' },
    { words: ['leaked', 'EMPTY_KEY'], says: 'EMPTY_KEY: not set' },
    { words: ['leaked', 'SAMPLE_KEY'], says: 'there is no key to search for' },
    { words: ['leaked', '-', 'MY_KEY'], says: 'names of variables or -, not both' },
    { words: ['leaked', 'sk-what-is-this'], says: 'pipe it in: why401 leaked -' },
  ])('$words cannot run', async ({ words, says }) => {
    const { code, stdout, stderr } = await leaked(words)
    expect(stderr).toContain(says)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('nothing leaked is exit code 0', async () => {
    expect((await leaked(['leaked', 'UNLEAKED_KEY'])).code).toBe(0)
  })

  test('Markdown holds no markup and no escape from a file name', async () => {
    const { stdout } = await leaked(['--format', 'markdown', 'leaked', 'MY_KEY'])
    expect(stdout).toContain('``\\xFF`[x](y)‹U+001B›[31m:1:1``')
    expect(stdout).not.toContain('\u001b')
  })

  test('JSON fits the published schema', async () => {
    const { stdout } = await leaked(['--json', 'leaked'])
    const validate = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(schema)
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([])
    expect(JSON.parse(stdout)).toMatchObject({
      leaked: true,
      remotes: [{ name: 'origin', address: 'example.com/o/r' }],
    })
  })
})

test('searches a repository of many objects by threads', { timeout: 60_000 }, async () => {
  const large = TestRepository.create()
  try {
    const blobs = Array.from({ length: 21_000 }, (_, i) => (i % 3000 === 7 ? `${i} ${key}\n` : `${i}\n`))
    const input = blobs.map((text) => `blob\ndata ${text.length}\n${text}`).join('')
    execFileSync('git', ['fast-import', '--quiet'], { cwd: large.directory, input })
    const { code, stdout, stderr } = await run(['leaked', '--json', '-'], { input: key, cwd: large.directory })
    const { keys, searched } = JSON.parse(stdout) as { keys: [{ findings: object[] }]; searched: { objects: number } }
    const where = { where: 'unreachable', line: 1 }
    expect(keys[0].findings).toEqual(Array.from({ length: 7 }, () => expect.objectContaining(where)))
    expect({ code, stderr, objects: searched.objects }).toEqual({ code: 1, stderr: '', objects: blobs.length })
  } finally {
    large.remove()
  }
})

test('no key reaches any output, in whatever spelling and wherever it stands', { timeout: 60_000 }, async () => {
  const keys = testKeys.filter(({ secret }) => secret.length >= 12)
  mkdirSync(join(repository.directory, 'many'))
  keys.forEach(({ text }, i) => {
    const bytes = Buffer.from(text)
    const spelt = [text, bytes.toString('base64'), bytes.toString('hex'), encodeURIComponent(text)]
    repository.write(`many/${i}`, spelt.join('\n'))
    if (!text.includes('/')) repository.write(`many/${text}`, '')
  })
  repository.commit('last', '', keys.map(({ text }) => text).join('\n'))
  const input = keys.map(({ text }) => text).join('\n')
  const runs = await Promise.all([
    leaked(['leaked', '-'], input),
    leaked(['--json', 'leaked', '-'], input),
    leaked(['--format', 'markdown', 'leaked', '-'], input),
    ...keys.map(({ text }) => runInside(['leaked', text], '')),
  ])
  expect(runs[0]?.stdout).toContain('many/')
  const outputs = runs.map(({ stdout, stderr }) => stdout + stderr)
  for (const key of keys) {
    const encoded = Buffer.from(key.text).toString('base64').slice(0, -4)
    const spellings = [key, { ...key, secret: encoded }, { ...key, secret: Buffer.from(key.text).toString('hex') }]
    expect(spellings.flatMap((one) => outputs.flatMap((output) => leakOf(one, output) ?? []))).toEqual([])
  }
})
