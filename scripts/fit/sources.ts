import { providers, type Provider } from '@why401/core'
import {
  readCases,
  readPastes,
  readSketches,
  readThreads,
  type Case,
  type Paste,
  type Sketch,
  type Thread,
} from './cases.ts'
import { faultyRequests, type FaultyRequest } from './requests.ts'

export type Refusal = Provider['refusals'][number]

/** What one example is read from. */
export type Source =
  | { readonly kind: 'case'; readonly one: Case }
  | { readonly kind: 'sketch'; readonly one: Sketch }
  | { readonly kind: 'thread'; readonly one: Thread }
  | { readonly kind: 'paste'; readonly one: Paste }
  | { readonly kind: 'refusal'; readonly one: Refusal }
  | { readonly kind: 'request'; readonly one: FaultyRequest }

/** Everything that the ranking learns from, in a stable order. */
export async function sourcesOf(root: string): Promise<Source[]> {
  const refusals = providers.flatMap((provider) => provider.refusals)
  const told = refusals.filter(({ example }) => example?.sdkText || example?.body)
  return [
    ...(await readCases(root)).map((one) => ({ kind: 'case', one }) as const),
    ...(await readSketches(root)).map((one) => ({ kind: 'sketch', one }) as const),
    ...(await readThreads(root)).map((one) => ({ kind: 'thread', one }) as const),
    ...(await readPastes(root)).map((one) => ({ kind: 'paste', one }) as const),
    ...told.map((one) => ({ kind: 'refusal', one }) as const),
    ...faultyRequests().map((one) => ({ kind: 'request', one }) as const),
  ]
}
