import { noFacts, type Facts, type HttpRequest, type HttpResponse } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { Secret } from '../model/secret.ts'
import { readAnswer } from './answer.ts'
import { findCredentials } from './credentials.ts'
import { toRequest, toResponse } from './fields.ts'
import { asList, asNumber, asText, field, isObject, parseJson, type JsonObject } from './json-text.ts'
import { maxExchanges, maxHeaders, maxRemarks } from './limits.ts'

/**
 * Facts of one case. Only `symptom` is looked at: everything beside it (the confirmed cause, who confirmed it, even
 * the provider's name) was not known before the answer.
 */
export function readCase(value: Json): Facts | null {
  const symptom = field(value, 'symptom')
  if (!isObject(symptom)) return null
  const text = nonEmpty(symptom.text)
  const code = nonEmpty(symptom.code)
  const config = nonEmpty(symptom.env)
  const answer = readAnswer(text ?? '', asNumber(symptom.status))
  const request = givenRequest(symptom.request) ?? (answer.request ? toRequest(answer.request) : null)
  return {
    ...noFacts,
    kind: 'case',
    text: secret(text),
    request,
    response: withGiven(symptom, answer.response),
    code: secret(code),
    config: secret(config),
    remarks: remarksOf(symptom.facts),
    credentials: findCredentials({ request, code, config }),
  }
}

function nonEmpty(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function secret(text: string | null): Secret | null {
  return text === null ? null : new Secret(text)
}

function withGiven(
  symptom: JsonObject,
  read: { status: number | null; headers: readonly (readonly [string, string])[]; body: string | null },
): HttpResponse | null {
  const given = pairsOf(symptom.response_headers)
  const { status } = read
  const body = bodyOf(symptom.response_body) ?? read.body
  const headers = given.length > 0 ? given : read.headers
  return status === null && body === null && headers.length === 0 ? null : toResponse({ status, headers, body })
}

function givenRequest(value: Json | undefined): HttpRequest | null {
  if (!isObject(value)) return null
  const url = asText(value.url)
  const method = asText(value.method)
  const headers = pairsOf(value.headers)
  const body = bodyOf(value.body)
  return url === null && method === null && headers.length === 0
    ? null
    : toRequest({ method, url: url ?? '', headers, body })
}

/** A body may be written as text or as the JSON it holds. */
function bodyOf(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Headers as a list of pairs (order and repeats kept) or as an object. */
function pairsOf(value: Json | undefined): readonly (readonly [string, string])[] {
  const entries = isObject(value)
    ? Object.entries(value)
    : asList(value).map((pair) => [asList(pair)[0], asList(pair)[1]] as const)
  return entries.slice(0, maxHeaders).flatMap(([name, held]) => {
    const text = typeof held === 'number' ? String(held) : asText(held)
    return typeof name === 'string' && name !== '' && text !== null ? [[name, text] as const] : []
  })
}

function remarksOf(value: Json | undefined): readonly Secret[] {
  const items = typeof value === 'string' ? [value] : asList(value)
  return items
    .slice(0, maxRemarks)
    .flatMap((item) => (typeof item === 'string' && item !== '' ? [new Secret(item)] : []))
}

/** One case, a list of cases, or one case a line. */
export function readCaseInput(text: string): { readonly facts: readonly Facts[]; readonly accepted: number } | null {
  const whole = parseJson(text)
  const values =
    whole === undefined
      ? text.split('\n', maxExchanges).flatMap(parsedLine)
      : Array.isArray(whole)
        ? (whole as readonly Json[]).slice(0, maxExchanges)
        : [whole]
  const facts = values.flatMap((value) => readCase(value) ?? [])
  return facts.length === 0 ? null : { facts, accepted: 0 }
}

function parsedLine(line: string): readonly Json[] {
  // A failed parse costs more than a look at the line.
  const value = /^[\s\ufeff]{0,40}\{/.test(line) && line.includes('"symptom"') ? parseJson(line) : undefined
  return value === undefined ? [] : [value]
}
