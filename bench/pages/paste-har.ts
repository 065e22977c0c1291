import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { open } from '../../packages/dashboard/browser/harness/browser.ts'

export interface Pasted {
  readonly bytes: number
  readonly entries: number
  readonly refused: number
  /** Milliseconds from the file's drop to the first answer, each in a page of its own. */
  readonly times: readonly number[]
  /** The longest task of each page's own thread, in milliseconds. */
  readonly longTasks: readonly number[]
}

const rounds = 5
const aim = 5_000_000
const every = 20

const header = (name: string, value: string) => ({ name, value })

/** A recording of a browser: mostly good answers, some refused. */
function recording(): { readonly text: string; readonly entries: number; readonly refused: number } {
  const entries: object[] = []
  for (let size = 0; size < aim;) {
    const refused = entries.length % every === every - 1
    const text = refused
      ? '{"error":{"message":"Incorrect API key provided.","type":"invalid_request_error","code":"invalid_api_key"}}'
      : JSON.stringify({
          items: Array.from({ length: 30 }, (_, index) => ({
            id: entries.length * 100 + index,
            name: `item ${index}`,
          })),
        })
    const entry = {
      startedDateTime: '2026-01-01T00:00:00.000Z',
      time: 12,
      request: {
        method: 'GET',
        url: `https://api.openai.com/v1/models?page=${entries.length}`,
        httpVersion: 'HTTP/1.1',
        headers: [header('accept', 'application/json'), header('user-agent', 'Mozilla/5.0')],
        queryString: [],
        cookies: [],
      },
      response: {
        status: refused ? 401 : 200,
        statusText: refused ? 'Unauthorized' : 'OK',
        httpVersion: 'HTTP/1.1',
        headers: [header('content-type', 'application/json')],
        cookies: [],
        content: { size: text.length, mimeType: 'application/json', text },
      },
      timings: { send: 0, wait: 12, receive: 0 },
    }
    entries.push(entry)
    size += JSON.stringify(entry).length
  }
  const text = JSON.stringify({ log: { version: '1.2', creator: { name: 'bench', version: '1' }, entries } })
  return { text, entries: entries.length, refused: Math.floor(entries.length / every) }
}

function watch(): void {
  const seen = { longest: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Gives the recording to the workbench as a file. The engine is there already: an answer to a small example came before. */
export async function pasteHar(browser: Browser, url: string, scratch: string): Promise<Pasted> {
  const { text, entries, refused } = recording()
  // On the disk, where a browser finds files: one that a test hands over is put together in the page, on its own thread.
  const file = join(scratch, 'recording.har')
  await writeFile(file, text)
  const times: number[] = []
  const longTasks: number[] = []
  for (let round = 0; round < rounds; round++) {
    const { page, close } = await open(browser)
    await page.addInitScript(watch)
    await page.goto(`${url}/workbench`)
    await page.getByRole('textbox').first().fill('HTTP/1.1 401 Unauthorized')
    await page.locator('code').first().waitFor()
    await page.evaluate(() => void Object.assign((globalThis as unknown as { seen: object }).seen, { longest: 0 }))
    const started = performance.now()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText(/answers, [\d,]+ refused/).waitFor()
    await page.getByText('api.openai.com').first().waitFor()
    times.push(performance.now() - started)
    longTasks.push(await page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest))
    await close()
  }
  return { bytes: Buffer.byteLength(text), entries, refused, times, longTasks }
}
