import { pino, type DestinationStream, type Logger } from 'pino'
import type { Json } from '@why401/core'
import { BufferedLines } from './buffered-lines.ts'
import { scrub } from './scrub.ts'

type Fields = Readonly<Record<string, Json>>

/** One request that was answered; written as a line of its own without passing the logger. */
export interface Access {
  readonly id: string
  readonly method: string
  /** The pattern, never the path: a path can hold anything. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly project: string | null
}

/** Lines of JSON. Nothing that looks like a key leaves here. */
export interface Log {
  info(message: string, fields?: Fields): void
  warn(message: string, fields?: Fields): void
  /** Something that should not have happened; the error's text goes nowhere else. */
  failure(error: unknown, fields?: Fields): void
  access(line: Access): void
  /** Resolves when all lines are written. */
  flush(): Promise<void>
}

export interface LogOptions {
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Lines are appended to this file, instead of standard output. */
  readonly file?: string
  /** Where lines go instead. */
  readonly destination?: DestinationStream
}

/** Members that would hold a credential if somebody logged a whole request or record. */
const redacted = ['authorization', 'cookie', 'key', 'token', 'secret', 'hash', 'password', 'possession'].flatMap(
  (name) => [name, `*.${name}`, `*.*.${name}`],
)

const nowhere: DestinationStream = { write: () => undefined }

const isQuiet = (level: string): boolean => level !== 'debug' && level !== 'info'

function errorFields(error: unknown): Record<string, Json> {
  if (!(error instanceof Error)) return { error: scrub(String(error)) }
  const { code } = error as NodeJS.ErrnoException
  return {
    error: error.name,
    ...(code ? { code: String(code) } : {}),
    text: scrub(error.message),
    stack: scrub(error.stack ?? ''),
  }
}

const scrubbed = (fields: Fields): Fields => JSON.parse(scrub(JSON.stringify(fields))) as Fields

export function createLog(options: LogOptions = {}): Log {
  const { level = 'info' } = options
  const destination = options.destination ?? (level === 'silent' ? nowhere : new BufferedLines(options.file ?? 1))
  const logger: Logger = pino({ level, base: null, redact: { paths: redacted, censor: '[secret]' } }, destination)
  return {
    info: (message, fields = {}) => logger.info(scrubbed(fields), scrub(message)),
    warn: (message, fields = {}) => logger.warn(scrubbed(fields), scrub(message)),
    failure: (error, fields = {}) => logger.error({ ...scrubbed(fields), ...errorFields(error) }, 'failed'),
    access: isQuiet(level) ? () => undefined : accessTo(destination),
    flush: () => flushed(destination),
  }
}

function accessTo(destination: DestinationStream | BufferedLines): Log['access'] {
  if (destination instanceof BufferedLines) return (line) => destination.gather(accessLine(line))
  return (line) => void destination.write(accessLine(line))
}

/** Every value is ours, so nothing has to be escaped: id, pattern, method and words of fixed alphabets. */
function accessLine({ id, method, route, status, ms, project }: Access): string {
  const whose = project === null ? '' : `,"project":"${project}"`
  return `{"level":30,"time":${Date.now()},"request_id":"${id}","method":"${method}","route":"${route}","status":${status},"ms":${ms.toFixed(2)}${whose},"msg":"answered"}\n`
}

function flushed(destination: DestinationStream): Promise<void> {
  const { flush } = destination as { flush?: (done: () => void) => void }
  return flush ? new Promise((resolve) => flush.call(destination, resolve)) : Promise.resolve()
}
