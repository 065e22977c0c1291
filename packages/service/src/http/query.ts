import type { FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'

/** Refuses a query that is no percent-encoded UTF-8: the framework's parser would hand it on half read. */
export function readQueries(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { url } = request
    const at = url.indexOf('?')
    done(
      at < 0 || isReadable(url.slice(at + 1))
        ? undefined
        : new HttpError(400, 'The query is not percent-encoded UTF-8.'),
    )
  })
}

function isReadable(text: string): boolean {
  if (!text.includes('%')) return true
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
