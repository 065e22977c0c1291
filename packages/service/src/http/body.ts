import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'

type Done = (error: Error | null, body?: unknown) => void

/** Names that would reach a prototype when an object is copied member by member. */
const dangerous = /"(?:__proto__|constructor)"\s*:|\\u00[0-9a-f]{2}/i

function refuseDangerous(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('__proto__')
  if (name === 'constructor' && typeof value === 'object') throw new SyntaxError('constructor')
  return value
}

function parseJson(request: FastifyRequest, bytes: Buffer, done: Done): void {
  if (request.routeOptions.config.rawBody) request.bytes = bytes
  if (!isUtf8(bytes)) return done(new HttpError(400, 'The body is not UTF-8.'))
  const text = bytes.toString('utf8')
  try {
    done(null, dangerous.test(text) ? JSON.parse(text, refuseDangerous) : JSON.parse(text))
  } catch {
    done(new HttpError(400, text === '' ? 'The body is empty; JSON is expected.' : 'The body is not JSON.'))
  }
}

function parseForm(request: FastifyRequest, bytes: Buffer, done: Done): void {
  if (!request.routeOptions.config.form) return done(new HttpError(415, 'This route takes application/json.'))
  if (!isUtf8(bytes)) return done(new HttpError(400, 'The body is not UTF-8.'))
  const fields = new URLSearchParams(bytes.toString('utf8'))
  const names = [...fields.keys()]
  if (new Set(names).size < names.length) return done(new HttpError(400, 'A field stands twice.'))
  done(null, Object.fromEntries(fields))
}

/** Reads bodies as bytes first, so that text that is not UTF-8 is refused and not quietly repaired. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseJson)
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, parseForm)
}
