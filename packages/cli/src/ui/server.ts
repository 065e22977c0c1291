import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Options } from '../arguments/options.ts'
import type { Io } from '../io.ts'
import { neutralise, neutraliseJson } from '../render/neutralise.ts'
import { unexpected } from '../unexpected.ts'
import { isWhy401Error } from '../why401-error.ts'
import { readBody } from './body.ts'
import { assertHost, assertOwnPage, hostsOf } from './guard.ts'
import { pagesIn, type Page } from './pages.ts'
import { UiProblem } from './problem.ts'
import type { Call, Desk, Route } from './route.ts'
import { routes } from './routes/index.ts'

export interface UiSettings {
  /** Null: the usual one, or any free one where that is taken. */
  readonly port: number | null
  /** Of the built pages. */
  readonly pages: string
  readonly options: Options
  readonly io: Io
}

export interface RunningUi {
  /** With the token in its fragment, which no browser sends anywhere. */
  readonly url: string
  readonly close: () => Promise<void>
}

export const usualPort = 8402

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const everywhere = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** The workbench on this machine alone. @throws the error of `node:net` when the port cannot be had. */
export async function startUi({ port, pages, options, io }: UiSettings): Promise<RunningUi> {
  const token = randomBytes(24).toString('base64url')
  const shown = pagesIn(pages)
  const desk: Desk = { options, io, alone: oneAtATime() }
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo
    void answer(request, response, { hosts: hostsOf(own), token: Buffer.from(token), shown, desk })
  })
  await listening(server, port)
  const { port: own } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${own}/#token=${token}`, close: () => closed(server) }
}

async function listening(server: Server, port: number | null): Promise<void> {
  const listen = (on: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(on, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  if (port !== null) return listen(port)
  await listen(usualPort).catch(() => {
    server.removeAllListeners('error')
    return listen(0)
  })
}

/** A proof that is under way ends with its connection. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function oneAtATime(): Desk['alone'] {
  let isBusy = false
  return async (run) => {
    if (isBusy) throw new UiProblem('busy', 'Another proof or change is under way; wait for it, or cancel it.')
    isBusy = true
    try {
      return await run()
    } finally {
      isBusy = false
    }
  }
}

interface Serving {
  readonly hosts: ReadonlySet<string>
  readonly token: Buffer
  readonly shown: ReadonlyMap<string, Page>
  readonly desk: Desk
}

/** The one edge: whatever is thrown becomes a problem, or the last line of a stream. */
async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
  try {
    assertHost(request.headers, serving.hosts)
    const url = new URL(request.url ?? '/', 'http://local')
    if (url.pathname.startsWith('/local/')) await answerLocal(request, response, url, serving)
    else answerPage(request, response, serving.shown.get(url.pathname))
  } catch (error) {
    const problem = problemOf(error, serving.desk.io)
    if (response.headersSent) response.end(jsonLine({ type: 'failed', detail: problem.message }))
    else sendProblem(response, problem)
  }
}

async function answerLocal(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
  { token, desk }: Serving,
): Promise<void> {
  assertOwnPage(request.headers, token)
  const route = routeFor(request.method, pathname)
  const body = route.method === 'POST' ? await readBody(request) : {}
  const call: Call = {
    body,
    query: searchParams,
    signal: goneSignal(response),
    stream: () => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' })
      return (line) => void response.write(jsonLine(line))
    },
  }
  const document = await route.answer(call, desk)
  if (response.headersSent) response.end()
  else send(response, 200, 'application/json; charset=utf-8', jsonLine(document))
}

function routeFor(method: string | undefined, path: string): Route {
  const here = routes.filter((route) => route.path === path)
  if (here.length === 0) throw new UiProblem('not-found', 'There is no such address.')
  const route = here.find((one) => one.method === method)
  if (!route) throw new UiProblem('wrong-method', `Use ${here.map((one) => one.method).join(' or ')}.`)
  return route
}

function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

function answerPage({ method }: IncomingMessage, response: ServerResponse, page: Page | undefined): void {
  if (!page) throw new UiProblem('not-found', 'There is no such page.')
  if (method !== 'GET' && method !== 'HEAD') throw new UiProblem('wrong-method', 'Use GET.')
  send(response, 200, page.type, page.read(), page.cache)
}

function problemOf(error: unknown, io: Io): UiProblem {
  if (error instanceof UiProblem) return error
  if (isWhy401Error(error)) return new UiProblem('cannot', sentence(neutralise(error.message)))
  io.err(`why401: ${unexpected(error)}\n`)
  return new UiProblem('defect', 'The terminal where why401 ui runs says where; please report that line.')
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}

function sendProblem(response: ServerResponse, problem: UiProblem): void {
  const { document } = problem
  // What was not read of a body that is too large is not read any more.
  response.setHeader('connection', 'close')
  send(response, document.status, 'application/problem+json', jsonLine(document))
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, cache = 'no-store'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': cache }).end(body)
}

function jsonLine(value: unknown): string {
  return `${neutraliseJson(JSON.stringify(value))}\n`
}
