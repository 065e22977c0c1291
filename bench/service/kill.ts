import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { change, Client, lostOf, prepare, spend, usesAtFirst, type Acknowledged } from './kill/course.ts'

/** Kills a service (SIGKILL) that is being written to, starts it again and looks for what it had acknowledged: `kill.ts [times]`. */
const times = Number(process.argv[2] ?? 100)
/** Uses of one key that a crash may grant a second time. */
const bound = 100
const writers = 4
const spenders = 8
const longestMs = 1500

const directory = await mkdtemp(join(tmpdir(), 'why401-kill-'))
const file = join(directory, 'keys.db')
const authorization = await prepare(file)
const done: Acknowledged = {
  created: new Map(),
  revoked: new Set(),
  askedToRevoke: new Set(),
  rotated: new Map(),
  granted: 0,
}

async function start(): Promise<{ readonly server: ChildProcess; readonly client: Client }> {
  const server = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'kill/server.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { value } = await createInterface({ input: server.stdout! })[Symbol.asyncIterator]().next()
  return { server, client: new Client(value as string, authorization) }
}

async function kill(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit')
  server.kill('SIGKILL')
  await exit
}

let { server, client } = await start()
await client.call('POST', '/v1/keyspaces', { name: 'bench', prefix: 'bench' })
const uses = { remaining: usesAtFirst }
const metered = await client.call('POST', '/v1/keys', { keyspace: 'bench', environment: 'live', uses })
const lost: string[] = []
let torn = 0
let mostOvergranted = 0
for (let time = 0; time < times; time++) {
  const from = done.created.size
  const grantedBefore = done.granted
  const leftBefore = (await client.call('POST', '/v1/keys/verify', { key: metered.text, dry_run: true })).remaining
  const work = [
    ...Array.from({ length: writers }, () => change(client, done)),
    ...Array.from({ length: spenders }, () => spend(client, metered.text, done)),
  ].map((one) => one.catch(() => {}))
  await wait(Math.random() * longestMs)
  await kill(server)
  await Promise.all(work)
  ;({ server, client } = await start())
  lost.push(...(await lostOf(client, done, [...done.created.keys()].slice(from))))
  if (!(await client.call('GET', '/v1/audit/verify')).intact) torn++
  const left = (await client.call('POST', '/v1/keys/verify', { key: metered.text, dry_run: true })).remaining
  mostOvergranted = Math.max(mostOvergranted, done.granted - grantedBefore - (leftBefore - left))
}
lost.push(
  ...(await lostOf(
    client,
    done,
    [...done.created.keys()].filter((_, at) => at % 20 === 0),
  )),
)
await kill(server)
await rm(directory, { recursive: true })
console.log(
  JSON.stringify({
    kills: times,
    acknowledged: { created: done.created.size, revoked: done.revoked.size, rotated: done.rotated.size },
    granted: done.granted,
    lost: lost.length,
    tornAuditChains: torn,
    mostOvergrantedByOneCrash: mostOvergranted,
    bound,
  }),
)
if (lost.length > 0 || torn > 0 || mostOvergranted > bound) process.exitCode = 1
