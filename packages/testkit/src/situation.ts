import {
  Explainer,
  Secret,
  expertWeights,
  factsOf,
  keySlots,
  providers,
  type Answered,
  type Exchange,
  type Situation,
  type WireRequest,
} from '@why401/core'
import type { ScriptedAnswer } from './scripted-sender.ts'
import { testNow } from './observed.ts'

const explainer = new Explainer(providers, expertWeights)

/** What an experiment sees of a request that was refused, every part of it replaceable. */
export function situationFor(
  request: WireRequest,
  answer: ScriptedAnswer = { status: 401, body: '{"message":"Unauthorized"}' },
  more: Partial<Situation> = {},
): Situation {
  const base: Exchange = { request, answer: answered(answer) }
  const { observation } = explainer.diagnosis(factsOf(base), testNow)
  return {
    observed: observation,
    chain: [base],
    base,
    slots: keySlots(request),
    providers,
    candidates: [],
    signer: null,
    isProxied: false,
    ...more,
  }
}

/** An answer as the network gives it. */
export function answered({ status, headers = {}, body = '' }: ScriptedAnswer): Answered {
  return {
    kind: 'answered',
    response: {
      status,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: new Secret(value) })),
      body: new Secret(body),
    },
    sentAt: testNow,
    answeredAt: testNow + 40,
  }
}
