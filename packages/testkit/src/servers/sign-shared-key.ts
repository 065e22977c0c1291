import type { WireRequest } from '@why401/core'
import { createHmac } from 'node:crypto'
import { withLine, type SigningMaterial } from './credential.ts'

export const azureVersion = '2023-11-03'

/**
 * Azure Storage's SharedKey.
 * @see https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
 */
export function signSharedKey(base: WireRequest, { id, secret, skew }: SigningMaterial): WireRequest {
  const dated = withLine(base, 'x-ms-date', new Date(Date.now() + skew).toUTCString())
  return withLine(dated, 'Authorization', `SharedKey ${id}:${hmacBase64(secret, stringToSign(dated, id))}`)
}

/** @param secret an account key, which is Base64 */
export function hmacBase64(secret: string, text: string): string {
  return createHmac('sha256', Buffer.from(secret, 'base64')).update(text, 'utf8').digest('base64')
}

function stringToSign({ method, url, headers, body }: WireRequest, account: string): string {
  const { pathname, searchParams } = new URL(url.reveal())
  const custom = headers
    .map(({ name, value }) => [name.toLowerCase(), value.reveal().trim()] as const)
    .filter(([name]) => name.startsWith('x-ms-'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value}`)
  const parameters = [...searchParams].map(([name, value]) => `\n${name.toLowerCase()}:${value}`).sort()
  const length = body?.length ? String(body.length) : ''
  // Method, encoding, language, length, then eight fields that are not sent here.
  const standard = [method, '', '', length, '', '', '', '', '', '', '', '']
  return [...standard, ...custom, `/${account}${pathname}${parameters.join('')}`].join('\n')
}
