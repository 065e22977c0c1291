import { keySlots, Redactor, sameRequest, Secret, type KeySlot, type WireRequest } from '@why401/core'
import type { Refill } from './refillable.ts'

/** A request with `$VARIABLE` where its keys were. */
export interface RequestShape {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

const stand = /^\$([A-Za-z_]\w{0,60})$/
const mostKeys = 8
const longestBody = 64 * 1024

export interface Shaped {
  readonly shape: RequestShape
  readonly variables: readonly string[]
}

/**
 * The request without its keys. Null where a key comes from no known variable, or where anything else in the request
 * looks like a key: such a request is not kept.
 * @param sourceOf the variable that a key came from.
 */
export function shapeOf(request: WireRequest, sourceOf: (key: Secret) => string | null): Shaped | null {
  const keys = new Map<string, string>()
  let bare = request
  for (let count = 0; count < mostKeys; count++) {
    const slot = keySlots(bare).find((one, _, all) => isKey(one, all) && !stand.test(one.key.reveal()))
    if (!slot) break
    const variable = sourceOf(slot.key)
    if (variable === null) return null
    keys.set(variable, slot.key.reveal())
    bare = slot.put(`$${variable}`)
  }
  const shape = written(bare)
  const rest = written(withoutKeys(bare))
  if (shape === null || rest === null || !isFreeOfKeys(rest, [...keys.values()])) return null
  const back = filled(shape, (name) => keys.get(name))
  return back && sameRequest(back, request) ? { shape, variables: [...keys.keys()] } : null
}

/** The request with the keys put back; null where a variable has no value. */
export function filled(shape: RequestShape, valueOf: (name: string) => string | undefined): WireRequest | null {
  let request = read(shape)
  for (let count = 0; count < mostKeys; count++) {
    const slot = keySlots(request).find(({ key }) => stand.test(key.reveal()))
    if (!slot) return request
    const value = valueOf(nameIn(slot))
    if (value === undefined || stand.test(value)) return null
    request = slot.put(value)
  }
  return request
}

function nameIn({ key }: KeySlot): string {
  return stand.exec(key.reveal())?.[1] ?? ''
}

/** The user of Basic is a name where there is a password, else the key. */
function isKey({ part }: KeySlot, all: readonly KeySlot[]): boolean {
  return part !== 'user' || !all.some((other) => other.part === 'password')
}

/** What is left without the credentials that were replaced: `$VARIABLE` in the base64 of Basic looks like a key itself. */
function withoutKeys(request: WireRequest): WireRequest {
  let rest = request
  for (let count = 0; count < mostKeys; count++) {
    const slot = keySlots(rest).find(({ key }) => stand.test(key.reveal()))
    if (!slot) break
    rest = slot.take()
  }
  return rest
}

function written({ method, url, headers, body }: WireRequest): RequestShape | null {
  if (body && body.length > longestBody) return null
  const fields = headers.map(({ name, value }) => [name, value.reveal()] as const)
  return { method, url: url.reveal(), headers: fields, body: body && new TextDecoder().decode(body) }
}

function read({ method, url, headers, body }: RequestShape): WireRequest {
  return {
    method,
    url: new Secret(url),
    headers: headers.map(([name, value]) => ({ name, value: new Secret(value) })),
    body: body === null ? null : new TextEncoder().encode(body),
  }
}

function isFreeOfKeys({ url, headers, body }: RequestShape, keys: readonly string[]): boolean {
  const redactor = new Redactor([])
  return [url, ...headers.map(([, value]) => value), body ?? ''].every(
    (text) => redactor.redact(text) === text && !keys.some((key) => text.includes(key)),
  )
}

/** The variable whose value a key is, or was made of by trimming and unquoting. */
export function sourceAmong(values: readonly Refill[], used: readonly string[]): (key: Secret) => string | null {
  return (key) => {
    const text = key.reveal()
    const fits = values.filter(({ value }) => isMadeOf(text, value.reveal()))
    return (fits.find(({ variable }) => used.includes(variable)) ?? fits[0])?.variable ?? null
  }
}

const shortestKey = 8

function isMadeOf(key: string, value: string): boolean {
  return key === value || (key.trim().length >= shortestKey && key.trim() === value.trim())
}
