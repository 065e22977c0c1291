import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** null: there is none here. */
export const executable = process.env['WHY401_CHROMIUM'] ?? places.find((place) => existsSync(place)) ?? null

/** Outside of version control: to be looked at. */
const screenshots = fileURLToPath(new URL('../../screenshots/', import.meta.url))

export function launch(): Promise<Browser> {
  if (!executable) throw new Error('No Chromium here; WHY401_CHROMIUM names one.')
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu', ...quiet] })
}

export interface Watched {
  readonly page: Page
  /** Errors of the console, of scripts, and of what a policy forbade: a test ends with none. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

/** A page of its own, whose errors are kept. */
export async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  return { page, faults, close: () => context.close() }
}

export const themes = ['light', 'dark'] as const

/** Pictures are for people: where nobody looks at them, none are taken. */
const isLookedAt = process.env['WHY401_PICTURES'] !== 'none'

/** One picture in each theme, as `screenshots/<name>.<theme>.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!isLookedAt) return
  await mkdir(screenshots, { recursive: true })
  for (const theme of themes) {
    await inTheme(page, theme)
    await page.screenshot({
      path: join(screenshots, `${name}.${theme}.png`),
      fullPage: true,
      animations: 'disabled',
    })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Until all of the page has its colours, charts included: they are painted a frame later. */
export async function inTheme(page: Page, colorScheme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(`[data-mantine-color-scheme=${colorScheme}]`).waitFor()
  await page.evaluate(frames, 4)
}

async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => requestAnimationFrame(resolve))
}
