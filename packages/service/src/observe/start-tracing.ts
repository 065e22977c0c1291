import { setTimeout as sleep } from 'node:timers/promises'
import { diag, DiagLogLevel, trace } from '@opentelemetry/api'
import type { SpanExporter } from '@opentelemetry/sdk-trace-base'
import type { Log } from './log.ts'
import { isTracing } from './traces.ts'

/**
 * Sends spans where OpenTelemetry's standard variables say; answers what stops it. Where they say nothing, or a program that has the
 * service in it takes spans already, nothing is loaded. The rest of the variables (sampler, batches, limits, headers, certificates) is
 * read by the SDK itself.
 */
export async function startTracing(log: Pick<Log, 'warn' | 'failure'>): Promise<(() => Promise<void>) | null> {
  const say = once(log)
  if (!isWanted(say) || isTracing()) return null
  const exporter = await exporterFor(say)
  if (exporter === null) return null
  const told = (...parts: readonly unknown[]): void => say(parts.map(String).join(' ').slice(0, 300))
  diag.setLogger({ error: told, warn: told, info: ignore, debug: ignore, verbose: ignore }, DiagLogLevel.WARN)
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base')
  const resource = await ownResource()
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter())] })
  trace.setGlobalTracerProvider(provider)
  return async () => {
    const sent = provider.shutdown().catch((error) => log.failure(error, { task: 'traces' }))
    await Promise.race([sent, sleep(longestEndMs, undefined, { ref: false })])
    trace.disable()
    diag.disable()
  }
}

type Say = (problem: string) => void

const variable = (name: string): string | null => process.env[name]?.trim() || null

/** A receiver that is down does not hold up the end of the service. */
const longestEndMs = 5000

const ignore = (): void => {}

/** A receiver that is down, or a variable that is wrong, is said once and not at every batch. */
function once(log: Pick<Log, 'warn'>): Say {
  const said = new Set<string>()
  return (problem) => {
    if (said.has(problem) || said.size >= 100) return
    said.add(problem)
    log.warn('traces', { problem })
  }
}

function isWanted(say: Say): boolean {
  if (variable('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return false
  const named = variable('OTEL_TRACES_EXPORTER')
  if (named === null)
    return variable('OTEL_EXPORTER_OTLP_ENDPOINT') !== null || variable('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') !== null
  const exporters = named.split(',').map((name) => name.trim())
  for (const name of exporters)
    if (name !== 'otlp' && name !== 'none') say(`OTEL_TRACES_EXPORTER: there is no "${name}" here, only otlp.`)
  return exporters.includes('otlp')
}

/** Makes an exporter that reads its address, headers and certificates from the variables; null: none for that protocol. */
async function exporterFor(say: Say): Promise<(() => SpanExporter) | null> {
  const name = 'OTEL_EXPORTER_OTLP_PROTOCOL'
  const protocol = variable('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') ?? variable(name) ?? 'http/protobuf'
  if (protocol === 'http/protobuf') {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto')
    return () => new OTLPTraceExporter()
  }
  if (protocol === 'http/json') {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
    return () => new OTLPTraceExporter()
  }
  say(`${name}: "${protocol}" is not spoken here, only http/protobuf and http/json; no traces are sent.`)
  return null
}

/** `OTEL_RESOURCE_ATTRIBUTES` and `OTEL_SERVICE_NAME` stand above the name that the service has by itself. */
async function ownResource() {
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } =
    await import('@opentelemetry/resources')
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'why401' }))
    .merge(detectResources({ detectors: [envDetector] }))
}
