import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../http/parts.ts'
import { problemBody, problemType } from '../http/problem.ts'
import { isHttps } from './conventions.ts'
import { isSameOrigin, namesOrigin } from './same-origin.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes what a page of another site must not send even without a session: passwords and one-time links. */
    ownPages?: boolean
  }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

const refused = { status: 403, detail: 'With a session, changes are taken from the pages of this service alone.' }

/** Refuses what other sites send with somebody's session, on every path there is or will be, before anything else is looked at. */
export function guardSessions(app: FastifyInstance, { accounts, settings }: Parts): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { headers, method, routeOptions } = request
    if (harmless.has(method)) return done()
    const isAsked = accounts.usesSession(headers) || (routeOptions.config.ownPages === true && namesOrigin(headers))
    if (!isAsked || isSameOrigin(headers, settings.publicUrl)) return done()
    void reply.code(403).type(problemType).send(problemBody(refused, request.id))
  })
}

/** What browsers are told of every answer. Pages run their own scripts and styles alone, and are shown in no frame. */
export async function secureHeaders(app: FastifyInstance, { settings }: Parts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttps(settings.publicUrl) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
    done()
  })
}
