import type { ServiceUnderTest } from '../../packages/dashboard/browser/harness/service.ts'

/** Keys and refusals, so that pages have something to show. */
export async function fill({
  call,
}: ServiceUnderTest): Promise<{ readonly keyId: string; readonly requestId: string }> {
  await call('POST', '/v1/keyspaces', { name: 'shop', prefix: 'shop' })
  const make = (name: string, more: object = {}) =>
    call('POST', '/v1/keys', { keyspace: 'shop', environment: 'live', name, ...more })
  const made = []
  for (let index = 0; index < 60; index++) made.push((await make(`service ${index}`)).body)
  const limited = (await make('office', { restrictions: { ips: ['192.0.2.0/24'] } })).body
  const verify = (key: string, address: string) =>
    call('POST', '/v1/keys/verify', { key, route: '/v1/orders', caller: { address } })
  for (const { text } of made.slice(0, 20)) await verify(text, '192.0.2.7')
  let requestId = ''
  for (let index = 0; index < 10; index++)
    requestId = (await verify(limited.text, `198.51.100.${index}`)).body.request_id
  return { keyId: limited.key.id, requestId }
}
