import type { RefusalAnswer } from '@why401/core/issuer'
import type { FastifyRequest } from 'fastify'
import type { Parts } from '../http/parts.ts'
import { refusalAnswer } from '../http/refuse.ts'

/** 429 with `Retry-After`, as keys that are too quick are answered; the same for accounts that exist and others. */
export function tooManyAttempts(parts: Parts, request: FastifyRequest, waitMs: number): RefusalAnswer {
  const seconds = Math.ceil(waitMs / 1000)
  const { refusal } = refusalAnswer(parts, request, { code: 'limit.rate', members: { retry_after: seconds } })
  const detail = 'Too many attempts with a wrong password.'
  const fix = `Try again in ${seconds} s.`
  return { ...refusal, body: { ...refusal.body, detail, fix } }
}
