import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServiceSettings } from '../settings.ts'

/** The workbench asks nobody anything: what is pasted there stays in the tab, and the browser holds it to that. */
const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Names of built files hold a hash of what they contain. */
const forever = 'public, max-age=31536000, immutable'

/** Paths that are never a page, so that a mistyped route of the API is answered as one. */
const apart = /^\/(?:v1|api|causes|assets|metrics|healthz|readyz|openapi\.json)(?:[/?]|$)/

declare module 'fastify' {
  interface FastifyInstance {
    /** Which file a path of the dashboard is answered with. */
    documentAt(url: string): string
  }
}

/** The files of the pages, and the workbench. The dashboard is on every path that nothing else answers: `isPage`. */
export async function servePages(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, { root: directory, serve: false, cacheControl: false, preCompressed: true })
  const documents = await documentsIn(directory)
  app.decorate('documentAt', (url) => {
    const [wanted = ''] = url.split('?')
    return documents.find(({ path }) => path.test(wanted))?.document ?? 'index.html'
  })
  const hidden = { schema: { hide: true } } as const
  app.get<{ Params: { file: string } }>('/assets/:file', hidden, (request, reply) =>
    reply.header('cache-control', forever).sendFile(`assets/${request.params.file}`),
  )
  app.get('/icon.svg', hidden, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').sendFile('icon.svg'),
  )
  app.get('/workbench', hidden, (_request, reply) =>
    reply
      .header('content-security-policy', workbenchPolicy)
      .header('cache-control', 'no-cache')
      .sendFile('workbench.html'),
  )
}

/** Whether a path that no route answers is one of the dashboard's: its pages are told apart in the browser. */
export function isPage({ pagesDirectory }: ServiceSettings, { method, url }: FastifyRequest): boolean {
  return pagesDirectory !== null && (method === 'GET' || method === 'HEAD') && !apart.test(url)
}

export const sendDashboard = ({ server, url }: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile(server.documentAt(url))

/**
 * The build writes the dashboard's document once for each page, which names that page's files, so that a browser asks for
 * them at once. A folder without them has one for all.
 */
async function documentsIn(
  directory: string,
): Promise<readonly { readonly path: RegExp; readonly document: string }[]> {
  const listed = await readFile(join(directory, 'documents.json'), 'utf8').catch(() => '[]')
  const documents = JSON.parse(listed) as readonly { readonly pattern: string; readonly document: string }[]
  return documents.map(({ pattern, document }) => ({ path: new RegExp(pattern), document }))
}
