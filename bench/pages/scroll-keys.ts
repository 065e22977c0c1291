import type { Browser } from 'playwright-core'
import { open } from '../../packages/dashboard/browser/harness/browser.ts'
import { importKeys } from '../../packages/dashboard/browser/harness/many-keys.ts'
import type { ServiceUnderTest } from '../../packages/dashboard/browser/harness/service.ts'
import { toTheEnd } from '../../packages/dashboard/browser/harness/to-the-end.ts'

export interface ScrolledKeys {
  readonly keys: number
  /** From the first page of the list to its last key in view, in milliseconds. */
  readonly ms: number
  readonly longestTask: number
  /** Until the number of all keys, and of those that a filter looks at one by one, is shown. */
  readonly counted: { readonly all: number; readonly filtered: number }
}

const keys = 100_000

/** Scrolls through the list of keys to its last one, as fast as it goes. */
export async function scrollKeys(browser: Browser, service: ServiceUnderTest): Promise<ScrolledKeys> {
  await service.call('POST', '/v1/keyspaces', { name: 'Many', prefix: 'many' })
  await importKeys(service, 'Many', keys)
  const keyspace = (await service.call('GET', '/v1/keyspaces')).body.items.find(
    ({ name }: { readonly name: string }) => name === 'Many',
  )
  const path = `/v1/keys?limit=1&total=true&keyspace_id=${keyspace.id}`
  const counted = { all: await timeOf(service, path), filtered: await timeOf(service, `${path}&status=active`) }
  const { page, close } = await open(browser)
  await service.signIn(page)
  await page.goto(`${service.url}/keys?sort=name&order=asc&keyspace_id=${keyspace.id}`)
  await page.getByText('200 loaded').waitFor()
  const started = performance.now()
  const { longest } = await toTheEnd(page, 'Keys', keys)
  const ms = performance.now() - started
  await close()
  return { keys, ms, longestTask: longest, counted }
}

async function timeOf({ call }: ServiceUnderTest, path: string): Promise<number> {
  const started = performance.now()
  await call('GET', path)
  return performance.now() - started
}
