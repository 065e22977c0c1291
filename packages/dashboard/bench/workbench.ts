import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { launch, open } from '../browser/harness/browser.ts'
import { startService } from '../browser/harness/service.ts'
import { harOf } from '../browser/workbench-inputs.ts'

const dist = new URL('../dist/', import.meta.url)
const runs = 7

/** Bytes, compressed: what is loaded before the page is shown, and the engine, which its worker loads after that. */
async function sizes(): Promise<{ first: number; engine: number }> {
  const html = await readFile(new URL('workbench.html', dist), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  const size = async (file: string): Promise<number> => gzipSync(await readFile(new URL(file, dist))).length
  const first = await Promise.all(['workbench.html', ...named].map(size))
  const code = await Promise.all(named.map((file) => readFile(new URL(file, dist), 'utf8')))
  const worker = /worker-[\w-]+\.js/.exec(code.join('\n'))?.[0] ?? ''
  return { first: first.reduce((sum, one) => sum + one, 0), engine: await size(`assets/${worker}`) }
}

interface Pasted {
  readonly answer: number
  readonly longestTask: number
  readonly longestFrame: number
}

/** Pastes, and measures in the page until the first answer is there. Milliseconds. */
async function paste(text: string): Promise<Pasted> {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  // What the page did before, and taking the text over from outside, is not the page's doing.
  await new Promise((resolve) => {
    setTimeout(resolve, 1000)
  })
  const tasks: number[] = [0]
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  observer.observe({ type: 'longtask' })
  const start = performance.now()
  let last = start
  let longestFrame = 0
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  const field = document.querySelector('textarea')
  if (field && field.dispatchEvent(event)) {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  while (!document.querySelector('code')) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
    longestFrame = Math.max(longestFrame, performance.now() - last)
    last = performance.now()
  }
  const answer = performance.now() - start
  await new Promise((resolve) => {
    setTimeout(resolve, 100)
  })
  return { answer, longestTask: Math.max(...tasks), longestFrame }
}

/** Milliseconds from the request until the field takes text. */
async function untilInteractive(page: Page, url: string, slowDown: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('textarea')
  return page.evaluate(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
    return performance.now()
  })
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0)
}

const [browser, service, { first, engine }] = await Promise.all([launch(), startService(), sizes()])
const url = `${service.url}/workbench`
const inputs = {
  'curl command': "curl https://api.example.com/v1/me -H 'X-API-Key: made-up-for-the-bench-0'",
  'HAR of 5 MB': harOf(1300, 4100),
}

const rows: string[] = []
for (const [name, text] of Object.entries(inputs)) {
  const pasted: Pasted[] = []
  for (let run = 0; run < runs; run++) {
    const { page, close } = await open(browser)
    await page.goto(url)
    pasted.push(await page.evaluate(paste, text))
    await close()
  }
  const [answer, task, frame] = (['answer', 'longestTask', 'longestFrame'] as const).map((what) =>
    median(pasted.map((one) => one[what])),
  )
  rows.push(`| ${name} | ${answer} ms | ${task} ms | ${frame} ms |`)
}

const interactive: number[] = []
for (let run = 0; run < runs; run++) {
  const { page, close } = await open(browser)
  interactive.push(await untilInteractive(page, url, 4))
  await close()
}
await Promise.all([browser.close(), service.close()])

const report = `# The workbench in a browser

\`npm run bench:workbench\`: the built page in Chromium, as the service serves it. Medians of ${runs} runs on fresh pages.

| | gzip |
| --- | --- |
| first load | ${Math.round(first / 1000)} kB |
| engine, loaded by its worker once the page is there | ${Math.round(engine / 1000)} kB |

Takes text on a CPU slowed down four times: after ${median(interactive)} ms.

| pasted | first answer | longest task of the page | longest time between frames |
| --- | --- | --- | --- |
${rows.join('\n')}
`
await writeFile(new URL('../../../bench/workbench.md', import.meta.url), report)
process.stdout.write(report)
