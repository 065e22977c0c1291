import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { leakOf, testKeys } from '@why401/testkit'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { program } from './built.ts'

let directory = ''
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(directory, name)), { recursive: true })
  writeFileSync(join(directory, name), text)
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'why401-env-'))
  mkdirSync(join(directory, '.git'))
  const keys = testKeys.map(({ text }, at) => `TEST_${at}_API_KEY=${text}\n`).join('')
  write('.env', `${keys}BAD_API_KEY="\n`)
  write(
    'Dockerfile',
    `FROM scratch\n${testKeys.map(({ text }, at) => `ENV TEST_${at}_API_KEY='${text}\\n'\n`).join('')}`,
  )
  write(
    '.github/workflows/ci.yml',
    `on: pull_request\njobs: {"\\e[31mt": {env: {TEST_0_API_KEY: "\${{ secrets.X }}"}, steps: [{run: x}]}, u: {steps: [{run: x}]}}\n`,
  )
  write('a.js', 'use(process.env.TEST_0_API_KEY, process.env.MISSING_API_KEY)\n')
})
afterAll(() => rmSync(directory, { recursive: true }))

function run(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory, NO_COLOR: '1', ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: directory,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

function validator(name: string) {
  const schema = JSON.parse(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8')) as AnySchemaObject
  const closed = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(closed)
    if (typeof part !== 'object' || part === null) return part
    const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
    return 'properties' in inner ? { ...inner, additionalProperties: false } : inner
  }
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
    closed(schema) as AnySchemaObject,
  )
  return (json: string) => (validate(JSON.parse(json)) ? [] : validate.errors)
}

const formats = ['terminal', 'json', 'markdown'] as const

describe('why401 env', () => {
  test('the environment wins; other values are told apart by their fingerprints, without a value', () => {
    const [key] = testKeys
    const { code, stdout } = run(['--json', 'env', '--fingerprint-key', 'k', 'TEST_0_API_KEY'], {
      TEST_0_API_KEY: key?.text ?? '',
    })
    const { effective, sources, notes } = JSON.parse(stdout) as Record<'effective' | 'sources' | 'notes', never>
    expect(code).toBe(0)
    expect(effective).toEqual({ length: key?.text.length, fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) })
    expect(sources).toContainEqual(expect.objectContaining({ kind: 'process', state: 'wins', differs: 'same' }))
    expect(sources).toContainEqual(
      expect.objectContaining({
        kind: 'dockerfile',
        file: 'Dockerfile',
        line: 2,
        column: 20,
        differs: '2 bytes more at the end',
      }),
    )
    expect(sources).toContainEqual(
      expect.objectContaining({ kind: 'github-actions', length: null, note: expect.stringContaining('secrets.X') }),
    )
    expect(notes).toEqual(['.github/workflows/ci.yml: u run without it'])
    expect(
      run(['--json', 'env', '--fingerprint-key', 'k', 'TEST_0_API_KEY'], { TEST_0_API_KEY: key?.text ?? '' }).stdout,
    ).toBe(stdout)
    expect(run(['--json', 'env', 'TEST_0_API_KEY'], { TEST_0_API_KEY: key?.text ?? '' }).stdout).not.toBe(stdout)
  })

  test('a variable that nothing sets', () => {
    const { code, stdout } = run(['env', 'NO_SUCH_KEY'])
    expect(code).toBe(1)
    expect(stdout).toBe('NO_SUCH_KEY is set nowhere that why401 knows to look\n')
  })

  test.skipIf(process.platform !== 'linux')('a running process', async () => {
    const child = spawn(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, 60000)'], {
      env: { PID_API_KEY: 'of-the-process-1' },
    })
    await new Promise((resolve) => void child.stdout.once('data', resolve))
    const { stdout } = run(['--json', 'env', '--pid', String(child.pid), 'PID_API_KEY'], {
      PID_API_KEY: 'of-the-shell',
    })
    child.kill()
    const { sources } = JSON.parse(stdout) as { readonly sources: readonly object[] }
    expect(sources.slice(0, 2)).toMatchObject([
      { kind: 'other-process', state: 'wins', length: 16 },
      { kind: 'process', differs: 'differs at byte 8' },
    ])
  })

  test.each([
    [['env'], /needs the name/],
    [['env', 'A', 'B'], /one argument/],
    [['env', '--pid', 'x', 'A'], /number of a process/],
    [['env', '--pid', '999999999', 'A'], /no process/],
    [['env', '--loader', 'nxt', 'A'], /--loader does not know/],
    [['--format', 'sarif', 'env', 'A'], /for check alone/],
    [['--offline', 'check', '--live'], /--offline forbids/],
  ])('wrong use %j', (argv, message) => {
    const { code, stderr } = run(argv)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('why401 check', () => {
  test('SARIF and JUnit', () => {
    const sarif = JSON.parse(run(['--format', 'sarif', 'check', 'MISSING_API_KEY', 'BAD_API_KEY']).stdout) as {
      readonly runs: readonly { readonly results: readonly object[] }[]
    }
    expect(sarif.runs[0]?.results).toContainEqual(
      expect.objectContaining({
        ruleId: 'read-not-set',
        level: 'warning',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a.js', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 45, byteOffset: 44, byteLength: 15 },
            },
          },
        ],
      }),
    )
    const junit = run(['--format', 'junit', 'check', 'MISSING_API_KEY']).stdout
    expect(junit).toContain('<testsuite name="credentials" tests="1" failures="0"')
    expect(junit).toContain('warning: the code reads it through process.env, and nothing sets it')
  })

  test('a broken value fails the run, a warning does not', () => {
    expect(run(['check', 'MINE_API_KEY'], { MINE_API_KEY: 'undefined' }).code).toBe(0)
    expect(run(['check', 'OPENAI_API_KEY'], { OPENAI_API_KEY: 'undefined' }).code).toBe(1)
    expect(run(['check', 'MISSING_API_KEY']).code).toBe(0)
  })
})

describe('both', () => {
  test('fit their schemas', () => {
    expect(validator('env-1.schema.json')(run(['--json', 'env', 'TEST_0_API_KEY']).stdout)).toEqual([])
    expect(validator('check-1.schema.json')(run(['--json', 'check']).stdout)).toEqual([])
  })

  test('no key reaches any output', { timeout: 60_000 }, () => {
    const outputs = [
      ...([...formats, 'sarif', 'junit'] as const).map((format) => run(['--format', format, 'check']).stdout),
      ...formats.flatMap((format) =>
        testKeys
          .slice(0, 8)
          .map(
            (key, at) =>
              run(['--format', format, 'env', `TEST_${at}_API_KEY`], { [`TEST_${at}_API_KEY`]: `${key.text}\n` })
                .stdout,
          ),
      ),
      ...testKeys
        .slice(0, 8)
        .flatMap(({ text }) => [run(['check', text]), run(['env', text])])
        .map(({ stdout, stderr }) => stdout + stderr),
    ].join('\n')
    expect(outputs.length).toBeGreaterThan(5000)
    expect(testKeys.filter((key) => leakOf(key, outputs) !== null).map(({ name }) => name)).toEqual([])
  })

  test('nothing from a file moves the cursor', () => {
    const { stdout } = run(['env', 'TEST_0_API_KEY'])
    expect(stdout).toContain('u run without it')
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  test('in a folder that is no repository, git is not missed', () => {
    expect(execFileSync('git', ['--version'], { encoding: 'utf8' })).toContain('git version')
    expect(run(['check']).stderr).toBe('')
  })
})
