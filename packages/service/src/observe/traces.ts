import {
  ProxyTracerProvider,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parentIn } from './trace-parent.ts'

const library = '@why401/service'

const spans = new WeakMap<FastifyRequest, Span>()

/** A span for every request, named by its route. Where nobody takes spans no hook is set. */
export function traceRequests(app: FastifyInstance): void {
  if (!isTracing()) return
  const tracer = trace.getTracer(library)
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const attributes = {
      'http.request.method': request.method,
      'http.route': route,
      'why401.request_id': request.id,
    }
    const options = { kind: SpanKind.SERVER, attributes }
    spans.set(request, tracer.startSpan(`${request.method} ${route}`, options, contextOf(request)))
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) {
      span?.setAttribute('error.type', String(reply.statusCode))
      span?.setStatus({ code: SpanStatusCode.ERROR })
    }
    span?.end()
    done()
  })
}

/** What was found of the key that a request is about: `ok`, or the cause. */
export function traceOutcome(request: FastifyRequest, code: string): void {
  spans.get(request)?.setAttribute('why401.code', code)
}

/** An SDK in this process takes spans: the one that `startTracing` started, or the program's that the service is a part of. */
export function isTracing(): boolean {
  const provider = trace.getTracerProvider()
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer(library) !== undefined
}

function contextOf({ headers }: FastifyRequest): Context {
  const parent = parentIn(headers['traceparent'])
  return parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT
}
