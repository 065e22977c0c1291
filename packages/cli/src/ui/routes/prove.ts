import { providers } from '@why401/core'
import type { Options } from '../../arguments/options.ts'
import { rememberProof } from '../../fix/remember-proof.ts'
import { inputKinds } from '../../help/explain.ts'
import type { Io } from '../../io.ts'
import { proofRunTo } from '../../prove/proof-run-to.ts'
import { runProof } from '../../prove/run-proof.ts'
import { optionalIndexIn, optionalObjectIn, optionalTextsIn, optionalWordIn, textIn, type Fields } from '../fields.ts'
import { UiProblem } from '../problem.ts'
import type { Agreed, Ask, ProofEvent } from '../protocol.ts'
import { factsIn, requestOf, type ReadyRequest } from '../prove/request-in.ts'
import { WatchedProof } from '../prove/watched-proof.ts'
import type { Route } from '../route.ts'

/** Sends the request that the input tells of, as `why401 prove` does, and tells each step as it is made. */
export const prove: Route = {
  method: 'POST',
  path: '/local/prove',
  answer({ body, signal, stream }, { options, io, alone }) {
    const facts = factsIn(
      textIn(body, 'input'),
      optionalWordIn(body, 'as', inputKinds),
      optionalIndexIn(body, 'refusal'),
    )
    if (options.offline) throw new UiProblem('offline', 'Start why401 ui without --offline to have something sent.')
    const agreed = agreedIn(optionalObjectIn(body, 'agreed'))
    const { asks, ...ready } = requestOf(facts, agreed, options.live.replay, io)
    if (asks.length > 0) return tellAsks(stream(), asks)
    const replay = options.live.replay || agreed.send === 'repeatedly'
    return alone(() => run(ready, { ...options, live: { ...options.live, replay } }, io, signal, stream()))
  },
}

function tellAsks(tell: (event: ProofEvent) => void, asks: readonly Ask[]): void {
  tell({ type: 'asks', asks })
}

function agreedIn(fields: Fields): Agreed {
  const send = optionalWordIn(fields, 'send', ['once', 'repeatedly'])
  return { fill: optionalTextsIn(fields, 'fill'), ...(send === null ? {} : { send }) }
}

async function run(
  { request, variables }: Omit<ReadyRequest, 'asks'>,
  options: Options,
  io: Io,
  signal: AbortSignal,
  tell: (event: ProofEvent) => void,
): Promise<void> {
  const watched = new WatchedProof(tell)
  const way = await proofRunTo(request, io)
  const { listeners } = watched
  const { report } = await runProof({ ...way, sender: watched.over(way.sender), listeners, signal }, options, io)
  rememberProof({ command: 'prove', report, input: null, request, variables, providers }, io)
  tell({ type: 'report', report })
}
