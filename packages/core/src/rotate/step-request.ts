import { bytesOf } from '../edits/bytes.ts'
import { originOf } from '../edits/url.ts'
import type { HeaderField } from '../model/facts.ts'
import type { RotationApi, RotationCredential, RotationStep } from '../model/rotation.ts'
import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'
import { filledJson, filledText, type Values } from './template.ts'

/** Whose credential goes out with a request. */
export type Holder = 'old' | 'new' | 'admin'

export type StepRequest =
  /** Unsigned where the step `signs`. */
  | { readonly ok: true; readonly request: WireRequest; readonly holder: Holder }
  /** What is missing, as the end of a sentence. */
  | { readonly ok: false; readonly why: string }

/** @param hasAdmin the user named an admin's credential. */
export function whoseCredential(credential: RotationCredential, hasAdmin: boolean): Holder {
  if (credential === 'old' || credential === 'new' || credential === 'admin') return credential
  if (hasAdmin) return 'admin'
  return credential === 'old-or-admin' ? 'old' : 'new'
}

/**
 * The origins that keys of this rotation may go to.
 * @param given by the user, for an installation of their own; it takes the place of all of them.
 * @returns null where one is needed and none is given, or what is given is no origin that a key may be sent to.
 */
export function hostsFor({ hosts }: RotationApi, given: string | null): Readonly<Record<string, string>> | null {
  const named = Object.entries(hosts)
  if (given !== null) {
    const base = baseOf(given)
    return base === null ? null : Object.fromEntries(named.map(([name]) => [name, base]))
  }
  return named.some(([, host]) => host === null)
    ? null
    : Object.fromEntries(named.map(([name, host]) => [name, host ?? '']))
}

/** An https address without its last slash; plain http only to this machine. */
function baseOf(given: string): string | null {
  const origin = originOf(given)
  if (origin === null || /[@?#\s]/.test(given)) return null
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(origin.host)
  return origin.scheme === 'https' || isHere ? withoutEndSlashes(given) : null
}

/** In one pass: the pattern for it would look again from each slash. */
function withoutEndSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end--
  return text.slice(0, end)
}

/** One step as a request. @param values `credential` is the holder's. */
export function stepRequest(
  step: RotationStep,
  api: RotationApi,
  hosts: Readonly<Record<string, string>>,
  holder: Holder,
  values: Values,
): StepRequest {
  const base = hosts[step.host]
  if (base === undefined) return { ok: false, why: 'its address is not known' }
  try {
    const path = (holder === 'admin' ? step.pathOfAdmin : undefined) ?? step.path
    const url = base + filledText(path, values, encodeURIComponent)
    return { ok: true, holder, request: request(step, api, url, values) }
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, why: error.message }
    throw error
  }
}

function request(step: RotationStep, { authorization }: RotationApi, url: string, values: Values): WireRequest {
  const body = bodyOf(step, values)
  const headers = [
    field('User-Agent', 'why401'),
    field('Accept', step.signs ? 'text/xml' : 'application/json'),
    ...(body === null ? [] : [field('Content-Type', body.type)]),
    ...Object.entries(step.headers ?? {}).map(([name, value]) => field(name, filledText(value, values))),
    ...(authorization === null ? [] : [field(authorization.name, filledText(authorization.value, values))]),
  ]
  return {
    method: step.method,
    url: new Secret(url),
    headers,
    body: body === null ? null : bytesOf(body.text),
  }
}

function field(name: string, value: string): HeaderField {
  // A line break would end the header it stands in.
  if (/[^\u0020-\u007e]/.test(value)) throw new RangeError(`a value that ${name} can carry`)
  return { name, value: new Secret(value) }
}

function bodyOf({ body }: RotationStep, values: Values): { readonly type: string; readonly text: string } | null {
  if (body === undefined) return null
  if (body.kind === 'json') return { type: 'application/json', text: JSON.stringify(filledJson(body.value, values)) }
  const pairs = Object.entries(body.fields).map(
    ([name, value]) => `${name}=${filledText(value, values, encodeURIComponent)}`,
  )
  return { type: 'application/x-www-form-urlencoded; charset=utf-8', text: pairs.join('&') }
}
