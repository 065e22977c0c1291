import { providers, type Provider } from '@why401/core'
import { answerAlone } from './alone.ts'
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
  /** The answer of a case or a thread without the rest of it. */
  | { readonly kind: 'alone'; readonly one: Case | Thread }
  | { readonly kind: 'paste'; readonly one: Paste }
  | { readonly kind: 'refusal'; readonly one: Refusal }
  | { readonly kind: 'request'; readonly one: FaultyRequest }

/** Everything that the ranking learns from, in a stable order. */
export async function sourcesOf(root: string): Promise<Source[]> {
  const refusals = providers.flatMap((provider) => provider.refusals)
  const told = refusals.filter(({ example }) => example?.sdkText || example?.body)
  const [cases, threads] = await Promise.all([readCases(root), readThreads(root)])
  const alone = [...cases, ...threads].map(answerAlone).filter((one) => one !== null)
  return [
    ...cases.map((one) => ({ kind: 'case', one }) as const),
    ...(await readSketches(root)).map((one) => ({ kind: 'sketch', one }) as const),
    ...threads.map((one) => ({ kind: 'thread', one }) as const),
    ...alone.map((one) => ({ kind: 'alone', one }) as const),
    ...(await readPastes(root)).map((one) => ({ kind: 'paste', one }) as const),
    ...told.map((one) => ({ kind: 'refusal', one }) as const),
    ...faultyRequests().map((one) => ({ kind: 'request', one }) as const),
  ]
}
