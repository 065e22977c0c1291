import type { Json } from '@why401/core'
import type { ReadAnswer, RotationApi, RotationStep } from '@why401/core/rotate'
import type { KeyTexts } from './call.ts'
import { keyHash } from './kept.ts'

export function hashOfSecret(texts: KeyTexts, { parts }: RotationApi): string {
  const secret = parts.find(({ isSecret }) => isSecret)
  const text = texts.get(secret?.name ?? '')
  return text === undefined ? '' : keyHash(text)
}

/** Why a step did not succeed, as a clause without a key. */
export function failure(
  answer: Exclude<ReadAnswer, { readonly kind: 'done' | 'done-before' }>,
  step: RotationStep,
): string {
  if (answer.kind === 'unclear') return `to ${step.says}: ${answer.why}`
  const scopes = step.scopes.length > 0 && answer.status === 403 ? ` (it takes ${step.scopes.join(', ')})` : ''
  return `the issuer refuses to ${step.says}: status ${answer.status}${scopes}`
}

export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
