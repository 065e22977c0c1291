import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { load, median, startServer, type Run, type Server } from './http/rig.ts'

/**
 * Verification over HTTP against the key plugin of better-auth on its SQLite, with the same keys, requests, connections and
 * lines of log. Its verification writes the key's row each time: with a write-ahead log it need not wait for the disk, as the
 * service does not either.
 */
const rounds = Number(process.env['ROUNDS'] ?? 3)
const seconds = Number(process.env['SECONDS'] ?? 5)
const directory = join(import.meta.dirname, 'compare')

install()
const service = await startServer('service', 'http/service.ts')
const plugin = (name: string, limits: string, journal: string) =>
  startServer(name, 'compare/server.ts', service.issued ?? '', limits, journal)
const servers: readonly Server[] = [
  service,
  await plugin('better-auth, no limits, write-ahead log', 'no-limits', 'wal'),
  await plugin('better-auth, no limits, journal as it comes', 'no-limits', 'rollback'),
  await plugin('better-auth, limits as they come, write-ahead log', 'limits', 'wal'),
]
const runs = new Map<Server, Run[]>(servers.map((server) => [server, []]))
for (let round = -1; round < rounds; round++)
  for (const server of servers) {
    const run = await load(server, { rate: 0, seconds, as: service })
    if (round >= 0) runs.get(server)?.push(run)
  }
const of = (server: Server, name: 'rate' | 'cpuMicroseconds' | 'p50' | 'p99' | 'valid' | 'errors'): number =>
  Number(median((runs.get(server) ?? []).map((run) => run[name])).toFixed(3))
for (const server of servers) {
  const times = (of(service, 'rate') / of(server, 'rate')).toFixed(1)
  const cpu = of(server, 'cpuMicroseconds')
  const work = (cpu / of(service, 'cpuMicroseconds')).toFixed(1)
  const latency = `p50 ${of(server, 'p50')} ms, p99 ${of(server, 'p99')} ms`
  const granted = `${of(server, 'valid')} granted, ${of(server, 'errors')} errors`
  console.log(
    `${server.name}: ${Math.round(of(server, 'rate'))}/s, ${Math.round(cpu)} µs of processor each, ${latency}; ${granted}; the service ${times}× the rate, ${work}× less work`,
  )
  server.stop()
}

/** Once. What builds the database's driver is the driver's own install script. */
function install(): void {
  if (existsSync(join(directory, 'node_modules'))) return
  const args = ['install', '--prefix', directory, '--no-package-lock', '--no-audit', '--no-fund', '--silent']
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('The packages to compare with could not be installed.')
}
