import { createGuard, type Guard } from '@why401/guard'
import { openEmbedded } from '@why401/service/embedded'
import { makeKey, makeRootKey } from '../../packages/service/src/keys/make-key.ts'
import { install, type Asked, type Timed } from './timing/installation.ts'
import { welch, withoutSlowest } from './timing/welch.ts'

/**
 * Does the time of an answer tell what its text does not? Pairs of requests over HTTP, one after the other, which
 * first by lot; Welch's t-test without the slowest twentieth: `npm run bench:service -- timing [pairs] [sign-ins]`.
 * The second column says whether the answers read alike: only then has the time something to tell. The backend that verifies is told of a
 * revoked key that it was revoked, in a longer answer, whatever the profile says to its own callers. Beyond |t| = 4.5 a difference is taken for real, as is usual for this test.
 */
const pairs = Number(process.argv[2] ?? 20_000)
const signIns = Number(process.argv[3] ?? 100)
const limit = 4.5
const warmUp = 0.1

interface Pair {
  readonly title: string
  readonly count: number
  first(): Promise<Timed>
  second(): Promise<Timed>
}

const setting = await install()
const { rootKey } = setting
const made = (path: string, body: object, authorization = rootKey) =>
  setting.ask({ method: 'POST', path, body, authorization })

async function keyOf(keyspace: string, authorization: string, end: string | null): Promise<string> {
  const { body } = await made('/v1/keys', { keyspace, environment: 'live' }, authorization)
  const { text, key } = body as unknown as { text: string; key: { id: string } }
  if (end) await made(`/v1/keys/${key.id}/${end}`, {}, authorization)
  return text
}

const strict = { name: 'acme', prefix: 'acme', settings: { profile: 'strict' } }
for (const authorization of [rootKey, setting.otherRootKey]) await made('/v1/keyspaces', strict, authorization)
const revoked = await keyOf('acme', rootKey, 'revoke')
const expired = await keyOf('acme', rootKey, 'expire')
const foreign = await keyOf('acme', setting.otherRootKey, null)
const person = { email: 'ada@example.com', password: 'walrus umbrella 94 tango', name: 'Ada' }
await made('/v1/setup', { token: setting.setupToken, ...person })

const verify = (key: string): Asked => ({
  method: 'POST',
  path: '/v1/keys/verify',
  body: { key },
  authorization: rootKey,
})
/** As a gateway asks whose caller gets this very answer. */
const authorize = (key: string): Asked => ({
  method: 'GET',
  path: '/v1/authorize?keyspace=acme',
  authorization: key,
  headers: { 'why401-root-key': rootKey },
})
/** As a server asks that has a guard before its routes; its caller gets the answer. */
const through = (guard: Guard, key: string) => async (): Promise<Timed> => {
  const headers = ['Host', 'api.example.com', 'Authorization', `Bearer ${key}`]
  const startedAt = process.hrtime.bigint()
  const result = await guard.check({ method: 'GET', url: '/v1/items', headers, address: '192.0.2.1' })
  const nanoseconds = Number(process.hrtime.bigint() - startedAt)
  if ('granted' in result) throw new Error('a key that is dead was granted')
  return { status: result.refused.status, nanoseconds, body: result.refused.body }
}
const asking = createGuard({ service: { url: setting.url, rootKey }, keyspace: 'acme', profile: 'strict' })
const opened = await openEmbedded({ file: setting.file, project: setting.projectId })
const embedded = createGuard({ embedded: opened, keyspace: 'acme', profile: 'strict' })
const unknown = makeKey('acme', 'live').text.reveal()
const signIn = (email: string, password: string): Asked => {
  setting.pass(3_600_001)
  return { method: 'POST', path: '/api/auth/sign-in/email', body: { email, password } }
}
const settingsAs = (authorization: string): Asked => ({ method: 'GET', path: '/v1/settings', authorization })
const refusedId = ((await setting.ask(verify(revoked))).body as unknown as { request_id: string }).request_id
const record = (id: string): Asked => ({ method: 'GET', path: `/v1/refusals/${id}`, authorization: foreign })
const unknownRoot = makeRootKey().text.reveal()
const { body: spare } = await made('/v1/root-keys', { name: 'spare', scopes: ['settings:read'] })
const { text: revokedRoot, root_key } = spare as unknown as { text: string; root_key: { id: string } }
await setting.ask({ method: 'DELETE', path: `/v1/root-keys/${root_key.id}`, authorization: rootKey })

const pair = (title: string, first: () => Asked, second: () => Asked, count = pairs): Pair => ({
  title,
  first: () => setting.ask(first()),
  second: () => setting.ask(second()),
  count,
})
/** A strict guard keeps each answer back for five milliseconds. */
const guardPair = (title: string, guard: Guard, other: string): Pair => ({
  title,
  first: through(guard, unknown),
  second: through(guard, other),
  count: Math.ceil(pairs / 4),
})

const all: readonly Pair[] = [
  pair(
    'the same unknown key, twice (noise of the method)',
    () => authorize(unknown),
    () => authorize(unknown),
  ),
  pair(
    "caller: unknown key, another tenant's key",
    () => authorize(unknown),
    () => authorize(foreign),
  ),
  pair(
    'caller: unknown key, revoked key',
    () => authorize(unknown),
    () => authorize(revoked),
  ),
  pair(
    'caller: unknown key, expired key',
    () => authorize(unknown),
    () => authorize(expired),
  ),
  guardPair('caller of a guard that asks the service: unknown key, revoked key', asking, revoked),
  guardPair('caller of a guard that asks the service: unknown key, expired key', asking, expired),
  guardPair("caller of an embedded guard: unknown key, another tenant's key", embedded, foreign),
  guardPair('caller of an embedded guard: unknown key, revoked key', embedded, revoked),
  guardPair('caller of an embedded guard: unknown key, expired key', embedded, expired),
  pair(
    "backend: unknown key, another tenant's key",
    () => verify(unknown),
    () => verify(foreign),
  ),
  pair(
    'backend: unknown key, revoked key',
    () => verify(unknown),
    () => verify(revoked),
  ),
  pair(
    'refusal: no such id, not this key',
    () => record('req_none0000000000000000'),
    () => record(refusedId),
  ),
  pair(
    'management: unknown root key, revoked root key',
    () => settingsAs(unknownRoot),
    () => settingsAs(revokedRoot),
  ),
  pair(
    'sign-in: no such account, wrong password',
    () => signIn('bob@example.com', 'not the password'),
    () => signIn(person.email, 'not the password'),
    signIns,
  ),
]

/** An answer without what is new in each. */
const read = (status: number, body: object): string =>
  `${status} ${JSON.stringify(body).replaceAll(/req_[0-9A-Za-z]+/g, 'req')}`

async function samplesOf({ first, second, count }: Pair) {
  const samples: readonly [number[], number[]] = [[], []]
  const answers = new Set<string>()
  const skipped = Math.ceil(count * warmUp)
  for (let at = -skipped; at < count; at++) {
    const order = Math.random() < 0.5 ? [0, 1] : [1, 0]
    for (const which of order) {
      const { status, nanoseconds, body } = await (which === 0 ? first() : second())
      if (at < 0) answers.add(read(status, body))
      if (at >= 0) samples[which]?.push(nanoseconds / 1000)
    }
  }
  return { samples, isAlike: answers.size === 1 }
}

const us = (value: number): string => value.toFixed(2)
console.log('| what could be told apart | answers alike | pairs | means, µs | difference, µs (95 %) | t | told apart |')
console.log('| --- | --- | ---: | ---: | ---: | ---: | --- |')
for (const one of all) {
  const { samples, isAlike } = await samplesOf(one)
  const { means, difference, margin, t } = welch(...withoutSlowest(...samples))
  const verdict = Math.abs(t) > limit ? '**yes**' : 'no'
  console.log(
    `| ${one.title} | ${isAlike ? 'yes' : 'no'} | ${one.count} | ${means.map(us).join(', ')} | ${us(difference)} ± ${us(margin)} | ${t.toFixed(2)} | ${verdict} |`,
  )
}
await Promise.all([asking.close(), embedded.close()])
await opened.close()
await setting.close()
