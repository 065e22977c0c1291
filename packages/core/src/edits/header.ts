import type { HeaderField } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'

/** Header names compare without letter case (RFC 9110, 5.1). */
export function isNamed(field: HeaderField, name: string): boolean {
  return field.name.toLowerCase() === name.toLowerCase()
}

/** Where a challenge and its scheme word belong (RFC 9110, 11.6 and 11.7). */
export function isAuthorization(name: string | null | undefined): boolean {
  return /^(?:proxy-)?authorization$/i.test(name ?? '')
}

export function headerOf({ headers }: Pick<WireRequest, 'headers'>, name: string): string | null {
  return headers.find((field) => isNamed(field, name))?.value.reveal() ?? null
}

/** In the place of the first field line of that name, otherwise at the end. Further lines of the name go. */
export function withHeader(request: WireRequest, name: string, value: string): WireRequest {
  const field = { name, value: new Secret(value) }
  const at = request.headers.findIndex((one) => isNamed(one, name))
  if (at < 0) return { ...request, headers: [...request.headers, field] }
  const headers = request.headers.flatMap((one, index) => (index === at ? [field] : isNamed(one, name) ? [] : [one]))
  return { ...request, headers }
}

export function withoutHeader(request: WireRequest, name: string): WireRequest {
  return { ...request, headers: request.headers.filter((field) => !isNamed(field, name)) }
}

/** One field line, told by its position: a name may occur twice. */
export function withoutHeaderAt(request: WireRequest, at: number): WireRequest {
  return { ...request, headers: request.headers.toSpliced(at, 1) }
}

export function renamedHeader(request: WireRequest, from: string, to: string): WireRequest {
  const headers = request.headers.map((field) => (field.name === from ? { ...field, name: to } : field))
  return { ...request, headers }
}
