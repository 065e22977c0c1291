import {
  prove,
  type Explainer,
  type Report,
  type Secret,
  type Sender,
  type Signer,
  type WireRequest,
} from '@why401/core'
import { setTimeout as sleep } from 'node:timers/promises'
import { candidatesFor, type SetValue } from '../../packages/cli/src/prove/candidates.ts'
import { parseEnv } from 'node:util'

/** What a cell or a simulated fault puts to the tool. */
export interface Attempt {
  readonly request: WireRequest
  readonly sender: Sender
  readonly isProxied: boolean
  readonly redirects: number
  readonly env: Readonly<Record<string, Secret>>
  /** Env files of the project's directory, by name. */
  readonly files: Readonly<Record<string, Secret>>
  readonly signer?: Signer
}

export interface Attempted {
  readonly report: Report
  /** Milliseconds from first to last byte, and of them those spent waiting for answers. */
  readonly took: number
  readonly waited: number
}

/** Proves as `why401 curl` does, without its process. */
export async function attempt(one: Attempt, explainer: Explainer): Promise<Attempted> {
  let waited = 0
  const sender: Sender = {
    async send(request, options) {
      const before = performance.now()
      try {
        return await one.sender.send(request, options)
      } finally {
        waited += performance.now() - before
      }
    },
  }
  const started = performance.now()
  const { report } = await prove(one.request, explainer, {
    sender,
    signer: one.signer ?? null,
    isProxied: one.isProxied,
    limits: { redirects: one.redirects },
    candidatesFor: (keys) => candidatesFor(keys, [() => valuesOf(one)]),
    async wait(milliseconds) {
      waited += milliseconds
      await sleep(milliseconds)
    },
    now: Date.now,
  })
  return { report, took: performance.now() - started, waited }
}

function valuesOf({ env, files }: Attempt): SetValue[] {
  const here = Object.entries(env).map(([variable, value]) => ({ variable, value, origin: 'the environment' }))
  const there = Object.entries(files).flatMap(([name, text]) =>
    Object.entries(parseEnv(text.reveal())).map(([variable, value]) => ({
      variable,
      value: text.map(() => value ?? ''),
      origin: name,
    })),
  )
  return [...here, ...there]
}
