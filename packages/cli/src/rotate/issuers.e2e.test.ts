import {
  madeUp,
  sendgridIdOf,
  startAwsIam,
  startCloudflare,
  startGitlab,
  startGrafana,
  startKeyService,
  startSendgrid,
  synthetic,
} from '@why401/testkit/issuers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TestProject } from './test-project.ts'

// Processes are started, on machines that have other things to do as well.
vi.setConfig({ testTimeout: 60_000 })

let project: TestProject
const closing: (() => Promise<void>)[] = []

beforeEach(() => {
  project = new TestProject()
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  project.remove()
})

function closed<Double extends { readonly close: () => Promise<void> }>(double: Double): Double {
  closing.push(double.close)
  return double
}

async function serviceWithKey() {
  const old = synthetic.service()
  const root = madeUp(40)
  const issuer = closed(await startKeyService([old], root))
  project.write('.env', `ACME_KEY=${old.text}\n`)
  return { old, root, issuer }
}

describe('SendGrid', () => {
  test('a second key with the same scopes, in every place under any name, then the old one deleted', async () => {
    const old = synthetic.sendgrid()
    const issuer = closed(await startSendgrid([old]))
    project.write('.env', `# mail\nSENDGRID_API_KEY=${old.text}\nOTHER=1\n`)
    project.write('config/mail.json', `{"mail": {"key": "${old.text}"}}\n`)
    project.write('deploy.sh', `export MAIL_KEY='${old.text}'\n`)
    project.write('debug.log', `sent with ${old.text}\n`)
    const { code, stdout } = await project.run([
      'SENDGRID_API_KEY',
      '--yes',
      '--retire',
      'now',
      '--issuer-url',
      issuer.url,
    ])
    expect(stdout).toContain('The old one has ended.')
    expect(code).toBe(0)
    expect(issuer.violations()).toEqual([])
    expect(issuer.keys).toHaveLength(1)
    const [made] = issuer.keys
    expect(made?.scopes).toEqual(old.scopes)
    expect(made?.name).toMatch(/^SENDGRID_API_KEY why401-/)
    expect(project.read('.env')).toBe(`# mail\nSENDGRID_API_KEY=${made?.text}\nOTHER=1\n`)
    expect(project.read('config/mail.json')).toBe(`{"mail": {"key": "${made?.text}"}}\n`)
    expect(project.read('deploy.sh')).toBe(`export MAIL_KEY='${made?.text}'\n`)
    expect(project.read('debug.log')).toContain(old.text)
    expect(issuer.calls()).toEqual([
      'GET /v3/scopes',
      'GET /v3/api_keys',
      'POST /v3/api_keys',
      'GET /v3/scopes',
      `DELETE /v3/api_keys/${sendgridIdOf(old)}`,
    ])
    expect(project.leaks([old.text, made?.text ?? ''])).toEqual([])
  })

  test('with a grace the old key stays until --finish, and undo puts it back before that', async () => {
    const old = synthetic.sendgrid()
    const issuer = closed(await startSendgrid([old]))
    project.write('.env', `SENDGRID_API_KEY="${old.text}"\n`)
    const first = await project.run(['SENDGRID_API_KEY', '--yes', '--grace', '30m', '--issuer-url', issuer.url])
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('why401 rotate SENDGRID_API_KEY --finish')
    expect(issuer.keys).toHaveLength(2)
    const early = await project.run(['--finish'])
    expect(early.code).toBe(0)
    expect(issuer.keys).toHaveLength(2)
    const now = await project.run(['SENDGRID_API_KEY', '--finish', '--retire', 'now'])
    expect(now.code).toBe(0)
    expect(issuer.keys.map(({ text }) => text)).toEqual([/"(.*)"/.exec(project.read('.env'))?.[1]])
    expect((await project.undo()).code).toBe(2)
    expect((await project.run(['--finish'])).stderr).toContain('no rotation is under way')
  })

  test('an old key that is back in a file is not ended', async () => {
    const old = synthetic.sendgrid()
    const issuer = closed(await startSendgrid([old]))
    project.write('.env', `SENDGRID_API_KEY=${old.text}\n`)
    await project.run(['SENDGRID_API_KEY', '--yes', '--grace', '30m', '--issuer-url', issuer.url])
    expect((await project.undo()).code).toBe(0)
    expect(project.read('.env')).toBe(`SENDGRID_API_KEY=${old.text}\n`)
    const { code, stdout } = await project.run(['SENDGRID_API_KEY', '--finish', '--retire', 'now'])
    expect(code).toBe(1)
    expect(stdout).toContain('the old key still stands in .env:1')
    expect(issuer.keys).toHaveLength(2)
  })

  test('a key that may only send mail takes an admin key; without one nothing changes', async () => {
    const old = synthetic.sendgrid({ scopes: ['mail.send'] })
    const admin = synthetic.sendgrid({ name: 'admin' })
    const issuer = closed(await startSendgrid([old, admin]))
    const env = `SENDGRID_API_KEY=${old.text}\n`
    project.write('.env', env)
    const argv = ['SENDGRID_API_KEY', '--yes', '--retire', 'now', '--issuer-url', issuer.url]
    const refused = await project.run(argv)
    expect(refused.code).toBe(1)
    expect(refused.stdout).toContain('status 403 (it takes api_keys.create)')
    expect(refused.stdout).toContain('The old key is as it was')
    expect(project.read('.env')).toBe(env)
    const done = await project.run([...argv, '--admin', 'MAIL_ADMIN'], { MAIL_ADMIN: admin.text })
    expect(done.code).toBe(0)
    expect(issuer.keys.map(({ scopes }) => scopes)).toEqual([admin.scopes, ['mail.send']])
    expect(project.leaks([old.text, admin.text])).toEqual([])
  })
})

describe('AWS IAM', () => {
  test('two variables change together, profiles too; the old key is made inactive, then deleted', async () => {
    const old = synthetic.aws()
    const other = synthetic.aws()
    const issuer = closed(await startAwsIam(old, 2))
    project.write('.env', `AWS_ACCESS_KEY_ID=${old.id}\nAWS_SECRET_ACCESS_KEY=${old.secret}\n`)
    project.writeAtHome(
      '.aws/credentials',
      `[default]\naws_access_key_id = ${old.id}\naws_secret_access_key = ${old.secret}\n\n[other]\naws_access_key_id = ${other.id}\naws_secret_access_key = ${other.secret}\n`,
    )
    const { code, stdout } = await project.run([
      'AWS_SECRET_ACCESS_KEY',
      '--yes',
      '--retire',
      'now',
      '--issuer-url',
      issuer.url,
    ])
    expect(stdout).toContain('The old one has ended.')
    expect(code).toBe(0)
    expect(issuer.violations()).toEqual([])
    const [made, ...more] = issuer.keys
    expect(more).toEqual([])
    expect(project.read('.env')).toBe(`AWS_ACCESS_KEY_ID=${made?.id}\nAWS_SECRET_ACCESS_KEY=${made?.secret}\n`)
    expect(project.readAtHome('.aws/credentials')).toBe(
      `[default]\naws_access_key_id = ${made?.id}\naws_secret_access_key = ${made?.secret}\n\n[other]\naws_access_key_id = ${other.id}\naws_secret_access_key = ${other.secret}\n`,
    )
    expect(project.leaks([old.secret, made?.secret ?? '', old.id, made?.id ?? ''])).toEqual([])
  })

  test('after the grace the new key is read back from its places', async () => {
    const old = synthetic.aws()
    const issuer = closed(await startAwsIam(old))
    project.writeAtHome(
      '.aws/credentials',
      `[default]\naws_access_key_id=${old.id}\naws_secret_access_key=${old.secret}\n`,
    )
    expect((await project.run(['AWS_ACCESS_KEY_ID', '--yes', '--issuer-url', issuer.url])).code).toBe(0)
    expect(issuer.keys.map(({ status }) => status)).toEqual(['Active', 'Active'])
    const { code } = await project.run(['AWS_ACCESS_KEY_ID', '--finish', '--retire', 'now'])
    expect(code).toBe(0)
    expect(issuer.keys.map(({ id }) => id)).not.toContain(old.id)
    expect(issuer.violations()).toEqual([])
  })

  test('with two keys already nothing is made', async () => {
    const old = synthetic.aws()
    const issuer = closed(await startAwsIam(old))
    issuer.keys.push({ ...synthetic.aws(), status: 'Inactive', unknownFor: 0 })
    project.write('.env', `AWS_ACCESS_KEY_ID=${old.id}\nAWS_SECRET_ACCESS_KEY=${old.secret}\n`)
    const { code, stdout } = await project.run(['AWS_ACCESS_KEY_ID', '--yes', '--issuer-url', issuer.url])
    expect(code).toBe(1)
    expect(stdout).toContain('there are 2 keys already')
    expect(project.read('.env')).toContain(old.secret)
  })

  test('a temporary key is not rotated', async () => {
    project.write(
      '.env',
      `AWS_ACCESS_KEY_ID=ASIA${madeUp(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}\nAWS_SECRET_ACCESS_KEY=${synthetic.aws().secret}\n`,
    )
    const { code, stderr } = await project.run(['AWS_ACCESS_KEY_ID', '--yes', '--issuer-url', 'http://127.0.0.1:9'])
    expect(code).toBe(2)
    expect(stderr).toContain('access key id, temporary')
  })
})

describe('GitLab', () => {
  test('rotates itself, for as long as the old token was made for', async () => {
    const old = synthetic.gitlab()
    const issuer = closed(await startGitlab([old]))
    project.write('.env', `GITLAB_TOKEN=${old.text}\n`)
    const { code, stdout } = await project.run(['GITLAB_TOKEN', '--yes', '--issuer-url', issuer.url])
    expect(stdout).toContain('The old key ends in the moment in which the new one is made.')
    expect(code).toBe(0)
    expect(issuer.violations()).toEqual([])
    const made = issuer.tokens.find(({ revoked }) => !revoked)
    expect(project.read('.env')).toBe(`GITLAB_TOKEN=${made?.text}\n`)
    const days = (Date.parse(made?.expires ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(88)
    expect(days).toBeLessThan(91)
    expect(issuer.calls()).toEqual([
      'GET /api/v4/personal_access_tokens/self',
      'POST /api/v4/personal_access_tokens/self/rotate',
      'GET /api/v4/personal_access_tokens/self',
    ])
    expect(project.leaks([old.text, made?.text ?? ''])).toEqual([])
  })

  test('is rotated by its id where another token asks', async () => {
    const old = synthetic.gitlab({ scopes: ['read_repository'] })
    const admin = synthetic.gitlab({ id: 7, scopes: ['api'] })
    const issuer = closed(await startGitlab([old, admin]))
    project.write('.env', `GITLAB_TOKEN=${old.text}\n`)
    const { code } = await project.run(['GITLAB_TOKEN', '--yes', '--issuer-url', issuer.url], {
      GITLAB_ADMIN_TOKEN: admin.text,
    })
    expect(code).toBe(0)
    expect(issuer.calls()).toContain('POST /api/v4/personal_access_tokens/40/rotate')
    expect(issuer.tokens.filter(({ revoked }) => !revoked).map(({ from }) => from)).toEqual([null, 40])
  })

  test('a token of another installation goes nowhere by itself', async () => {
    project.write('.env', `GITLAB_TOKEN=${synthetic.gitlab().text}\n`)
    const { code, stderr } = await project.run(['GITLAB_TOKEN', '--yes'], { GITLAB_HOST: 'git.example.com' })
    expect(code).toBe(2)
    expect(stderr).toContain('--issuer-url')
  })
})

describe('Cloudflare', () => {
  test('rolls a token of a user', async () => {
    const old = synthetic.cloudflare(true)
    const issuer = closed(await startCloudflare([old]))
    project.write('.env', `CLOUDFLARE_API_TOKEN=${old.text}\n`)
    const { code } = await project.run(['CLOUDFLARE_API_TOKEN', '--yes', '--issuer-url', issuer.url])
    expect(code).toBe(0)
    expect(issuer.violations()).toEqual([])
    expect(project.read('.env')).toBe(`CLOUDFLARE_API_TOKEN=${issuer.tokens[0]?.text}\n`)
    expect(project.leaks([old.text, issuer.tokens[0]?.text ?? ''])).toEqual([])
  })

  test('a roll whose answer was lost is done again with the admin token', async () => {
    const old = synthetic.cloudflare(false)
    const admin = synthetic.cloudflare(true)
    const issuer = closed(await startCloudflare([old, admin]))
    project.write('.env', `CLOUDFLARE_API_TOKEN=${old.text}\n`)
    issuer.mishap({ call: /^PUT /, how: 'after' })
    const argv = ['CLOUDFLARE_API_TOKEN', '--yes', '--issuer-url', issuer.url]
    const lost = await project.run(argv, { CLOUDFLARE_ADMIN_API_TOKEN: admin.text })
    expect(lost.code).toBe(1)
    expect(lost.stdout).toContain('either nothing happened, or the old key has ended')
    const resumed = await project.run(['--resume'], { CLOUDFLARE_ADMIN_API_TOKEN: admin.text })
    expect(resumed.code).toBe(0)
    expect(project.read('.env')).toBe(`CLOUDFLARE_API_TOKEN=${issuer.tokens[0]?.text}\n`)
    expect(issuer.violations()).toEqual([])
  })

  test('without an admin token it says what to do', async () => {
    const old = synthetic.cloudflare(true)
    const issuer = closed(await startCloudflare([old]))
    project.write('.env', `CLOUDFLARE_API_TOKEN=${old.text}\n`)
    issuer.mishap({ call: /^PUT /, how: 'after' })
    await project.run(['CLOUDFLARE_API_TOKEN', '--yes', '--issuer-url', issuer.url])
    const resumed = await project.run(['--resume'])
    expect(resumed.code).toBe(1)
    expect(resumed.stdout).toContain('Make a key on the issuer’s own page')
  })

  test('tokens of an account take its id', async () => {
    const crc = '00000000'
    const old = { ...synthetic.cloudflare(true), text: `cfat_${madeUp(40)}${crc}` }
    const account = madeUp(32, '0123456789abcdef')
    const issuer = closed(await startCloudflare([old], account))
    project.write('.env', `CLOUDFLARE_API_TOKEN=${old.text}\n`)
    const argv = ['CLOUDFLARE_API_TOKEN', '--yes', '--issuer-url', issuer.url]
    expect((await project.run(argv)).stderr).toContain('--with account=')
    expect((await project.run([...argv, '--with', `account=${account}`])).code).toBe(0)
    expect(issuer.violations()).toEqual([])
  })
})

describe('Grafana', () => {
  test('a second token of the service account, then the old one deleted', async () => {
    const old = synthetic.grafana(3, 'ci', '2027-01-09T00:00:00Z')
    const issuer = closed(await startGrafana([old], 9))
    project.write('.env', `GRAFANA_TOKEN=${old.text}\n`)
    const argv = ['GRAFANA_TOKEN', '--yes', '--retire', 'now', '--with', 'account=9', '--issuer-url', issuer.url]
    const { code } = await project.run(argv)
    expect(code).toBe(0)
    expect(issuer.violations()).toEqual([])
    const [made, ...more] = issuer.tokens
    expect(more).toEqual([])
    expect(project.read('.env')).toBe(`GRAFANA_TOKEN=${made?.text}\n`)
    expect((Date.parse(made?.expiration ?? '') - Date.now()) / 86_400_000).toBeCloseTo(100, 0)
    expect(project.leaks([old.text, made?.text ?? ''])).toEqual([])
  })

  test('of several tokens the old one is named', async () => {
    const old = synthetic.grafana(3, 'ci')
    const issuer = closed(await startGrafana([old, synthetic.grafana(4, 'laptop')], 9))
    project.write('.env', `GRAFANA_TOKEN=${old.text}\n`)
    const argv = ['GRAFANA_TOKEN', '--yes', '--retire', 'now', '--issuer-url', issuer.url, '--with']
    const unclear = await project.run([...argv, 'account=9'])
    expect(unclear.code).toBe(1)
    expect(unclear.stdout).toContain('--with token=NAME: ci, laptop')
    expect((await project.run([...argv, 'account=9,token=ci'])).code).toBe(0)
    expect(issuer.tokens.map(({ name }) => name)[0]).toBe('laptop')
    expect(issuer.tokens).toHaveLength(2)
  })
})

describe('the key service', () => {
  test('a root key makes the successor, the service keeps the grace', async () => {
    const { old, root, issuer } = await serviceWithKey()
    const argv = ['ACME_KEY', '--yes', '--grace', '2h', '--issuer-url', issuer.url]
    expect((await project.run(argv)).stderr).toContain('WHY401_ROOT_KEY')
    const { code } = await project.run(argv, { WHY401_ROOT_KEY: root })
    expect(code).toBe(0)
    const [superseded, made] = issuer.keys
    expect((superseded?.graceEndsAt ?? 0) - Date.now()).toBeGreaterThan(7_000_000)
    expect(project.read('.env')).toBe(`ACME_KEY=${made?.text}\n`)
    const done = await project.run(['ACME_KEY', '--finish', '--retire', 'now'], { WHY401_ROOT_KEY: root })
    expect(done.code).toBe(0)
    expect(issuer.keys[0]?.revoked).toBe('superseded')
    expect(issuer.violations()).toEqual([])
    expect(project.leaks([old.text, made?.text ?? '', root])).toEqual([])
  })

  test('a successor whose text was lost is followed by a further one', async () => {
    const { root, issuer } = await serviceWithKey()
    issuer.mishap({ call: /\/rotate /, how: 'after' })
    const env = { WHY401_ROOT_KEY: root }
    expect((await project.run(['ACME_KEY', '--yes', '--issuer-url', issuer.url], env)).code).toBe(1)
    const resumed = await project.run(['--resume', '--retire', 'now'], env)
    expect(resumed.code).toBe(0)
    expect(issuer.keys).toHaveLength(3)
    expect(project.read('.env')).toBe(`ACME_KEY=${issuer.keys[2]?.text}\n`)
    expect(issuer.violations()).toEqual([])
  })
})
