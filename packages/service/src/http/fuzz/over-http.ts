import { Agent, request as open, type IncomingHttpHeaders } from 'node:http'
import type { FuzzRequest } from './requests.ts'

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Sends requests as they are over connections that are kept. */
export class OverHttp {
  readonly #base: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(base: string) {
    this.#base = base
  }

  /** Rejects where no whole answer comes. */
  send({ method, url, headers, payload = '' }: FuzzRequest): Promise<HttpAnswer> {
    const body = Buffer.from(payload)
    const length = body.length > 0 && !('transfer-encoding' in headers) ? { 'content-length': body.length } : {}
    const options = { method, path: url, headers: { ...headers, ...length }, agent: this.#agent, timeout: 10_000 }
    return new Promise((resolve, reject) => {
      const sent = open(this.#base, options, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
        answer.on('error', reject)
      })
      sent.on('timeout', () => sent.destroy(new Error(`no answer to ${method} ${url}`))).on('error', reject)
      sent.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
