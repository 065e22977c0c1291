import type { Explainer, ExplainOptions } from '@why401/core'
import { LineSplitter, maxLine, type Line } from '../input/lines.ts'
import type { Source } from '../input/source.ts'
import type { Io } from '../io.ts'
import type { ExitCode } from '../main.ts'
import { expectManyInputs } from '../many-inputs.ts'
import { errorLine, jsonAnswer } from '../render/json.ts'

const chunkSize = 256 * 1024
/** Answers are gathered up to this length, then written; at the latest when all that has arrived is answered. */
const batchLength = 128 * 1024

/** One answer for each line of a JSON Lines stream, in order, while it arrives. */
export function explainEach(source: Source, explainer: Explainer, options: ExplainOptions, io: Io): ExitCode {
  expectManyInputs()
  const splitter = new LineSplitter()
  const buffer = Buffer.allocUnsafe(chunkSize)
  let refused = false
  const answer = (lines: Iterable<Line>): boolean => {
    let batch = ''
    for (const line of lines) {
      const { json, isRefusal } = answerLine(line, explainer, options)
      refused ||= isRefusal
      batch += json
      if (batch.length < batchLength) continue
      if (!io.out(batch)) return false
      batch = ''
    }
    return batch === '' || io.out(batch)
  }
  for (;;) {
    const count = source.read(buffer)
    const isRead = answer(count === 0 ? splitter.end() : splitter.push(buffer.subarray(0, count)))
    if (count === 0 || !isRead) return refused ? 1 : 0
  }
}

interface Answer {
  readonly json: string
  readonly isRefusal: boolean
}

function answerLine(line: Line, explainer: Explainer, options: ExplainOptions): Answer {
  if ('tooLong' in line) return failed(`the line is longer than ${maxLine >> 20} MiB`)
  const input = inputOf(line.text)
  if (input === null) return failed('the line is no complete JSON; write one JSON value on each line')
  const explained = explainer.explain(input, options)
  if (!explained.ok) return failed(explained.reason)
  return {
    json: `${jsonAnswer(explained)}\n`,
    isRefusal: explained.reports.some(({ outcome }) => outcome === 'refused'),
  }
}

/** A JSON string holds the input; any other value is the input. */
function inputOf(line: string): string | null {
  try {
    const value = JSON.parse(line) as unknown
    return typeof value === 'string' ? value : line
  } catch {
    return null
  }
}

function failed(reason: string): Answer {
  return { json: `${errorLine(reason)}\n`, isRefusal: false }
}
