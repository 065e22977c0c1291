import type { Secret, WireRequest } from '@why401/core'

/** Value of the first field of that name; null where there is none. */
export function headerValue(request: WireRequest, name: string): string | null {
  const wanted = name.toLowerCase()
  return request.headers.find((field) => field.name.toLowerCase() === wanted)?.value.reveal() ?? null
}

/** The request with another value in that field: in its place and spelling, or at the end where there was none. */
export function withHeader(request: WireRequest, name: string, value: Secret): WireRequest {
  const wanted = name.toLowerCase()
  const has = request.headers.some((field) => field.name.toLowerCase() === wanted)
  const headers = has
    ? request.headers.map((field) => (field.name.toLowerCase() === wanted ? { ...field, value } : field))
    : [...request.headers, { name, value }]
  return { ...request, headers }
}
