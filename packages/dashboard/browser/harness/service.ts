import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@why401/service/operate'
import type { Page } from 'playwright-core'

const pagesDirectory = fileURLToPath(new URL('../../dist/', import.meta.url))

export const owner = { name: 'Ada', email: 'ada@example.com', password: 'walrus umbrella 94 tango' }

export interface ServiceUnderTest {
  readonly url: string
  /** The link of the first person; null once there is one. */
  readonly setupUrl: string | null
  /** As the owner, from outside the browser: makes what a page is to show. */
  call(
    method: string,
    path: string,
    body?: unknown,
    // eslint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  ): Promise<{ readonly status: number; readonly body: any }>
  /** Makes the first person. */
  enrol(): Promise<void>
  /** Puts the owner's session into the browser. */
  signIn(page: Page): Promise<void>
  /** The owner's session as a `Cookie` field. */
  cookie(): string
  close(): Promise<void>
}

/** The real service with the built pages, on loopback, with data of its own. */
export async function startService(): Promise<ServiceUnderTest> {
  const directory = await mkdtemp(join(tmpdir(), 'why401-browser-'))
  const { url, running } = await serve({
    directory,
    port: 0,
    host: '127.0.0.1',
    settings: { pagesDirectory },
    log: { level: 'silent' },
  })
  const close = async (): Promise<void> => {
    await running.close()
    await rm(directory, { recursive: true, force: true })
  }
  return usedAt({ url, setupUrl: running.setupUrl, close })
}

/** A service that runs somewhere, as its first person uses it. */
export function usedAt({
  url,
  setupUrl,
  close,
}: Pick<ServiceUnderTest, 'url' | 'setupUrl' | 'close'>): ServiceUnderTest {
  let cookies: readonly string[] = []
  const own = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const cookie = (): string => cookies.map((each) => each.split(';')[0]).join('; ')
  const call: ServiceUnderTest['call'] = async (method, path, body) => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { ...(body === undefined ? { 'sec-fetch-site': 'same-origin' } : own), cookie: cookie() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (response.headers.getSetCookie().length > 0) cookies = response.headers.getSetCookie()
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) }
  }
  const enrol = async (): Promise<void> => {
    const token = new URL(setupUrl ?? '').hash.slice(1)
    await call('POST', '/v1/setup', { token, ...owner })
    await call('POST', '/api/auth/sign-in/email', { email: owner.email, password: owner.password })
  }
  const signIn = async (page: Page): Promise<void> => {
    const set = cookies.map((each) => each.split(';')[0]?.split('=') ?? [])
    await page.context().addCookies(set.map(([name = '', ...value]) => ({ name, value: value.join('='), url })))
  }
  return { url, setupUrl, call, enrol, signIn, cookie, close }
}
