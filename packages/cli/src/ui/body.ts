import type { IncomingMessage } from 'node:http'
import { UiProblem } from './problem.ts'

/** Room for the largest HAR file that the engine reads, in bytes of JSON. */
export const longestBody = 60 * 1024 * 1024

/** The body as an object. What is too long is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new UiProblem('not-json', 'Send application/json.')
  if (Number(request.headers['content-length'] ?? 0) > longestBody) throw tooLarge()
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > longestBody) throw tooLarge()
    chunks.push(chunk)
  }
  return objectIn(Buffer.concat(chunks).toString('utf8'))
}

function tooLarge(): UiProblem {
  return new UiProblem('too-large', `At most ${longestBody / 1024 / 1024} MB; cut out what was refused.`)
}

/** The message of `JSON.parse` quotes the text, so it is not passed on. */
function objectIn(text: string): Readonly<Record<string, unknown>> {
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch {
    // Told below.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UiProblem('not-json', 'Send one JSON object.')
  return value as Readonly<Record<string, unknown>>
}
