import type { Json } from '../model/json.ts'
import type { RotationApi, RotationStep } from '../model/rotation.ts'
import type { Sent } from '../model/wire.ts'
import { documentOf } from './answer-document.ts'

export type ReadAnswer =
  | { readonly kind: 'done'; readonly values: Readonly<Record<string, Json>> }
  /** It had been done before. */
  | { readonly kind: 'done-before' }
  /** The issuer says no: nothing happened. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Whether it happened cannot be told: no answer, a fault of the server, or one that does not say what it has to. */
  | { readonly kind: 'unclear'; readonly status: number | null; readonly why: string }

/** What an answer to a step means. */
export function readAnswer(sent: Sent, step: RotationStep, { without }: Pick<RotationApi, 'without'>): ReadAnswer {
  if (sent.kind === 'unreachable') return { kind: 'unclear', status: null, why: sent.text }
  const { status, body } = sent.response
  if (step.done?.includes(status)) return { kind: 'done-before' }
  if (!step.accepts.includes(status)) {
    if (status >= 500 || status < 400) return { kind: 'unclear', status, why: `it answered with status ${status}` }
    return { kind: 'refused', status }
  }
  const document = documentOf(body?.reveal() ?? '')
  const unmet = Object.entries(step.expects ?? {}).some(([pointer, value]) => document.value(pointer) !== value)
  if (unmet) return { kind: 'refused', status }
  const values: Record<string, Json> = {}
  for (const [name, pointer] of Object.entries(step.reads ?? {})) {
    const value = document.value(pointer)
    if (value === undefined && !isOptional(step, name))
      return { kind: 'unclear', status, why: `its answer has no ${name.replace(/^new\.(.*)/, '$1 of the new key')}` }
    if (value !== undefined) values[name] = cleaned(value, without[name])
  }
  return { kind: 'done', values }
}

/** The id of a new key helps to clean up; it is needed only where it is a part of the key. */
function isOptional({ reads }: RotationStep, name: string): boolean {
  return name === 'new.id' && reads?.['new.secret'] === undefined
}

function cleaned(value: Json, without: readonly string[] | undefined): Json {
  if (!Array.isArray(value) || without === undefined) return value
  return value.filter((one: Json) => typeof one !== 'string' || !without.includes(one))
}
