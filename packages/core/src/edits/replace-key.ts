import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'
import { withUrl } from './url.ts'

/** Another key wherever this one stands in address and fields; null where it stands in none of them. */
export function withKeyReplaced(request: WireRequest, key: string, other: string): WireRequest | null {
  const swapped = (text: string): string => text.replaceAll(key, () => other)
  const url = swapped(request.url.reveal()).replaceAll(encodeURIComponent(key), () => encodeURIComponent(other))
  const headers = request.headers.map((field) => ({ ...field, value: new Secret(swapped(field.value.reveal())) }))
  const isChanged =
    url !== request.url.reveal() ||
    headers.some(({ value }, at) => value.reveal() !== request.headers[at]?.value.reveal())
  return isChanged ? withUrl({ ...request, headers }, url) : null
}
