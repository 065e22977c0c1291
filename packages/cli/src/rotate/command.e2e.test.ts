import { startSendgrid, synthetic, type SendgridDouble } from '@why401/testkit/issuers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TestProject } from './test-project.ts'

const variable = 'SENDGRID_API_KEY'
// Processes are started, on machines that have other things to do as well.
vi.setConfig({ testTimeout: 60_000 })

let project: TestProject
let issuer: SendgridDouble
let old: string
let argv: readonly string[]

beforeEach(async () => {
  project = new TestProject()
  const first = synthetic.sendgrid()
  old = first.text
  issuer = await startSendgrid([first])
  argv = [variable, '--issuer-url', issuer.url]
  project.write('.env', `${variable}=${old}\n`)
})
afterEach(async () => {
  await issuer.close()
  project.remove()
})

function newKey(): string {
  return issuer.keys.find(({ text }) => text !== old)?.text ?? ''
}

function inBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function manifest(text: string): string {
  return `apiVersion: v1\nkind: Secret\nmetadata:\n  name: mail\ndata:\n  KEY: ${inBase64(`${text}\n`)}\n`
}

/** Goes on to the end: one key is left at the issuer, and it is the one in the file. */
async function brought(): Promise<readonly string[]> {
  const resumed = await project.run([variable, '--resume'])
  const finished = await project.run([variable, '--finish', '--retire', 'now'])
  const codes = [resumed.code, finished.code].filter((code) => code !== 0).map((code) => `exit code ${code}`)
  const [only, ...more] = issuer.keys
  const isInFile = more.length === 0 && project.read('.env') === `${variable}=${only?.text}\n`
  return [
    ...codes,
    ...(isInFile ? [] : ['the file has another key']),
    ...issuer.violations(),
    ...project.leaks([old, newKey()]),
  ]
}

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../schema/rotate-1.schema.json', import.meta.url), 'utf8')) as object,
)

describe('before anything is sent', () => {
  test('without a terminal it shows the plan and refuses', async () => {
    const { code, stdout, stderr } = await project.run(argv)
    expect(code).toBe(2)
    expect(stdout).toContain(`POST ${issuer.url}/v3/api_keys as the old key`)
    expect(stdout).toContain(`.env:1 ${variable}`)
    expect(stderr).toContain(
      'nothing was sent and nothing was changed; there is no terminal to ask on, --yes goes on without',
    )
    expect(issuer.calls()).toEqual([])
  })

  test('--dry-run shows the plan, as JSON too', async () => {
    const { code, stdout } = await project.run([...argv, '--dry-run', '--json'])
    expect(code).toBe(0)
    const plan = JSON.parse(stdout) as object
    expect(validate(plan) ? [] : validate.errors).toEqual([])
    expect(plan).toMatchObject({
      schema: 'why401-rotate/1',
      dryRun: true,
      phase: 'planned',
      old: { state: 'good' },
      new: { key: null, state: 'none' },
      places: [{ file: '.env', lines: [1], variables: [variable], isTracked: false }],
    })
    expect(issuer.calls()).toEqual([])
    expect(project.leaks([old])).toEqual([])
  })

  test.each([
    { name: 'a variable without a value', words: ['NO_SUCH_KEY'], says: 'NO_SUCH_KEY has no value here' },
    { name: 'no variable', words: [], says: 'needs the name of a variable' },
    { name: 'both ends', words: [variable, '--resume', '--finish'], says: 'contradict' },
    { name: 'a time that is none', words: [variable, '--grace', 'soon'], says: '30m, 24h or 7d' },
    { name: 'another issuer', words: [variable, '--issuer', 'nobody'], says: '--issuer knows aws' },
    {
      name: 'plain http elsewhere',
      words: [variable, '--issuer-url', 'http://keys.example.com'],
      says: 'https address',
    },
    {
      name: 'nothing to go on with',
      words: [variable, '--resume'],
      says: 'no rotation of SENDGRID_API_KEY is under way',
    },
    { name: 'offline', words: ['--yes', '--offline', variable], says: '--offline' },
  ])('$name is refused in words', async ({ words, says }) => {
    const { code, stderr } = await project.run(words)
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })

  test('a key that stands in the environment alone would have no place', async () => {
    project.write('.env', '')
    const { code, stderr } = await project.run([...argv, '--yes'], { [variable]: old })
    expect(code).toBe(2)
    expect(stderr).toContain('no file that can be written holds the value')
    expect(issuer.calls()).toEqual([])
  })

  test('a key of nobody known is left to its page', async () => {
    project.write('.env', `OPENAI_API_KEY=sk-${'proj-'}${'Ab1_'.repeat(18)}Ab${'T3Blbk'}FJ${'cD2-'.repeat(18)}cD\n`)
    const { code, stderr } = await project.run(['OPENAI_API_KEY', '--yes'])
    expect(code).toBe(2)
    expect(stderr).toContain('no API is known that replaces this key of OpenAI; make a new key on its page')
  })
})

describe('where the key stands', () => {
  test('stores out of reach are named with commands that hold no key', async () => {
    project.write(
      '.github/workflows/ci.yml',
      `on: push\njobs:\n  a:\n    environment: prod\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n        env:\n          ${variable}: \${{ secrets.MAIL_KEY }}\n`,
    )
    project.write('.vercel/project.json', '{"projectId":"p"}')
    project.write(
      'k8s/app.yaml',
      `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          env:\n            - name: ${variable}\n              valueFrom:\n                secretKeyRef:\n                  name: mail\n                  key: sendgrid\n`,
    )
    const { stdout } = await project.run([...argv, '--dry-run'])
    expect(stdout).toContain(`GitHub Actions secret MAIL_KEY of the environment prod`)
    expect(stdout).toContain(
      `node --env-file=.env -e 'process.stdout.write(process.env.${variable})' | gh secret set MAIL_KEY --env prod`,
    )
    expect(stdout).toContain(`| vercel env add ${variable} production`)
    expect(stdout).toContain(
      `process.stdout.write(JSON.stringify({stringData:{"sendgrid":process.env.${variable}}}))' | kubectl patch secret mail --patch-file /dev/stdin`,
    )
    expect(stdout).not.toContain(old)
  })

  test('the command hands over the very key', async () => {
    const { code } = await project.run([...argv, '--yes'])
    expect(code).toBe(0)
    const printed = execFileSync(
      process.execPath,
      ['--env-file=.env', '-e', `process.stdout.write(process.env.${variable})`],
      {
        cwd: project.directory,
        encoding: 'utf8',
        env: {},
      },
    )
    expect(printed).toBe(newKey())
  })

  test('a manifest gets it in base64, and a tracked file is marked', async () => {
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: project.directory, stdio: 'ignore' })
    project.write('secret.yaml', manifest(old))
    git('init', '-q')
    git('add', 'secret.yaml')
    const { stdout, code } = await project.run([...argv, '--yes', '--retire', 'now'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/secret\.yaml:6 KEY tracked by git/)
    expect(project.read('secret.yaml')).toBe(manifest(newKey()))
  })

  test('records, builds and other spellings stay, and are said', async () => {
    project.write('dist/bundle.js', `const k = "${old}"\n`)
    project.write('trace.har', `{"k":"${old}"}\n`)
    project.write('note.txt', `${Buffer.from(`user:${old}`).toString('base64')}\n`)
    const { stdout, code } = await project.run([...argv, '--yes'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/dist\/bundle\.js:1 made by a build/)
    expect(stdout).toMatch(/trace\.har:1 a record of the past/)
    expect(stdout).toMatch(/note\.txt:1 encoded/)
    expect(project.read('dist/bundle.js')).toContain(old)
    expect(project.leaks([old, newKey()])).toEqual([])
  })
})

describe('what goes wrong', () => {
  test('the answer with the new key is lost: it is removed and another one made', async () => {
    issuer.mishap({ call: /^POST/, how: 'after' })
    const { code, stdout } = await project.run([...argv, '--yes'])
    expect(code).toBe(1)
    expect(stdout).toContain('The old key is good. No answer came')
    expect(issuer.keys).toHaveLength(2)
    const again = await project.run([...argv, '--yes'])
    expect(again.stderr).toContain(`go on with why401 rotate ${variable} --resume`)
    expect(await brought()).toEqual([])
  })

  test('the program is killed while the issuer makes the key', async () => {
    issuer.mishap({ call: /^POST/, how: 'hang' })
    const reached = issuer.reached(/^POST/)
    const { child, ended } = project.start([...argv, '--yes'])
    await reached
    child.kill('SIGKILL')
    await ended
    expect(await brought()).toEqual([])
  })

  test('a file that may not be written is said before, and the others get it', async () => {
    project.write('locked.env', `KEY=${old}\n`)
    chmodSync(join(project.directory, 'locked.env'), 0o444)
    const { code, stdout } = await project.run([...argv, '--yes'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/locked\.env:1 .*may not be written/)
    expect(project.read('locked.env')).toContain(old)
    const refused = await project.run([variable, '--finish', '--retire', 'now'])
    expect(refused.code).toBe(1)
    expect(refused.stdout).toContain('the old key still stands in locked.env:1')
  })

  test('a new key that is refused leaves the old one good, and undo puts it back', async () => {
    const made = issuer.reached(/^POST/).then(() => {
      for (let tries = 0; tries < 5; tries++) issuer.mishap({ call: /^GET \/v3\/scopes/, how: 401 })
    })
    const { code, stdout } = await project.run([...argv, '--yes'])
    await made
    expect(code).toBe(1)
    expect(stdout).toContain('the issuer refuses to read what the new key may do: status 401')
    expect(stdout).toContain('why401 undo puts the old one back')
    expect(project.read('.env')).toBe(`${variable}=${newKey()}\n`)
    expect((await project.undo()).code).toBe(0)
    expect(project.read('.env')).toBe(`${variable}=${old}\n`)
    expect(await brought()).toEqual([])
  })

  test('without knowing what the old key may do no new one is made', async () => {
    issuer.mishap({ call: /^GET \/v3\/scopes/, how: 200 })
    const { code, stdout } = await project.run([...argv, '--yes'])
    expect(code).toBe(1)
    expect(stdout).toContain('its answer has no scopes')
    expect(issuer.keys).toHaveLength(1)
    expect(project.read('.env')).toContain(old)
  })

  test('the old key cannot be deleted: the new one works, and --finish tries again', async () => {
    issuer.mishap({ call: /^DELETE/, how: 503 })
    const { code, stdout } = await project.run([...argv, '--yes', '--retire', 'now'])
    expect(code).toBe(1)
    expect(stdout).toContain('Whether the old one has ended is not known.')
    expect((await project.run([variable, '--finish'])).code).toBe(0)
    expect(issuer.keys).toHaveLength(1)
  })

  test('what is kept is private, and gone at the end', async () => {
    issuer.mishap({ call: /^POST/, how: 'after' })
    await project.run([...argv, '--yes'])
    const folder = join(project.state, 'why401/rotations')
    const [only = ''] = readdirSync(folder)
    const file = join(folder, only, `${variable}.json`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, only)).mode & 0o777).toBe(0o700)
    expect(await brought()).toEqual([])
    expect(readdirSync(join(folder, only))).toEqual([])
    const journal = readdirSync(join(project.state, 'why401/journal'), { recursive: true, encoding: 'utf8' })
    expect(journal.filter((name) => name.endsWith('.json'))).toEqual([])
  })
})

test('the outcome as JSON fits its schema and holds no key', async () => {
  const { code, stdout } = await project.run([...argv, '--yes', '--json'])
  expect(code).toBe(0)
  const outcome = JSON.parse(stdout) as object
  expect(validate(outcome) ? [] : validate.errors).toEqual([])
  expect(outcome).toMatchObject({
    phase: 'proven',
    old: { state: 'good' },
    new: { state: 'works', where: 'places' },
    next: `why401 rotate ${variable} --finish`,
  })
  expect(project.leaks([old, newKey()])).toEqual([])
})
