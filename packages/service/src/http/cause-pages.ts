import type { FastifyInstance } from 'fastify'
import { causePages } from '../pages/causes.gen.ts'
import { HttpError } from './http-error.ts'

/** Wide enough to read, in the colours of the reader's system. */
export const pageStyle = `body{margin:2rem auto;padding:0 1rem;max-width:44rem;font:1rem/1.6 system-ui,sans-serif}
pre{overflow-x:auto;padding:.75rem;border:1px solid;border-radius:.25rem}
code{font-family:ui-monospace,monospace}`

/** `/causes/<id>`: where `docs` of every refusal leads. Open to all; not a part of the API's description. */
export function serveCausePages(app: FastifyInstance): void {
  app.get('/causes/style.css', { schema: { hide: true } }, (_request, reply) => reply.type('text/css').send(pageStyle))
  app.get<{ Params: { id: string } }>('/causes/:id', { schema: { hide: true } }, (request, reply) => {
    const page = Object.hasOwn(causePages, request.params.id) ? causePages[request.params.id] : undefined
    if (page === undefined) throw new HttpError(404, 'There is no such cause.')
    return reply.type('text/html; charset=utf-8').header('cache-control', 'public, max-age=3600').send(page)
  })
}
