import type { Case, Thread } from './cases.ts'

interface Symptom {
  readonly text?: string | null
  readonly response_body?: string | null
  readonly facts?: readonly string[]
  readonly code?: string | null
  readonly env?: string | null
  readonly request?: unknown
}

/**
 * The same refusal as most people paste it: what came back, and nothing of what else its teller knew. Null where nothing came
 * back, or where nothing else was known.
 */
export function answerAlone<One extends Case | Thread>(one: One): One | null {
  const symptom = one.symptom as Symptom
  const { text, response_body: body, facts, code, env, request } = symptom
  if (!text && !body) return null
  if (!facts?.length && !code && !env && !request) return null
  return { ...one, symptom: { ...symptom, facts: [], code: null, env: null, request: null } }
}
