import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { Acknowledgements } from './kill/acknowledged.ts'
import { Client } from './kill/client.ts'
import { change, prepare } from './kill/course.ts'
import { lossesOf, type Loss } from './kill/losses.ts'
import { leftOf, meteredKeys, spend } from './kill/metered.ts'

/** Kills a service (SIGKILL) that is being written to, starts it again and looks for what it had acknowledged: `kill.ts [times]`. */
const times = Number(process.argv[2] ?? 100)
/** Uses of one key, or requests under a limit of one, that a crash may grant a second time. */
const bound = 100
const writers = 4
/** Of each metered key. */
const spenders = 4
const longestMs = 1000

const directory = await mkdtemp(join(tmpdir(), 'why401-kill-'))
const file = join(directory, 'keys.db')
const authorization = await prepare(file)
const done = new Acknowledgements()

async function start(): Promise<{ readonly server: ChildProcess; readonly client: Client }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'kill/server.mjs'), file], {
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
const metered = await meteredKeys(client)
const lefts = () => Promise.all(metered.map((key) => leftOf(client, key)))

/** One life: what was granted of each metered key in it and not taken off behind it. */
async function life(): Promise<readonly number[]> {
  const [grantedBefore, leftBefore] = [metered.map(({ granted }) => granted), await lefts()]
  const work = [
    ...Array.from({ length: writers }, () => change(client, done)),
    ...metered.flatMap((key) => Array.from({ length: spenders }, () => spend(client, key))),
  ].map((one) => one.catch(() => {}))
  await wait(Math.random() * longestMs)
  await kill(server)
  await Promise.all(work)
  ;({ server, client } = await start())
  const left = await lefts()
  return metered.map(
    ({ granted }, at) => granted - (grantedBefore[at] ?? 0) - ((leftBefore[at] ?? 0) - (left[at] ?? 0)),
  )
}

const losses: Loss[] = []
const overgranted: (readonly number[])[] = []
let torn = 0
for (let time = 0; time < times; time++) {
  const from = done.keys.length
  overgranted.push(await life())
  losses.push(...(await lossesOf(client, done.keys.slice(from))))
  if (!(await client.call('GET', '/v1/audit/verify')).intact) torn++
}
losses.push(...(await lossesOf(client, done.keys)))
await kill(server)
await rm(directory, { recursive: true })

const byKey = <Value>(value: (at: number) => Value) =>
  Object.fromEntries(metered.map(({ counted }, at) => [counted, value(at)]))
const mostOvergranted = byKey((at) => Math.max(...overgranted.map((life) => life[at] ?? 0)))
for (const loss of losses) console.error(JSON.stringify(loss))
console.log(
  JSON.stringify({
    kills: times,
    acknowledged: { created: done.keys.length, revoked: done.count('revokedAt'), rotated: done.count('rotatedAt') },
    granted: byKey((at) => metered[at]?.granted),
    lost: losses.length,
    tornAuditChains: torn,
    mostOvergrantedByOneCrash: mostOvergranted,
    bound,
  }),
)
if (losses.length > 0 || torn > 0 || Object.values(mostOvergranted).some((most) => most > bound)) process.exitCode = 1
