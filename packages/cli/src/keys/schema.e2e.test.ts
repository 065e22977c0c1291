import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocal } from '@why401/service/operate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, start } from '../built.ts'
import { keyActions, type KeyAction } from '../help/keys.ts'

let directory: string
let data: string
/** What `why401 serve --json` has said; it made the data. */
let greeting: string
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'why401-schema-'))
  data = join(directory, 'data')
  const { child, ended } = start(['serve', '--data', data, '--port', '0', '--json'])
  const [line] = await once(child.stdout!, 'data')
  greeting = String(line)
  child.kill('SIGTERM')
  await ended
}, 60_000)
afterAll(() => rmSync(directory, { recursive: true }))

const read = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}-1.schema.json`, import.meta.url), 'utf8')) as AnySchemaObject

/**
 * Readers must accept members that come later; here, one that the schema does not know is one it forgot. A definition that others
 * build upon is closed where it is used.
 */
function strict(part: unknown, isBase = false): unknown {
  if (Array.isArray(part)) return part.map((one) => strict(one))
  if (typeof part !== 'object' || part === null) return part
  const inner = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, name === '$defs' ? definitions(value) : strict(value)]),
  )
  const isClosing = !isBase && ('properties' in inner || '$ref' in inner) && !('oneOf' in inner)
  return isClosing ? { ...inner, unevaluatedProperties: false } : inner
}

const definitions = (all: Record<string, unknown>): unknown =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, strict(value, /^[A-Z]/.test(name))]))

const validators = Object.fromEntries(
  ['keys', 'serve'].map((name) => [
    name,
    new Ajv2020({ strict: true, strictTypes: false }).compile(strict(read(name)) as AnySchemaObject),
  ]),
)

function faults(name: 'keys' | 'serve', json: string): unknown {
  const validate = validators[name]!
  return validate(JSON.parse(json)) ? [] : validate.errors
}

async function printed(argv: readonly string[], input: string | null = null): Promise<string> {
  const { stdout, stderr } = await run(['keys', ...argv, '--data', data, '--json'], { cwd: directory, input })
  if (stdout === '') throw new Error(stderr)
  return stdout
}

describe('the published schema of why401 keys', () => {
  const outputs = new Map<KeyAction, string[]>()
  const keep = async (action: KeyAction, argv: readonly string[], input: string | null = null): Promise<string> => {
    const json = await printed([action, ...argv], input)
    outputs.set(action, [...(outputs.get(action) ?? []), json])
    return json
  }

  beforeAll(async () => {
    await keep('root', ['--show'])
    await keep('root', ['--write', '.env:WHY401_ROOT_KEY'])
    const traits = ['--permissions', 'a:read', '--ips', '192.0.2.0/24', '--uses', '9', '--expires', '30d']
    const made = await keep('create', ['--keyspace', 'shop', '--show', ...traits])
    await keep('create', ['--keyspace', 'shop', '--write', '.env:SHOP_API_KEY'])
    const { text, key } = JSON.parse(made)
    await keep('list', [])
    await keep('show', [key.id])
    await keep('verify', [], text)
    await keep('verify', ['--permissions', 'a:write'], `${text}x`)
    const { id } = JSON.parse(await keep('rotate', [key.id, '--show'])).key
    await keep('grace', [key.id, '--until', '48h', '--grace-end', 'when_unused'])
    await keep('revoke', [id, '--reason', 'leaked'])
    await keep('receipt', [id])
    await keep('restore', [id])
    await keep('why', [await refusedRequest(text)])
    await keep('unrotate', [key.id])
  }, 120_000)

  test('knows every action', () => {
    expect([...outputs.keys()].toSorted()).toEqual([...keyActions].toSorted())
  })

  test.each(keyActions)('fits what `keys %s` prints', (action) => {
    const all = outputs.get(action) ?? []
    expect(all.map((json) => faults('keys', json))).toEqual(all.map(() => []))
    for (const json of all) expect(JSON.parse(json)).toMatchObject({ schema: `why401-keys-${action}/1` })
  })

  test.each([
    ['a member that is not in it', { extra: 1 }],
    ['another action', { schema: 'why401-keys-guess/1' }],
    ['a status that there is not', { status: 'perhaps' }],
  ])('does not fit %s', (_name, wrong) => {
    const shown = JSON.parse(outputs.get('show')?.[0] ?? '{}')
    expect(faults('keys', JSON.stringify({ ...shown, ...wrong }))).not.toEqual([])
  })
})

/** Verified in earnest, without the permission it needs: its id. */
async function refusedRequest(key: string): Promise<string> {
  const local = await openLocal(data)
  const body = { key, permissions: 'a:write' }
  const { body: text } = await local.call('POST', '/v1/keys/verify', body, null)
  await local.close()
  return JSON.parse(text).request_id
}

test('the published schema of why401 serve fits what it prints', () => {
  expect(faults('serve', greeting)).toEqual([])
  expect(faults('serve', JSON.stringify({ ...JSON.parse(greeting), extra: 1 }))).not.toEqual([])
})
