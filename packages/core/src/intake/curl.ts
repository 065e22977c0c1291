import { noFacts, type Facts } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { readAnswer } from './answer.ts'
import { findCredentials } from './credentials.ts'
import { findCurl } from './curl-text.ts'
import { toRequest, toResponse } from './fields.ts'
import { isRefused } from './refused.ts'

/** Facts of a curl command and of what it printed, if that was pasted with it. */
export function readCurl(text: string): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const command = findCurl(text)
  if (!command) return null
  const printed = command.rest.trim()
  const answer = printed === '' ? null : readAnswer(printed)
  const response = answer?.response ?? null
  if (response?.status && response.status < 400 && !isRefused(response.status, response.body ?? ''))
    return { facts: [], accepted: 1 }
  const request = toRequest(command.request)
  const hasAnswer =
    response !== null && (response.status !== null || response.body !== null || response.headers.length > 0)
  const credentials = findCredentials({ request, code: null, config: null }).map((one) =>
    command.isFilledIn(one.value.reveal()) ? { ...one, reference: true } : one,
  )
  return {
    facts: [
      {
        ...noFacts,
        kind: 'curl',
        text: printed === '' ? null : new Secret(printed),
        request,
        response: hasAnswer ? toResponse(response) : null,
        credentials,
      },
    ],
    accepted: 0,
  }
}
