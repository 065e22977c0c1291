import { startRecordingServer, type Recorded, type RecordingServer, type Script } from '@why401/testkit'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { run, start, type Run, type Running } from '../built.ts'
import { testCertificate } from '../network/test-certificate.ts'

/** For tests: no such key was ever issued. */
export const key = 'k7Qm2vXc9LpR4tYz8WbN3sHd'

const unproxied = Object.fromEntries(
  ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [
    [name, ''],
    [name.toUpperCase(), ''],
  ]),
)

/** What one test uses up; gone when it ends. */
const used: { close: () => unknown }[] = []
afterEach(async () => {
  await Promise.all(used.splice(0).map((one) => one.close()))
})

export async function recording(script?: Script): Promise<RecordingServer> {
  return kept(await startRecordingServer(script))
}

/** With the certificate of the tests, which nobody trusts: for `-k`. */
export async function recordingSecurely(script?: Script): Promise<RecordingServer> {
  return kept(await startRecordingServer(script, testCertificate))
}

export function kept<T extends { close: () => unknown }>(one: T): T {
  used.push(one)
  return one
}

/** An empty directory with these files in it. */
export function directory(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'why401-prove-'))
  kept({ close: () => rmSync(path, { recursive: true }) })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

interface Surroundings {
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** The built program in a directory of its own, without the proxies of this machine. */
export function why401(argv: readonly string[], { files = {}, env = {}, input }: Surroundings = {}): Promise<Run> {
  return run(argv, { cwd: directory(files), env: { ...unproxied, ...env }, ...(input === undefined ? {} : { input }) })
}

export function started(argv: readonly string[], { files = {}, env = {} }: Surroundings = {}): Running {
  return start(argv, { cwd: directory(files), env: { ...unproxied, ...env } })
}

/** One HTTP/1.1 answer, after which the connection is left open. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): string {
  const fields = { ...headers, 'Content-Length': String(Buffer.byteLength(body)) }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n${body}`
}

export function refusal(message = 'Invalid API key', headers: Readonly<Record<string, string>> = {}): string {
  return answer(401, { 'Content-Type': 'application/json', ...headers }, JSON.stringify({ message }))
}

export const fine = answer(200, {}, '{"items":[]}')

export function fieldOf({ headers }: Recorded, name: string): string | null {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? null
}

/** In any of the spellings in which a client could send it. */
export function holdsKey(bytes: Buffer | string, secret: string = key): boolean {
  const text = bytes.toString()
  const spellings = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')]
  const pairs = [`user:${secret}`, `${secret}:`].map((pair) => Buffer.from(pair).toString('base64').replace(/=+$/, ''))
  return [...spellings, ...pairs].some((one) => text.includes(one))
}

/** Of a report in JSON: the best cause, in one word each. */
export function topOf(stdout: string): string | null {
  const { causes } = JSON.parse(stdout) as {
    readonly causes: readonly { readonly id: string; readonly status: string }[]
  }
  return causes[0] ? `${causes[0].id} ${causes[0].status}` : null
}
