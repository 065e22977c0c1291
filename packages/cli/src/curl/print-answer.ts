import type { WireRequest } from '@why401/core'
import type { AnswerHead, BodySink, RawAnswer } from '../network/answer.ts'
import { neutralise } from '../render/neutralise.ts'
import { DecodingWriter } from './decoding-writer.ts'
import type { OutputSettings } from './output-settings.ts'
import { processTarget, type ByteWriter, type PrintTarget } from './print-target.ts'
import { writeOut } from './write-out.ts'

export interface Printed {
  /** What was asked for, last of all where redirects were followed. */
  readonly request: WireRequest
  readonly redirects: number
}

/** Prints an answer that is held in memory, as curl would. */
export async function printAnswer(
  raw: RawAnswer,
  settings: OutputSettings,
  printed: Printed,
  target: PrintTarget = processTarget,
): Promise<void> {
  const printer = new AnswerPrinter(settings, target)
  await printer.sink(raw).write(raw.body)
  await printer.finish(raw, printed)
}

/**
 * Prints one answer as it comes: `sink` takes the header section and gives what takes the body, `finish` ends it.
 * Bytes go out as they came.
 */
export class AnswerPrinter {
  readonly #settings: OutputSettings
  readonly #target: PrintTarget
  readonly #closers: (() => void)[] = []
  #body: DecodingWriter | null = null

  constructor(settings: OutputSettings, target: PrintTarget = processTarget) {
    this.#settings = settings
    this.#target = target
  }

  sink(head: AnswerHead): BodySink {
    const { include, headOnly, headerFile, file, fail, verbose, decode } = this.#settings
    const failed = head.status >= 400 && fail !== 'off'
    if (verbose) this.#target.err(shownHead(head))
    if (headerFile !== null) this.#open(headerFile, false)(head.bytes)
    const write = this.#open(file ?? '-', this.#settings.createDirs)
    if (include) write(head.bytes)
    const body =
      headOnly || (failed && fail === 'fail') ? null : decode ? new DecodingWriter(head.headers, write) : write
    if (body instanceof DecodingWriter) this.#body = body
    // A body that nobody wants to see is still read: its size is part of what -w tells.
    return {
      patient: true,
      write: (chunk) => (body === null ? true : body instanceof DecodingWriter ? body.write(chunk) : body(chunk)),
    }
  }

  async finish(raw: RawAnswer, printed: Printed): Promise<void> {
    const { fail, silent, showError, writeOut: format } = this.#settings
    const isDecoded = (await this.#body?.end()) ?? true
    const says = (text: string): void => {
      if (!silent || showError) this.#target.err(`curl: ${text}\n`)
    }
    if (fail !== 'off' && raw.status >= 400) says(`(22) The requested URL returned error: ${raw.status}`)
    else if (!isDecoded) says('(61) Unrecognized or bad HTTP Content or Transfer-Encoding')
    else if (!raw.isWhole) says('(18) transfer closed with outstanding read data remaining')
    for (const close of this.#closers) close()
    if (format !== null) writeOut(format, raw, printed, this.#target)
  }

  #open(path: string, createDirs: boolean): ByteWriter {
    if (path === '-') return this.#target.out
    const { write, close } = this.#target.createFile(path, createDirs)
    this.#closers.push(close)
    return write
  }
}

/** The request is left out: it holds the key. */
function shownHead({ bytes }: AnswerHead): string {
  return bytes
    .toString('utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `< ${neutralise(line)}\n`)
    .join('')
}
