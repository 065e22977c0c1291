import { SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const tracer = trace.getTracer('@why401/service')

const spans = new WeakMap<FastifyRequest, Span>()

/** A span for every request, named by its route. Without an SDK in the process spans are nothing, and no hook is set. */
export function traceRequests(app: FastifyInstance): void {
  if (!isTracing()) return
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const attributes = { 'http.request.method': request.method, 'http.route': route }
    spans.set(request, tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }))
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    done()
  })
}

/** An SDK in this process takes spans. */
export function isTracing(): boolean {
  const span = tracer.startSpan('why401.start')
  span.end()
  return span.isRecording()
}

/** Where spans are sent is said by the standard variables. The SDK is not a part of the service: it is used where it is installed. */
export async function startTracing(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<(() => Promise<void>) | null> {
  if (!environment['OTEL_EXPORTER_OTLP_ENDPOINT'] && !environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) return null
  const sdkName = '@opentelemetry/sdk-node'
  const sdk = (await import(sdkName).catch(() => null)) as { NodeSDK: new () => Sdk } | null
  if (!sdk) return null
  const started = new sdk.NodeSDK()
  started.start()
  return () => started.shutdown()
}

interface Sdk {
  start(): void
  shutdown(): Promise<void>
}
