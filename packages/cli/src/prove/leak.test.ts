import { leakOf, testKeys, type Recorded, type TestKey } from '@why401/testkit'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { started, answer, directory, fine, key, recording, refusal, why401 } from './test-bed.ts'

/** The ways in which curl's arguments put a key into a request, each with the prefix of its path on the server. */
const places: Readonly<Record<string, (key: string) => readonly string[]>> = {
  bearer: (secret) => ['-H', `Authorization: Bearer ${secret}`],
  bare: (secret) => ['-H', `Authorization: ${secret}`],
  'own header': (secret) => ['-H', `X-Orders-Ticket: ${secret}`],
  basic: (secret) => ['-u', `user:${secret}`],
  'user alone': (secret) => ['-u', `${secret}:`],
  oauth: (secret) => ['--oauth2-bearer', secret],
  cookie: (secret) => ['-b', `session=${secret}`],
  form: (secret) => ['-d', `client_secret=${encodeURIComponent(secret)}`],
  JSON: (secret) => ['--json', JSON.stringify({ api_key: secret })],
  'query by -G': (secret) => ['-G', '--data-urlencode', `api_key=${secret}`],
  quoted: (secret) => ['-H', `Authorization: Bearer "${secret}"`],
  conflicting: (secret) => ['-H', `Authorization: Bearer ${secret}`, '-H', `X-Api-Key: ${secret}`],
}

/** Everything an output could show of it: itself, percent-encoded, in base64, in the base64 of Basic. */
function spellings({ name, text, secret }: TestKey): TestKey[] {
  const encoded = [text, `user:${text}`, `${text}:`].map((one) => Buffer.from(one).toString('base64'))
  const forms = [secret, encodeURIComponent(secret), ...encoded.map((one) => one.slice(8))]
  return [...new Set(forms)].map((form) => ({ name, text, secret: form }))
}

function leaks(secret: TestKey, output: string): string[] {
  return spellings(secret).flatMap((form) => {
    const part = leakOf(form, output)
    if (part === null) return []
    const at = output.toLowerCase().indexOf(part)
    return [`${secret.name}: …${output.slice(Math.max(0, at - 60), at).replace(/\s+/g, ' ')}‹here›`]
  })
}

/** As servers that repeat what they were sent in their refusals. */
function echoing({ requestLine, headers, body }: Recorded): string {
  const said = headers.map(([, value]) => value).join(' ')
  return answer(
    401,
    { 'WWW-Authenticate': `Bearer realm="orders", error_description="token ${said.replace(/["\r\n]/g, '')} unknown"` },
    JSON.stringify({ message: `Incorrect API key provided: ${said}`, request: requestLine, body }),
  )
}

const formats = [['--json'], ['--format', 'markdown'], [], ['--brief']] as const

describe('no key reaches the output of', { timeout: 600_000 }, () => {
  test.each(Object.keys(places))('curl, with the key in %s', async (place) => {
    const write = places[place] as (secret: string) => readonly string[]
    const server = await recording(echoing)
    const found: string[] = []
    await inTurns(sample(place), async (secret, index) => {
      const format = formats[index % formats.length] ?? []
      const { code, stdout, stderr } = await why401([...format, 'curl', ...write(secret.text), `${server.url}/v1`])
      if (code !== 1) found.push(`${secret.name}: exit code ${code}`)
      found.push(...leaks(secret, stdout + stderr))
    })
    expect(found).toEqual([])
    expect(server.requests.length).toBeGreaterThan(testKeys.length / 6)
  })

  test('curl, when the key is accepted', async () => {
    const server = await recording(() => fine)
    const found: string[] = []
    await inTurns(sample('accepted'), async (secret, index) => {
      const format = formats[index % 2] ?? []
      const { code, stdout, stderr } = await why401([
        ...format,
        'curl',
        '-v',
        ...places['bearer']!(secret.text),
        server.url,
      ])
      if (code !== 0) found.push(`${secret.name}: exit code ${code}`)
      found.push(...leaks(secret, stdout + stderr))
    })
    expect(found).toEqual([])
  })

  test('curl, with candidates from env files that are tried and echoed', async () => {
    const server = await recording(echoing)
    const found: string[] = []
    await inTurns(sample('candidates'), async (secret, index) => {
      const sent = 'z1X9c8V7b6N5m4A3s2D1f0Gh'
      const { stdout, stderr } = await why401(
        [...(formats[index % formats.length] ?? []), 'curl', '-H', `Authorization: Bearer ${sent}`, server.url],
        { env: { ORDERS_KEY: sent }, files: { '.env.local': `ORDERS_KEY='${secret.text}'\n` } },
      )
      found.push(...leaks(secret, stdout + stderr))
    })
    expect(found).toEqual([])
  })

  test('prove and replay', async () => {
    const server = await recording(echoing)
    const found: string[] = []
    await inTurns(sample('prove'), async (secret, index) => {
      const request = { method: 'GET', url: `${server.url}/v1`, headers: [['Authorization', `Bearer ${secret.text}`]] }
      const files = { 'case.json': JSON.stringify({ cause: 'key.unknown', symptom: { request, status: 401 } }) }
      const command = index % 2 === 0 ? 'prove' : 'replay'
      const { stdout, stderr } = await why401([...(formats[index % 4] ?? []), command, 'case.json'], { files })
      found.push(...leaks(secret, stdout + stderr))
    })
    expect(found).toEqual([])
  })

  test('what cannot be sent', async () => {
    const found: string[] = []
    await inTurns(sample('wrong use'), async (secret) => {
      const runs = await Promise.all([
        why401(['curl', `--${secret.text}`, 'http://127.0.0.1:1/']),
        why401(['curl', secret.text, secret.text]),
        why401(['curl', '-H', `Authorization: Bearer ${secret.text}`, 'http://127.0.0.1:1/']),
        why401(['curl', `http://127.0.0.1:1/?api_key=${encodeURIComponent(secret.text)}`]),
        why401(['prove', secret.text]),
        why401(['replay', '-'], { input: `{"cause":"${secret.text}"` }),
        why401(['--openapi', secret.text, 'curl', 'http://127.0.0.1:1/']),
        why401(['--config', secret.text, 'curl', 'http://127.0.0.1:1/']),
      ])
      found.push(...runs.flatMap(({ stdout, stderr }) => leaks(secret, stdout + stderr)))
    })
    expect(found).toEqual([])
  })
})

test.skipIf(process.platform !== 'linux')(
  'no child process is started, whose arguments others could read',
  async () => {
    const server = await recording((_, before) => (before < 2 ? refusal() : ''))
    const { child, ended } = started(['curl', '-H', `Authorization: Bearer ${key}`, server.url])
    while (server.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 10))
    const pid = String(child.pid)
    const tasks = readdirSync(`/proc/${pid}/task`)
    const children = tasks.flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    child.kill('SIGKILL')
    await ended
    expect(children.filter((one) => one.trim() !== '')).toEqual([])
  },
)

test('nothing is written to the disk', async () => {
  const server = await recording(() => refusal())
  const home = directory()
  writeFileSync(join(home, '.env'), 'A=1\n')
  await why401(['curl', '-H', `Authorization: Bearer ${key}`, server.url], { env: { HOME: home, TMPDIR: home } })
  expect(readdirSync(home)).toEqual(['.env'])
})

/** A few keys of every test, others in each, so that together all shapes are met. */
function sample(name: string): readonly TestKey[] {
  const start = [...Object.keys(places), 'accepted', 'candidates', 'prove', 'wrong use'].indexOf(name)
  const step = 8
  return testKeys.filter((_, index) => (index + start) % step === 0)
}

/** Two at a time: each is a process. */
async function inTurns(
  keys: readonly TestKey[],
  act: (secret: TestKey, index: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < keys.length; at += 2)
    await Promise.all(keys.slice(at, at + 2).map((secret, offset) => act(secret, at + offset)))
}
