import { STATUS_CODES } from 'node:http'
import { fastify } from 'fastify'
import { secureHeaders } from '../../accounts/guard-sessions.ts'
import type { Parts } from '../parts.ts'

type Fields = Readonly<Record<string, string>>

/** What one answer says for itself: another answer has another type, or comes with more. */
const own = new Set(['content-type', 'content-length', 'date', 'connection', 'keep-alive'])

/** The fields that the framework gives every answer, as it gives them. */
export async function commonFields(parts: Parts): Promise<Fields> {
  const app = fastify()
  await secureHeaders(app, parts)
  app.get('/', () => '')
  const { headers } = await app.inject('/')
  await app.close()
  const fields = Object.entries(headers).filter(([name]) => !own.has(name))
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]))
}

/** Heads of answers as text. All but the length is the same until the second is over, and is put together once. */
export class AnswerHeads {
  readonly #common: string
  /** By status, which tells the fields. */
  readonly #known = new Map<number, string>()

  /** `keepAliveMs`: after how long an idle connection is closed. */
  constructor(common: Fields, keepAliveMs: number) {
    const fields = { ...common, Connection: 'keep-alive', 'Keep-Alive': `timeout=${Math.floor(keepAliveMs / 1000)}` }
    this.#common = linesOf(fields)
  }

  /** `length`: bytes of the body. */
  of(status: number, fields: Fields, length: number): string {
    const known = this.#known.get(status) ?? this.#make(status, fields)
    return `${known}Content-Length: ${length}\r\n\r\n`
  }

  #make(status: number, fields: Fields): string {
    const now = new Date()
    if (this.#known.size === 0) setTimeout(() => this.#known.clear(), 1000 - now.getMilliseconds()).unref()
    const own = linesOf({ ...fields, Date: now.toUTCString() })
    const text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${own}${this.#common}`
    this.#known.set(status, text)
    return text
  }
}

const linesOf = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
