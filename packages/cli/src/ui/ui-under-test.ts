import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start, type Run } from '../built.ts'
import type { LocalProblem, ProofEvent } from './protocol.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** For tests: the built `why401 ui` in a directory of its own. */
export interface UiUnderTest {
  readonly url: string
  readonly directory: string
  readonly port: number
  readonly token: string
  /** By plain HTTP, with exactly these headers beside those that HTTP needs. */
  readonly raw: (path: string, asked?: Asked) => Promise<Answer>
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body: object) => Promise<Answer>
  readonly prove: (body: object) => Promise<readonly ProofEvent[]>
  /** Ends it by a signal. */
  readonly end: () => Promise<Run>
}

const unproxied = { http_proxy: '', https_proxy: '', all_proxy: '', HTTP_PROXY: '', HTTPS_PROXY: '', ALL_PROXY: '' }

export async function startUiUnderTest(
  files: Readonly<Record<string, string>> = {},
  words: readonly string[] = ['ui', '--port', '0'],
  env: Readonly<Record<string, string>> = {},
): Promise<UiUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), 'why401-ui-'))
  const state = mkdtempSync(join(tmpdir(), 'why401-ui-state-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  const { child, ended } = start(words, { cwd: directory, env: { ...unproxied, XDG_STATE_HOME: state, ...env } })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (text: string) => {
      said += text
      const found = /http:\/\/[^"\s]+#token=[\w-]+/.exec(said)
      if (found) resolve(found[0])
    })
    void ended.then(({ stderr }) => reject(new Error(`it ended: ${stderr}`)))
  })
  const { port: written, hash } = new URL(url)
  const port = Number(written)
  const token = hash.replace('#token=', '')
  const own = { host: `127.0.0.1:${port}`, authorization: `Bearer ${token}` }
  const raw: UiUnderTest['raw'] = (path, asked) => sent(port, path, asked)
  const post: UiUnderTest['post'] = (path, body) =>
    raw(path, { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return {
    url,
    directory,
    port,
    token,
    raw,
    get: (path) => raw(path, { headers: own }),
    post,
    prove: async (body) => eventsIn((await post('/local/prove', body)).text),
    end: async () => {
      child.kill('SIGINT')
      const run = await ended
      for (const folder of [directory, state]) rmSync(folder, { recursive: true, force: true })
      return run
    },
  }
}

function sent(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
      response.on('error', reject)
    })
    call.on('error', reject).end(body)
  })
}

export function eventsIn(text: string): readonly ProofEvent[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProofEvent)
}

export function problemIn({ text }: Answer): LocalProblem {
  return JSON.parse(text) as LocalProblem
}
