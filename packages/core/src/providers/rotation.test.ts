import { describe, expect, test } from 'vitest'
import { rotationApis } from '../rotate/issuers.ts'
import { namesIn } from '../rotate/template.ts'
import type { RotationApi, RotationStep } from '../model/rotation.ts'
import { providers } from './index.gen.ts'

const all = Object.entries(rotationApis).flatMap(([provider, apis]) =>
  apis.map((api, at) => ({ name: `${provider} ${at}`, provider, api })),
)

function stepsOf({ prepare, list, successor, create, verify, retire }: RotationApi): readonly RotationStep[] {
  return [
    ...prepare,
    ...(list === null ? [] : [list]),
    ...(successor === null ? [] : [successor]),
    create,
    verify,
    ...retire,
  ]
}

function textsOf(step: RotationStep): readonly string[] {
  const body = step.body?.kind === 'form' ? Object.values(step.body.fields) : Object.values(step.body?.value ?? {})
  return [
    step.path,
    step.pathOfAdmin ?? '',
    ...Object.values(step.headers ?? {}),
    ...body.filter((one) => typeof one === 'string'),
  ]
}

function isReading({ method, path, body }: RotationStep): boolean {
  return (
    method === 'GET' ||
    path.endsWith('/verify') ||
    (body?.kind === 'form' && /^(?:List|Get)/.test(body.fields['Action'] ?? ''))
  )
}

test('providers and the rotation bundle have the same data', () => {
  const own = providers.flatMap(({ id, rotationApi }) => (rotationApi ? [[id, rotationApi] as const] : []))
  expect(Object.fromEntries(own)).toEqual(rotationApis)
})

describe.each(all)('$name', ({ provider, api }) => {
  const own = providers.find(({ id }) => id === provider)

  test('is plain data with its sources', () => {
    expect(JSON.parse(JSON.stringify(api))).toEqual(api)
    expect([api.source].flat().length).toBeGreaterThan(0)
    expect(api.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
  })

  test('replaces kinds of keys that the provider has', () => {
    const kinds = own?.keys.map(({ kind }) => kind) ?? []
    expect(api.keys.filter((kind) => !kinds.includes(kind))).toEqual([])
  })

  test('sends keys to hosts of the provider over TLS, or to one that the user gives', () => {
    for (const origin of Object.values(api.hosts)) {
      if (origin === null) continue
      const { protocol, hostname, port } = new URL(origin)
      expect([protocol, port]).toEqual(['https:', ''])
      const isOwn = own?.hosts.some(
        (host) => host === hostname || (host.startsWith('*.') && hostname.endsWith(host.slice(1))),
      )
      expect(isOwn).toBe(true)
    }
    for (const step of stepsOf(api)) expect(Object.keys(api.hosts)).toContain(step.host)
  })

  test('every name in a request has somewhere to come from', () => {
    const parts = api.parts.flatMap(({ name }) => [`old.${name}`, `new.${name}`])
    const read = stepsOf(api).flatMap(({ reads }) => Object.keys(reads ?? {}))
    const computed = ['credential', 'old.id', 'retired.id', 'name', 'expires', 'ttl', 'graceSeconds', 'from.id']
    const inputs = api.inputs.map(({ name }) => `with.${name}`)
    const known = new Set([...parts, ...read, ...computed, ...inputs])
    const used = stepsOf(api).flatMap(textsOf).flatMap(namesIn)
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  test('the making reads every part of the new key, and only it makes anything', () => {
    expect(Object.keys(api.create.reads ?? {})).toEqual(
      expect.arrayContaining(api.parts.map(({ name }) => `new.${name}`)),
    )
    const reading = [...api.prepare, ...(api.list === null ? [] : [api.list]), api.verify]
    expect(reading.filter((step) => !isReading(step))).toEqual([])
  })

  test('an old key that is ended by a step has an id to be found by', () => {
    const tells =
      api.idInKey !== null ||
      api.list !== null ||
      api.parts.some(({ name }) => name === 'id') ||
      api.prepare.some(({ reads }) => reads?.['old.id'] !== undefined)
    expect(api.retire.length > 0).toBe(api.ends === 'when-retired')
    expect(tells).toBe(true)
  })
})
