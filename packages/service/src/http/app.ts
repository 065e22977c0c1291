import type { Server } from 'node:http'
import swagger from '@fastify/swagger'
import { fastify, type FastifyInstance } from 'fastify'
import { guardSessions, secureHeaders } from '../accounts/guard-sessions.ts'
import { mountAccounts } from '../accounts/mount.ts'
import { traceRequests } from '../observe/traces.ts'
import { RequestIds } from '../verify/request-ids.ts'
import { serveCausePages } from './cause-pages.ts'
import { registerGateways } from './authorize/register-gateways.ts'
import { readBodies } from './body.ts'
import { securitySchemes } from './document.ts'
import { edgeOptions, guardEdge } from './edge.ts'
import { observe } from './observe.ts'
import { serveLeakForm } from './leak-form.ts'
import { servePages } from './pages.ts'
import type { Parts } from './parts.ts'
import { readQueries } from './query.ts'
import { register } from './register.ts'
import { routes } from './routes/index.ts'
import { sharedSchemas } from './schemas/shared.ts'
import { compileValidator } from './validation.ts'
import { DirectVerify } from './direct/direct-verify.ts'

/** The whole HTTP interface over its parts. Listens nowhere: `inject` works, and so does `listen`. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const requestIds = new RequestIds()
  const direct = await DirectVerify.of(parts)
  const app = fastify({
    serverFactory: (rest) => direct.serve(rest),
    ...edgeOptions,
    bodyLimit: 1_048_576,
    logger: false,
    forceCloseConnections: 'idle',
    genReqId: () => requestIds.next(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 256, ignoreTrailingSlash: false },
    trustProxy: trusted(parts.settings.trustProxy),
  })
  app.addHook('preClose', (done) => {
    direct.stop()
    closeWhenIdle(app.server)
    done()
  })
  app.setValidatorCompiler(compileValidator)
  app.decorateRequest('actor', null)
  app.decorateRequest('bytes', null)
  readBodies(app)
  readQueries(app)
  guardEdge(app, parts)
  traceRequests(app)
  await secureHeaders(app, parts)
  guardSessions(app, parts)
  observe(app, parts)
  for (const schema of sharedSchemas) app.addSchema(schema)
  await describeApi(app, parts)
  for (const route of routes) register(app, parts, route)
  await registerGateways(app, parts)
  mountAccounts(app, parts)
  serveCausePages(app)
  serveLeakForm(app, parts)
  if (parts.settings.pagesDirectory !== null) await servePages(app, parts.settings.pagesDirectory)
  await app.ready()
  return app
}

async function describeApi(app: FastifyInstance, { settings }: Parts): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'why401 key service',
        version: '1',
        description: 'Issues, verifies, rotates and revokes API keys; every refusal explains itself.',
      },
      ...(settings.publicUrl ? { servers: [{ url: settings.publicUrl }] } : {}),
      components: { securitySchemes },
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `schema-${index}`) },
  })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

/** A number counts hops from this process outwards. */
function trusted(setting: Parts['settings']['trustProxy']) {
  if (typeof setting === 'number') return (_address: string, hop: number) => hop < setting
  return typeof setting === 'object' ? [...setting] : setting
}

/** A client that keeps its connection would hold up the end for as long as it likes. */
function closeWhenIdle(server: Server): void {
  // One that never listened never closes, either.
  if (!server.listening) return
  const timer = setInterval(() => server.closeIdleConnections(), 50)
  server.once('close', () => clearInterval(timer))
}
