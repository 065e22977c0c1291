import type { DescribedPlace } from '../edits/described.ts'
import { keySlots } from '../edits/key-slot.ts'
import { isNamed } from '../edits/header.ts'
import { percentDecoded } from '../intake/url.ts'
import type { HeaderField } from '../model/facts.ts'
import type { WireRequest } from '../model/wire.ts'

/** Fields that tell nothing of who asks. Whatever else there is may be a key, recognised or not. */
const impersonal = /^(?:accept|accept-language|accept-encoding|user-agent|host|range|connection)$/i
/** Shorter values (`1`, `json`) stand in addresses by chance. */
const shortestSecret = 8

function isImpersonal({ name, forProxy }: HeaderField): boolean {
  return forProxy === true || impersonal.test(name)
}

/** Whether a request could come from anybody: no body, and no field that might hold a key. */
export function isStranger(request: WireRequest, described: readonly DescribedPlace[]): boolean {
  return request.body === null && request.headers.every(isImpersonal) && keySlots(request, described).length === 0
}

/**
 * What a site beyond the boundary may be asked: the bare address, read only. Null for a request that could change something
 * there, since it would not be the same one without its body.
 */
export function asStranger(request: WireRequest): WireRequest | null {
  if (!/^(?:GET|HEAD|OPTIONS)$/.test(request.method)) return null
  return { ...request, headers: request.headers.filter(isImpersonal), body: null }
}

/** Every value of a request that might let somebody in: of its fields, and of the keys in its address and body. */
export function secretsOf(request: WireRequest, described: readonly DescribedPlace[]): readonly string[] {
  const fields = request.headers
    .filter((field) => !impersonal.test(field.name) && !isNamed(field, 'content-type'))
    .flatMap(({ value }) => [value.reveal().trim(), ...value.reveal().split(/[\s;,=]+/)])
  return [...fields, ...keySlots(request, described).map(({ key }) => key.reveal())].filter(
    (one) => one.length >= shortestSecret,
  )
}

/** A redirect may carry the key on in its very address. */
export function isToldIn(url: string, secrets: ReadonlySet<string>): boolean {
  const forms = [url, percentDecoded(url)]
  return [...secrets].some((secret) => forms.some((form) => form.includes(secret)))
}
