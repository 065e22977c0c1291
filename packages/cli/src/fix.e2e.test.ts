import { leakOf, startLoopbackIssuer, type LoopbackIssuer } from '@why401/testkit'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run as runProgram, type Run } from './built.ts'

const secret = 'q7Rk2ZtVw9XbN4mLp8JsHd6Yc3Fg5Ae1'
const key = `acme_live_${secret}`
const testKey = { name: 'synthetic', text: key, secret }

let issuer: LoopbackIssuer
let project: string
let state: string

beforeAll(async () => {
  issuer = await startLoopbackIssuer({ key })
})
afterAll(() => issuer.close())
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'why401-fix-'))
  state = mkdtempSync(join(tmpdir(), 'why401-state-'))
})
afterEach(() => {
  rmSync(project, { recursive: true })
  rmSync(state, { recursive: true })
})

const outputs: string[] = []

async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const done = await runProgram(argv, { cwd: project, env: { XDG_STATE_HOME: state, ...env } })
  outputs.push(done.stdout, done.stderr)
  return done
}

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text)
}

function read(name: string): string {
  return readFileSync(join(project, name), 'utf8')
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

describe('a blank in .env', () => {
  const env = `# keys\r\nOTHER=1\r\nAPI_KEY=" ${key}"\r\n`
  const loaded = { API_KEY: ` ${key}` }
  let proof: Run

  beforeEach(async () => {
    write('.env', env)
    chmodSync(join(project, '.env'), 0o640)
    write('request.txt', `GET ${issuer.url}/v1/models HTTP/1.1\nAuthorization: Bearer $API_KEY\n\n`)
    proof = await run(['prove', 'request.txt'], loaded)
  })

  test('is proven first', () => {
    expect(proof.code).toBe(1)
    expect(proof.stdout).toContain('refused[key.whitespace] proven')
  })

  test('is shown as a diff, and nothing is written without a terminal', async () => {
    const { code, stdout, stderr } = await run(['fix'], loaded)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^safe: \.env:3: trim the value of API_KEY$/m)
    expect(stdout).toMatch(/^-API_KEY=" …\w{0,4}"␍$/m)
    expect(stdout).toMatch(/^\+API_KEY="…\w{0,4}"␍$/m)
    expect(stderr).toContain('why401 fix --yes')
    expect(read('.env')).toBe(env)
  })

  test('is trimmed with --yes, proven, and put back by undo', async () => {
    const fixed = await run(['fix', '--yes'], loaded)
    expect(fixed.stdout).toContain('\n401 -> 200\n')
    expect(fixed.code).toBe(0)
    expect(read('.env')).toBe(env.replace('" acme', '"acme'))
    expect(statSync(join(project, '.env')).mode & 0o777).toBe(0o640)
    const undone = await run(['undo'])
    expect(undone).toEqual({
      code: 0,
      stdout: 'taken back: trim the value of API_KEY\nrestored .env\n',
      stderr: '',
    })
    expect(read('.env')).toBe(env)
    expect((await run(['undo'])).code).toBe(2)
  })

  test('is left alone when the file was changed since the diagnosis', async () => {
    write('.env', `${env}NEW=1\r\n`)
    const { code, stdout, stderr } = await run(['fix', '--yes'], loaded)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('.env was changed meanwhile')
    expect(read('.env')).toBe(`${env}NEW=1\r\n`)
  })

  test('is not restored over later work', async () => {
    await run(['fix', '--yes'], loaded)
    write('.env', 'LATER=1\n')
    const { code, stderr } = await run(['undo'])
    expect(code).toBe(2)
    expect(stderr).toContain('.env was changed meanwhile')
    expect(read('.env')).toBe('LATER=1\n')
  })

  test('--offline changes and sends nothing', async () => {
    const before = issuer.answered()
    const { code, stdout } = await run(['--offline', 'fix', '--yes'], loaded)
    expect({ code, sent: issuer.answered() - before }).toEqual({ code: 0, sent: 0 })
    expect(stdout).not.toContain('->')
  })

  test('what is remembered holds no key and is private', () => {
    const files = allFiles(join(state, 'why401', 'diagnoses'))
    expect(files).toHaveLength(1)
    for (const path of files) {
      expect(leakOf(testKey, readFileSync(path, 'utf8'))).toBeNull()
      expect(statSync(path).mode & 0o777).toBe(0o600)
    }
  })

  test('--json follows its schema', async () => {
    const schema = JSON.parse(readFileSync(new URL('../schema/fix-1.schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv2020({ strict: true }).compile(schema)
    for (const argv of [
      ['fix', '--json'],
      ['fix', '--json', '--yes'],
    ]) {
      const { stdout } = await run(argv, loaded)
      validate(JSON.parse(stdout))
      expect(validate.errors).toBeNull()
    }
  })
})

test('a missing Bearer is put into the program that sends the header', async () => {
  const program = `import { request } from './http.js'

export const models = () =>
  request('${issuer.url}/v1/models', { headers: { Accept: '*/*', Authorization: process.env.API_KEY } })
`
  write('client.js', program)
  write('seen.txt', `GET ${issuer.url}/v1/models HTTP/1.1\nAuthorization: $API_KEY\n\n`)
  expect((await run(['prove', 'seen.txt'], { API_KEY: key })).stdout).toContain('refused[send.scheme_missing] proven')
  rmSync(join(project, 'seen.txt'))
  const fixed = await run(['fix', '--yes'], { API_KEY: key })
  expect(fixed.stdout).toContain('safe: client.js:4: put "Bearer " before the key in Authorization')
  expect(fixed.stdout).toContain('\n401 -> 200\n')
  expect(read('client.js')).toBe(program.replace('process.env.API_KEY', '`Bearer ${process.env.API_KEY}`'))
  await run(['undo'])
  expect(read('client.js')).toBe(program)
})

test('curl is remembered too: its key comes from a variable, which stands for it', async () => {
  write('call.py', 'requests.get(url, headers={"Authorization": os.environ["API_KEY"]})\n')
  const env = { API_KEY: key }
  await run(['curl', '-s', '-H', `Authorization: ${key}`, `${issuer.url}/v1/models`], env)
  const fixed = await run(['fix', '--yes'], env)
  expect(fixed.stdout).toContain('\n401 -> 200\n')
  expect(read('call.py')).toBe('requests.get(url, headers={"Authorization": "Bearer " + os.environ["API_KEY"]})\n')
})

test('a wrong header name in a .http file', async () => {
  const before = `### list\nGET ${issuer.url}/v1/models\nX-Api-Key: {{API_KEY}}\nAccept: application/json\n`
  write('api.http', before.replace('### list\n', ''))
  expect((await run(['prove', 'api.http'], { API_KEY: key })).stdout).toContain('refused[send.wrong_header] proven')
  const fixed = await run(['fix', '--yes'], { API_KEY: key })
  expect(fixed.stdout).toContain('\n401 -> 200\n')
  expect(read('api.http')).toBe(
    `GET ${issuer.url}/v1/models\nAuthorization: Bearer {{API_KEY}}\nAccept: application/json\n`,
  )
})

describe('after explain', () => {
  test('the value is trimmed where it stands', async () => {
    write('.env', `EXAMPLE_API_KEY='${key} '\n`)
    write('error.txt', `EXAMPLE_API_KEY='${key} '\n\n401 Unauthorized: Invalid API Key provided`)
    expect((await run(['explain', 'error.txt'])).stdout).toContain('refused[key.whitespace]')
    const { code, stdout } = await run(['fix', '--yes'])
    expect({ code, text: read('.env') }).toEqual({ code: 0, text: `EXAMPLE_API_KEY='${key}'\n` })
    expect(stdout).toContain('safe: .env:1: trim the value of EXAMPLE_API_KEY')
    expect(stdout).not.toContain('->')
  })

  test('a file of the same size and time as then is not touched when it was written since', async () => {
    const env = `EXAMPLE_API_KEY='${key} '\n`
    const other = env.replace('acme_live_', 'acme_test_')
    write('.env', env)
    utimesSync(join(project, '.env'), 1, 1)
    write('error.txt', `${env}\n401 Unauthorized: Invalid API Key provided`)
    await run(['explain', 'error.txt'])
    write('.env', other)
    utimesSync(join(project, '.env'), 1, 1)
    const { code, stderr } = await run(['fix', '--yes'])
    expect({ code, text: read('.env') }).toEqual({ code: 2, text: other })
    expect(stderr).toContain('.env was changed meanwhile')
  })

  test('a program younger than the diagnosis is not touched', async () => {
    const program = 'h = { Authorization: process.env.API_KEY }\n'
    write('client.js', program)
    write(
      'seen.txt',
      `GET https://api.openai.com/v1/models HTTP/1.1\nAuthorization: ${key}\n\nHTTP/1.1 401 Unauthorized\n\n`,
    )
    expect((await run(['explain', 'seen.txt'])).stdout).toContain('refused[send.scheme_missing]')
    utimesSync(join(project, 'client.js'), new Date(), new Date(Date.now() + 60_000))
    rmSync(join(project, 'seen.txt'))
    const { code, stderr } = await run(['fix', '--yes'])
    expect({ code, text: read('client.js') }).toEqual({ code: 2, text: program })
    expect(stderr).toContain('client.js was changed meanwhile')
  })
})

test('without a diagnosis both say what to do', async () => {
  for (const name of ['fix', 'undo']) {
    const { code, stderr } = await run([name])
    expect(code).toBe(2)
    expect(stderr).toMatch(/in this directory/)
  }
})

test('no output held the key', () => {
  expect(outputs.length).toBeGreaterThan(20)
  expect(leakOf(testKey, outputs.join('\n'))).toBeNull()
})
