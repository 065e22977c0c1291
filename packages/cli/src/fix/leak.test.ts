import { Secret, type Edit, type WireRequest } from '@why401/core'
import { planFix, ProjectFiles } from '@why401/env'
import { leakOf, testKeys } from '@why401/testkit'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renderFixJson, renderPlan } from '../render/fix.ts'
import type { Diagnosis } from './diagnosis.ts'
import { filled, shapeOf } from './request-shape.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why401-leak-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const diagnosis: Diagnosis = {
  version: 2,
  at: 0,
  command: 'prove',
  input: null,
  cause: 'key.whitespace',
  summary: 'Trim it.',
  isProven: true,
  status: 401,
  edits: [],
  variables: ['API_KEY'],
  header: 'Authorization',
  request: null,
  marks: {},
}

/** The key of the header that is changed: what stands beside it is hidden as well. */
const other = 'zzzzzzzz'

const places: readonly { name: string; edit: Edit; write: (key: string) => string }[] = [
  { name: '.env', edit: { kind: 'trim-key', target: null }, write: (key) => `OTHER=${key}\nAPI_KEY=" ${key} "\n` },
  { name: '.env', edit: { kind: 'unquote-key', target: null }, write: (key) => `API_KEY='"${key}"' # ${key}\n` },
  {
    name: '.env',
    edit: { kind: 'unwrap-key', target: null, wrapper: 'base64' },
    write: (key) => `API_KEY=${btoa(key)}\n`,
  },
  {
    name: '.env',
    edit: { kind: 'replace-key', target: 'API_KEY', with: 'a new key' },
    write: (key) => `API_KEY=${key}\n`,
  },
  ...['a.js', 'a.py', 'a.yaml'].map((name) => ({
    name,
    edit: { kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' } as const,
    write: (key: string) => `{ 'Authorization': '${other}', 'api_key': "${key}" }\n`,
  })),
  {
    name: 'a.sh',
    edit: { kind: 'rename-header', from: 'x-api-key', to: 'X-API-Key' },
    write: (key) => `curl -u 'me:${key}' -H "x-api-key: ${other}" 'https://api.example.com/?token=${key}'\n`,
  },
  {
    name: 'a.http',
    edit: { kind: 'set-header', name: 'x-other', value: 'x' },
    write: (key) => `GET https://api.example.com/\nx-other: ${key}\n`,
  },
]

describe('no key reaches what fix shows', () => {
  test.each(testKeys)('$name', (key) => {
    for (const { name, edit, write } of places) {
      writeFileSync(join(folder, name), write(key.text))
      const project = new ProjectFiles(folder, null)
      const plan = planFix([edit], true, { project, variables: ['API_KEY'], header: 'Authorization', providers: [] })
      expect(plan.changes.length + plan.shown.length).toBeGreaterThan(0)
      const shown =
        renderPlan(diagnosis, plan, project, { color: false, width: 100, brief: false }) +
        renderFixJson(diagnosis, plan, project, { applied: [], again: null })
      expect({ name, leak: leakOf(key, shown) }).toEqual({ name, leak: null })
      rmSync(join(folder, name))
    }
  })
})

const requests: Readonly<Record<string, (key: string) => WireRequest>> = {
  header: (key) => get('https://api.example.com/v1', ['Authorization', `Bearer ${key}`]),
  'own header': (key) => get('https://api.example.com/v1', ['X-Api-Key', key], ['Accept', '*/*']),
  basic: (key) => get('https://api.example.com/v1', ['Authorization', `Basic ${btoa(`me:${key}`)}`]),
  'basic, as the user': (key) =>
    get('https://api.example.com/v1', ['Authorization', `Basic ${btoa(`${key.replace(':', '')}:`)}`]),
  query: (key) => get(`https://api.example.com/v1?x=1&api_key=${encodeURIComponent(key)}`),
  cookie: (key) => get('https://api.example.com/v1', ['Cookie', `a=b; token=${key}`]),
  body: (key) => ({
    ...get('https://api.example.com/v1', ['Content-Type', 'application/json']),
    method: 'POST',
    body: new TextEncoder().encode(JSON.stringify({ api_key: key, n: 1 })),
  }),
}

function get(url: string, ...headers: [string, string][]): WireRequest {
  const fields = headers.map(([name, value]) => ({ name, value: new Secret(value) }))
  return { method: 'GET', url: new Secret(url), headers: fields, body: null }
}

describe('what is remembered of a request', () => {
  test.each(Object.entries(requests))('%s: no key, and the same request when filled again', (_, request) => {
    for (const key of testKeys) {
      const shaped = shapeOf(request(key.text), (found) =>
        found.reveal() === key.text || found.reveal() === key.text.replace(':', '') ? 'API_KEY' : null,
      )
      expect({ name: key.name, kept: shaped !== null }).toEqual({ name: key.name, kept: true })
      expect(leakOf(key, JSON.stringify(shaped))).toBeNull()
      const again = shaped && filled(shaped.shape, (name) => (name === 'API_KEY' ? 'another-value' : undefined))
      expect(again && leakOf(key, again.url.reveal())).toBeNull()
      expect(again?.headers).toHaveLength(request(key.text).headers.length)
    }
  })

  test('nothing is kept of a request whose key comes from nowhere known', () => {
    expect(
      shapeOf(get('https://a.example/', ['Authorization', 'Bearer k7Qm2vXc9LpR4tYz8WbN3sHd']), () => null),
    ).toBeNull()
  })

  test('nor of one with something else in it that looks like a key', () => {
    const request = get('https://a.example/', ['Authorization', 'Bearer abc'], ['X-Trace', 'k7Qm2vXc9LpR4tYz8WbN3sHd'])
    expect(shapeOf(request, () => 'API_KEY')).toBeNull()
  })
})
