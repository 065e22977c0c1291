import { isAscii, isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'
import { isNestedTooDeep } from './nesting.ts'

type Done = (error: Error | null, body?: unknown) => void

/** Texts in which one of these stands are read with care; hardly any do. Searched one by one: faster than any pattern. */
const isSuspicious = (text: string): boolean =>
  text.includes('\\u00') || text.includes('__proto__') || text.includes('constructor')

/** Names that would reach a prototype when an object is copied member by member, and U+0000, which no store keeps. */
function refuseDangerous(name: string, value: unknown): unknown {
  if (name === '__proto__' || (name === 'constructor' && typeof value === 'object'))
    throw new HttpError(400, 'The body has a member that is called __proto__ or constructor.')
  if (name.includes('\0') || (typeof value === 'string' && value.includes('\0')))
    throw new HttpError(400, 'The body has a text with U+0000 in it.')
  return value
}

/** Throws `HttpError` with 400. */
export const readJson = (bytes: Buffer): unknown => readJsonText(textOf(bytes))

/** The same, of text that was decoded before. */
export function readJsonText(text: string): unknown {
  if (isNestedTooDeep(text)) throw new HttpError(400, 'The body is nested deeper than 1,000 levels.')
  try {
    return isSuspicious(text) ? JSON.parse(text, refuseDangerous) : JSON.parse(text)
  } catch (error) {
    if (error instanceof HttpError) throw error
    throw new HttpError(400, text === '' ? 'The body is empty; JSON is expected.' : 'The body is not JSON.')
  }
}

/** Most bodies are ASCII, which needs no decoding. */
function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1')
  if (!isUtf8(bytes)) throw new HttpError(400, 'The body is not UTF-8.')
  return bytes.toString('utf8')
}

function parseJson(request: FastifyRequest, bytes: Buffer, done: Done): void {
  if (request.routeOptions.config.rawBody) request.bytes = bytes
  try {
    done(null, readJson(bytes))
  } catch (error) {
    done(error as Error)
  }
}

function parseForm(request: FastifyRequest, bytes: Buffer, done: Done): void {
  if (!request.routeOptions.config.form) return done(new HttpError(415, 'This route takes application/json.'))
  if (!isUtf8(bytes)) return done(new HttpError(400, 'The body is not UTF-8.'))
  const fields = new URLSearchParams(bytes.toString('utf8'))
  if ([...fields].flat().some((text) => text.includes('\0')))
    return done(new HttpError(400, 'A field has U+0000 in it.'))
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
