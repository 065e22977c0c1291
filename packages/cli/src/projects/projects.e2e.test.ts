import { Ajv2020 } from 'ajv/dist/2020.js'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serve } from '@why401/service/operate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../built.ts'

let data: string
beforeAll(async () => {
  data = join(mkdtempSync(join(tmpdir(), 'why401-projects-')), 'data')
  const made = await serve({ directory: data, port: 0, host: '127.0.0.1', settings: {}, log: { level: 'silent' } })
  await made.running.close()
}, 60_000)
afterAll(() => rmSync(dirname(data), { recursive: true }))

const schema = new URL('../../schema/projects-1.schema.json', import.meta.url)
const fits = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))

/** What an action tells, after the published schema has seen it. */
async function told(...argv: readonly string[]) {
  const { stdout, stderr } = await run(['projects', ...argv, '--data', data, '--json'])
  if (stdout === '') throw new Error(stderr)
  const members = JSON.parse(stdout)
  expect(fits(members) ? [] : fits.errors).toEqual([])
  return members
}

test('a second project: made, given an owner and a root key, suspended and resumed', async () => {
  const { project } = await told('create', 'Acme GmbH')
  expect(project).toMatchObject({ name: 'Acme GmbH', suspended_at: null })
  const invitation = await told('invite', project.id, '--owner', 'ada@example.com', '--base-url', 'https://k.example')
  expect(invitation.url).toBe(`https://k.example/invitation#${invitation.token}`)

  const cwd = dirname(data)
  const inProject = (argv: readonly string[]) =>
    run(['keys', ...argv, '--data', data, '--project', project.id], { cwd })
  expect(await inProject(['root', '--write', '.env:WHY401_ROOT_KEY'])).toMatchObject({ code: 0 })
  expect(await inProject(['create', '--keyspace', 'shop', '--write', '.env:SHOP_API_KEY'])).toMatchObject({ code: 0 })
  expect(await inProject(['verify', '--var', 'SHOP_API_KEY'])).toMatchObject({ code: 0 })
  const elsewhere = await run(['keys', 'verify', '--var', 'SHOP_API_KEY', '--data', data], { cwd })
  expect(elsewhere).toMatchObject({ code: 1 })
  expect(elsewhere.stdout).toContain('key.unknown')
  expect((await run(['keys', 'list', '--data', data])).stdout).toContain('no keys yet')

  expect(await told('suspend', project.id)).toMatchObject({ id: project.id, suspended_by: 'operator' })
  expect((await told('list')).items).toMatchObject([{ suspended_at: null }, { suspended_by: 'operator' }])
  expect((await inProject(['verify', '--var', 'SHOP_API_KEY'])).stdout).toContain('account.suspended')
  expect(await told('resume', project.id)).toMatchObject({ suspended_at: null })
  expect(await inProject(['verify', '--var', 'SHOP_API_KEY'])).toMatchObject({ code: 0 })
}, 120_000)

test.each([
  [['projects'], 'projects needs one of list, create'],
  [['projects', 'delete'], 'action of projects'],
  [['projects', 'create', '--data', 'DATA'], 'needs a name'],
  [['projects', 'suspend', 'Acme', '--data', 'DATA'], 'needs the id of a project'],
  [['projects', 'suspend', 'proj_none', '--data', 'DATA'], 'There is no such project'],
  [['projects', 'invite', 'proj_none', '--data', 'DATA'], 'needs --owner EMAIL'],
  [['projects', 'list', '--data', 'NOWHERE'], 'holds no data of a key service'],
  [['keys', 'list', '--project', 'proj_none', '--data', 'DATA'], 'There is no such project'],
])('%j says what to do', async (argv, words) => {
  const { code, stdout, stderr } = await run(argv.map((word) => (word === 'DATA' ? data : word)))
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
})
