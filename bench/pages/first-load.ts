import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Response } from 'playwright-core'
import { open } from '../../packages/dashboard/browser/harness/browser.ts'
import type { ServiceUnderTest } from '../../packages/dashboard/browser/harness/service.ts'

export interface Loaded {
  /** gzip bytes of the page's own files before it could be used. */
  readonly bytes: number
  /** gzip bytes of those that came by themselves afterwards, or for the engine in its worker. */
  readonly later: number
  /** Milliseconds from navigation until the heading stands and no task longer than 50 ms follows for a second. */
  readonly interactive: number
  /** Milliseconds to the first thing that is seen. */
  readonly painted: number
  /** Cumulative layout shift. */
  readonly shift: number
}

const slowDown = 4

/** Runs in the page before its own scripts. */
function watch(): void {
  const seen = { longTaskEnd: 0, shift: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.longTaskEnd = Math.max(seen.longTaskEnd, startTime + duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

interface Readings {
  readonly longTaskEnd: number
  readonly shift: number
  readonly painted: number
}

function readings(): Readings {
  const { seen } = globalThis as unknown as { seen: { longTaskEnd: number; shift: number } }
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  return { ...seen, painted }
}

/** Opens a page with an empty cache on a processor four times slower. */
export async function firstLoad(browser: Browser, service: ServiceUnderTest, path: string): Promise<Loaded> {
  const { page, close } = await open(browser)
  await service.signIn(page)
  const files: { readonly isLate: boolean; readonly response: Response }[] = []
  let isUsable = false
  page.on('response', (response) => {
    if (
      !/\.(?:js|css|svg)$|\/$|\/[\w-]*$/.test(new URL(response.url()).pathname) ||
      /\/(?:v1|api)\//.test(response.url())
    )
      return
    // the engine is the worker's affair: the page can be used before it is there
    const isLate = isUsable || /\/worker-/.test(response.url())
    // packed when nothing is timed any more
    files.push({ isLate, response })
  })
  await page.addInitScript(watch)
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.goto(`${service.url}${path}`)
  const heading = page.getByRole('heading', { level: 1 }).first()
  await heading.waitFor()
  const stood = await page.evaluate(() => performance.now())
  isUsable = true
  await page.waitForTimeout(2500)
  const { longTaskEnd, shift, painted } = await page.evaluate(readings)
  const bytes = await packedBytes(files.filter(({ isLate }) => !isLate))
  const later = await packedBytes(files.filter(({ isLate }) => isLate))
  await close()
  return {
    bytes,
    later,
    interactive: Math.max(stood, longTaskEnd),
    painted,
    shift,
  }
}

async function packedBytes(files: readonly { readonly response: Response }[]): Promise<number> {
  const bodies = await Promise.all(files.map(({ response }) => response.body().catch(() => Buffer.alloc(0))))
  return bodies.reduce((total, body) => total + gzipSync(body).length, 0)
}
