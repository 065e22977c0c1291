import { describe, expect, test } from 'vitest'
import { Secret } from '../model/secret.ts'
import type { RotationApi, RotationStep } from '../model/rotation.ts'
import type { Sent } from '../model/wire.ts'
import { awsIamRotation } from '../providers/rotation/aws-iam.ts'
import { gitlabRotation } from '../providers/rotation/gitlab.ts'
import { grafanaRotation } from '../providers/rotation/grafana.ts'
import { sendgridRotation } from '../providers/rotation/sendgrid.ts'
import { documentOf } from './answer-document.ts'
import { lifetimeOf } from './lifetime.ts'
import { itemsOf } from './listed-keys.ts'
import { readAnswer } from './read-answer.ts'
import { hostsFor, stepRequest, whoseCredential } from './step-request.ts'
import { filledJson, filledText } from './template.ts'

function answer(status: number, body: string): Sent {
  return { kind: 'answered', response: { status, headers: [], body: new Secret(body) }, sentAt: 0, answeredAt: 0 }
}

function shown(
  api: RotationApi,
  step: RotationStep,
  values: Record<string, never | string | string[]>,
  holder: 'old' | 'admin' = 'old',
) {
  const made = stepRequest(step, api, hostsFor(api, 'https://keys.example.com/base/') ?? {}, holder, values)
  if (!made.ok) return made.why
  const { method, url, headers, body } = made.request
  return {
    line: `${method} ${url.reveal()}`,
    headers: headers.map(({ name, value }) => `${name}: ${value.reveal()}`),
    body: body && new TextDecoder().decode(body),
  }
}

describe('templates', () => {
  test('fill names in, escaped where they stand', () => {
    expect(filledText('/a/{x}/{y.z}', { x: 'b/c', 'y.z': 1 }, encodeURIComponent)).toBe('/a/b%2Fc/1')
    expect(() => filledText('{x}', {})).toThrow('no value for x')
  })

  test('a value of one name keeps its type, and is left out where there is none', () => {
    const template = { name: 'n {x}', scopes: '{scopes}', ttl: '{ttl}', dryRun: true }
    expect(filledJson(template, { x: 'y', scopes: ['a', 'b'] })).toEqual({
      name: 'n y',
      scopes: ['a', 'b'],
      dryRun: true,
    })
  })

  test('a key with braces is not taken for a template', () => {
    expect(filledText('{a}', { a: '{b}', b: 'c' })).toBe('{b}')
  })
})

describe('requests', () => {
  test('carry credential and body as the data says', () => {
    const values = { credential: 'secret', name: 'n', scopes: ['mail.send'] }
    expect(shown(sendgridRotation, sendgridRotation.create, values)).toEqual({
      line: 'POST https://keys.example.com/base/v3/api_keys',
      headers: [
        'User-Agent: why401',
        'Accept: application/json',
        'Content-Type: application/json',
        'Authorization: Bearer secret',
      ],
      body: '{"name":"n","scopes":["mail.send"]}',
    })
  })

  test('take another path where an admin asks', () => {
    const values = { credential: 'c', 'old.id': '7', expires: '2027-01-01' }
    expect(shown(gitlabRotation, gitlabRotation.create, values)).toMatchObject({
      line: expect.stringMatching(/\/self\/rotate$/) as string,
    })
    expect(shown(gitlabRotation, gitlabRotation.create, values, 'admin')).toMatchObject({
      line: expect.stringMatching(/\/7\/rotate$/) as string,
    })
  })

  test('are not made without what they need, nor with what would end a header', () => {
    expect(shown(grafanaRotation, grafanaRotation.create, { credential: 'c' })).toBe('no value for with.account')
    expect(shown(sendgridRotation, sendgridRotation.verify, { credential: 'a\r\nx: y' })).toBe(
      'a value that Authorization can carry',
    )
  })

  test('write forms', () => {
    const [inactive] = awsIamRotation.retire
    expect(inactive && shown(awsIamRotation, inactive, { 'retired.id': 'A+B' })).toMatchObject({
      body: 'Action=UpdateAccessKey&Version=2010-05-08&AccessKeyId=A%2BB&Status=Inactive',
    })
  })

  test.each([
    ['https://git.example.com/', 'https://git.example.com'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://git.example.com', undefined],
    ['https://user:pass@git.example.com', undefined],
    ['https://git.example.com/?x=1', undefined],
    ['ftp://git.example.com', undefined],
  ])('may go to %s: %s', (given, host) => {
    expect(hostsFor(gitlabRotation, given)?.['api']).toBe(host)
  })

  test('go nowhere where everybody has an address of their own and none is given', () => {
    expect(hostsFor(grafanaRotation, null)).toBeNull()
  })

  test('whose credential', () => {
    expect([
      whoseCredential('old-or-admin', false),
      whoseCredential('new-or-admin', true),
      whoseCredential('new', true),
    ]).toEqual(['old', 'admin', 'new'])
  })
})

describe('answers', () => {
  const { create } = sendgridRotation

  test.each([
    { name: 'the new key', sent: answer(201, '{"api_key":"SG.x","api_key_id":"x"}'), kind: 'done' },
    { name: 'a success without the key', sent: answer(201, '{"api_key_id":"x"}'), kind: 'unclear' },
    { name: 'a success that is no JSON', sent: answer(201, 'ok'), kind: 'unclear' },
    { name: 'a refusal', sent: answer(403, '{}'), kind: 'refused' },
    { name: 'a fault of the server', sent: answer(502, '{}'), kind: 'unclear' },
    { name: 'a redirect', sent: answer(302, ''), kind: 'unclear' },
    { name: 'nothing', sent: { kind: 'unreachable', reason: 'timeout', text: 'late' } as const, kind: 'unclear' },
  ])('$name is $kind', ({ sent, kind }) => {
    expect(readAnswer(sent, create, sendgridRotation).kind).toBe(kind)
  })

  test('an answer of success that says otherwise is a refusal', () => {
    expect(readAnswer(answer(200, '{"active":false}'), gitlabRotation.verify, gitlabRotation)).toEqual({
      kind: 'refused',
      status: 200,
    })
  })

  test('words that the issuer adds by itself are left out', () => {
    const [read] = sendgridRotation.prepare
    const body = '{"scopes":["mail.send","2fa_required","sender_verification_eligible"]}'
    expect(read && readAnswer(answer(200, body), read, sendgridRotation)).toEqual({
      kind: 'done',
      values: { scopes: ['mail.send'] },
    })
  })

  test('are asked by pointer', () => {
    const json = documentOf('{"a":{"b/c":[1,{"~":2}]}}')
    expect([json.value('/a/b~1c/0'), json.value('/a/b~1c/1/~0'), json.value('/a/x'), json.value('a')]).toEqual([
      1,
      2,
      undefined,
      undefined,
    ])
    const xml = documentOf('<R xmlns="x"><K>a&amp;b</K><K>c</K></R>')
    expect([xml.value('xml:K'), xml.value('xml:N'), xml.parts('xml:K').length]).toEqual(['a&b', undefined, 2])
  })

  test('inherited members are none', () => {
    expect(documentOf('{}').value('/constructor')).toBeUndefined()
  })

  test('lists', () => {
    const { list } = grafanaRotation
    const body = JSON.stringify([
      { id: 1, name: 'a', hasExpired: true, created: '2026-01-01', expiration: null },
      { name: 'without an id' },
    ])
    expect(itemsOf(body, list)).toEqual([{ id: '1', name: 'a', hasEnded: true, created: '2026-01-01', until: null }])
    const keys = '<A><member><AccessKeyId>X</AccessKeyId></member><member><AccessKeyId>Y</AccessKeyId></member></A>'
    expect(itemsOf(keys, awsIamRotation.list).map(({ id }) => id)).toEqual(['X', 'Y'])
  })
})

describe('how long a new key lives', () => {
  const now = Date.parse('2026-11-21T10:00:00Z')
  test.each([
    { name: 'as long as the old one', created: '2026-01-01', until: '2026-01-31', most: 365, expires: '2026-12-21' },
    { name: 'whole days', created: '2026-01-01T12:00:00Z', until: '2026-01-31', most: 365, expires: '2026-12-21' },
    { name: 'no longer than allowed', created: '2020-01-01', until: '2026-01-01', most: 365, expires: '2027-11-21' },
    {
      name: 'the most where the old one has no end and one is needed',
      created: '2020-01-01',
      until: null,
      most: 365,
      expires: '2027-11-21',
    },
    { name: 'without an end where it needs none', created: '2020-01-01', until: null, most: null, expires: undefined },
    { name: 'without an end where nothing is known', created: null, until: null, most: null, expires: undefined },
  ])('$name', ({ created, until, most, expires }) => {
    expect(lifetimeOf(created, until, most, now)?.expires).toBe(expires)
  })
})
