import { makeKey, makeRootKey } from '../../packages/service/src/keys/make-key.ts'
import { install, type Asked, type Installation } from './timing/installation.ts'
import { welch, withoutSlowest } from './timing/welch.ts'

/**
 * Does the time of an answer tell what its text does not? Pairs of requests over HTTP, one after the other, which
 * first by lot; Welch's t-test without the slowest twentieth: `tsx --conditions=why401-source bench/service/timing.ts [pairs] [sign-ins]`.
 * The third column says whether the answers read alike: only then has the time something to tell. The backend that verifies is told of a
 * revoked key that it was revoked, in a longer answer, whatever the profile says to its own callers. Beyond |t| = 4.5 a difference is taken for real, as is usual for this test.
 */
const pairs = Number(process.argv[2] ?? 20_000)
const signIns = Number(process.argv[3] ?? 100)
const limit = 4.5
const warmUp = 0.1

interface Pair {
  readonly title: string
  readonly count: number
  first(): Asked
  second(): Asked
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
const unknown = () => verify(makeKey('acme', 'live').text.reveal())
const unknownAgain = makeKey('acme', 'live').text.reveal()
const signIn = (email: string, password: string): Asked => {
  setting.pass(3_600_001)
  return { method: 'POST', path: '/api/auth/sign-in/email', body: { email, password } }
}
const settingsAs = (authorization: string): Asked => ({ method: 'GET', path: '/v1/settings', authorization })
const refusedId = ((await setting.ask(verify(revoked))).body as unknown as { request_id: string }).request_id
const record = (id: string): Asked => ({ method: 'GET', path: `/v1/refusals/${id}`, authorization: foreign })
const unknownRoot = makeRootKey().text.reveal()

const all: readonly Pair[] = [
  {
    title: 'the same unknown key, twice (noise of the method)',
    count: pairs,
    first: () => verify(unknownAgain),
    second: () => verify(unknownAgain),
  },
  {
    title: "unknown key, another tenant's key",
    count: pairs,
    first: () => verify(unknownAgain),
    second: () => verify(foreign),
  },
  {
    title: 'unknown key, revoked key (strict)',
    count: pairs,
    first: () => verify(unknownAgain),
    second: () => verify(revoked),
  },
  {
    title: 'unknown key, expired key (strict)',
    count: pairs,
    first: () => verify(unknownAgain),
    second: () => verify(expired),
  },
  {
    title: 'always another unknown key, revoked key (strict)',
    count: pairs,
    first: unknown,
    second: () => verify(revoked),
  },
  {
    title: 'record of a refusal: no such id, not this key',
    count: pairs,
    first: () => record('req_none0000000000000000'),
    second: () => record(refusedId),
  },
  {
    title: 'unknown root key, another unknown root key',
    count: pairs,
    first: () => settingsAs(unknownRoot),
    second: () => settingsAs(makeRootKey().text.reveal()),
  },
  {
    title: 'address without an account, wrong password',
    count: signIns,
    first: () => signIn('bob@example.com', 'not the password'),
    second: () => signIn(person.email, 'not the password'),
  },
]

/** An answer without what is new in each. */
const read = (status: number, body: object): string =>
  `${status} ${JSON.stringify(body).replaceAll(/req_[0-9A-Za-z]+/g, 'req')}`

async function samplesOf({ ask }: Installation, { first, second, count }: Pair) {
  const samples: readonly [number[], number[]] = [[], []]
  const answers = new Set<string>()
  const skipped = Math.ceil(count * warmUp)
  for (let at = -skipped; at < count; at++) {
    const order = Math.random() < 0.5 ? [0, 1] : [1, 0]
    for (const which of order) {
      const { status, nanoseconds, body } = await ask(which === 0 ? first() : second())
      if (at < 0) answers.add(read(status, body))
      if (at >= 0) samples[which]?.push(nanoseconds / 1000)
    }
  }
  return { samples, isAlike: answers.size === 1 }
}

const us = (value: number): string => value.toFixed(2)
console.log('| what could be told apart | answers alike | pairs | means, µs | difference, µs (95 %) | t | told apart |')
console.log('| --- | --- | ---: | ---: | ---: | ---: | --- |')
for (const pair of all) {
  const { samples, isAlike } = await samplesOf(setting, pair)
  const { means, difference, margin, t } = welch(...withoutSlowest(...samples))
  const verdict = Math.abs(t) > limit ? '**yes**' : 'no'
  console.log(
    `| ${pair.title} | ${isAlike ? 'yes' : 'no'} | ${pair.count} | ${means.map(us).join(', ')} | ${us(difference)} ± ${us(margin)} | ${t.toFixed(2)} | ${verdict} |`,
  )
}
await setting.close()
