import type { Explainer } from '@why401/core'
import { matrix } from '@why401/testkit/matrix'
import type { FaultyRequest } from '../../packages/testkit/src/servers/server.ts'
import { readCurlCommand } from '../../packages/cli/src/curl/read-command.ts'
import type { Connection } from '../../packages/cli/src/network/connection.ts'
import { signerFor } from '../../packages/cli/src/network/signing/signer-for.ts'
import { NodeSender } from '../../packages/cli/src/network/node-sender.ts'
import { attempt, type Attempt } from './attempt.ts'
import { outcomeOf, type Outcome } from './outcome.ts'

export interface RealRun {
  readonly outcomes: readonly Outcome[]
  readonly healthy: readonly Outcome[]
  readonly software: readonly string[]
  readonly missing: readonly string[]
}

/** As `-L` follows them. */
const redirects = 10

/** Every cell of the matrix of real servers and faults, put to the tool as a user would. */
export async function realCells(explainer: Explainer, only: string | null): Promise<RealRun> {
  const outcomes: Outcome[] = []
  const healthy: Outcome[] = []
  const software: string[] = []
  const missing: string[] = []
  for await (const column of matrix()) {
    if (column.software === null) {
      missing.push(column.server)
      continue
    }
    software.push(column.software)
    if (only !== null && !column.server.includes(only)) continue
    for (const { id, sound } of column.healthy) {
      const told = { id, group: column.server, cause: 'key.missing', also: [], provable: false } as const
      healthy.push(outcomeOf(told, await attempt(await attemptOf(sound()), explainer)))
    }
    for (const { id, server: group, cause, also, provableByOneChange: provable, prepare, faulty } of column.cells) {
      await prepare()
      outcomes.push(
        outcomeOf({ id, group, cause, also, provable }, await attempt(await attemptOf(faulty()), explainer)),
      )
    }
  }
  return { outcomes, healthy, software, missing }
}

async function attemptOf({ request, surroundings }: FaultyRequest): Promise<Attempt> {
  const { env, files, proxy } = surroundings
  const connection = await connectionOf(request.url.reveal(), surroundings)
  const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.reveal()]))
  const signer = signerFor(variables)
  return { request, sender: new NodeSender(connection), isProxied: proxy !== null, redirects, env, files, signer }
}

/** Through curl's own options, so that the bench connects as the command does. */
async function connectionOf(
  url: string,
  { proxy, connectTo, certificate }: FaultyRequest['surroundings'],
): Promise<Connection> {
  const argv = [
    '-L',
    ...(proxy === null ? [] : ['-x', proxy]),
    ...Object.entries(connectTo).flatMap(([from, to]) => ['--connect-to', `${from}:${to}`]),
    ...(certificate === null ? [] : ['--cacert', 'certificate.pem']),
    new URL(url).origin,
  ]
  const read = (): Buffer => Buffer.from(certificate ?? '')
  const reading = await readCurlCommand(argv, { env: {}, files: { read, readIfThere: read } })
  if (!reading.ok) throw new Error(reading.usageErrors.join('; '))
  return reading.command.connection
}
