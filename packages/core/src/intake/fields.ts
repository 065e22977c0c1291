import type { HeaderField, HttpRequest, HttpResponse } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { maxBodyLength, maxHeaderLength } from './limits.ts'

/** Plain parts of a message, before its values are wrapped. */
export interface PlainRequest {
  readonly method: string | null
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

export interface PlainResponse {
  readonly status: number | null
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

export function headerField(name: string, value: string): HeaderField {
  return { name, value: new Secret(value.length > maxHeaderLength ? value.slice(0, maxHeaderLength) : value) }
}

export function toRequest(plain: PlainRequest): HttpRequest {
  return {
    method: plain.method,
    url: new Secret(plain.url),
    headers: plain.headers.map(([name, value]) => headerField(name, value)),
    body: secretBody(plain.body),
  }
}

export function toResponse(plain: PlainResponse): HttpResponse {
  return {
    status: plain.status,
    headers: plain.headers.map(([name, value]) => headerField(name, value)),
    body: secretBody(plain.body),
  }
}

function secretBody(body: string | null): Secret | null {
  return body === null ? null : new Secret(body.length > maxBodyLength ? body.slice(0, maxBodyLength) : body)
}
