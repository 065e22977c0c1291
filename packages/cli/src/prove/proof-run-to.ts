import type { WireRequest } from '@why401/core'
import type { Io } from '../io.ts'
import { chooseProxy } from '../network/choose-proxy.ts'
import type { Connection } from '../network/connection.ts'
import { NodeSender } from '../network/node-sender.ts'
import { signerFor } from '../network/signing/signer-for.ts'
import { targetOf } from '../network/target.ts'
import { connectionTo } from './connection-to.ts'
import type { ProofRun } from './run-proof.ts'

/**
 * A request on its own, without curl's settings: the way to its address is the environment's.
 * @param secrets the variables to sign with.
 */
export async function proofRunTo(request: WireRequest, io: Io, secrets: Io['env'] = io.env): Promise<ProofRun> {
  const url = request.url.reveal()
  const connection = await connectionTo(url, io)
  const sender = new NodeSender(connection)
  return { request, sender, signer: signerFor(secrets), isProxied: isProxied(url, connection), redirects: 0 }
}

export function isProxied(url: string, connection: Connection): boolean {
  return chooseProxy(targetOf(url), connection, 'as-given') !== null
}
