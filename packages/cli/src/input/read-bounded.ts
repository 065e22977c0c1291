import { inputError } from '../why401-error.ts'
import { decode } from './decode.ts'
import type { Source } from './source.ts'

/** Documents (HAR, Postman) must be whole to be parsed: up to this many bytes are read. */
export const maxDocument = 64 * 1024 * 1024
/** Of any other text the engine uses the head and the tail; what lies between is never kept. */
export const maxHead = 1024 * 1024
export const maxTail = 512 * 1024

const chunkSize = 256 * 1024

/** Reads all of a source that is small or a JSON document, and head and tail of a longer text. Memory stays bounded. */
export function readBounded(source: Source): string {
  const first = fill(source, chunkSize)
  const limit = startsLikeJson(first) ? maxDocument : maxHead
  const head = [first]
  let length = first.length
  while (length <= limit) {
    const more = fill(source, Math.min(chunkSize, limit + 1 - length))
    if (more.length === 0) return decode(Buffer.concat(head))
    head.push(more)
    length += more.length
  }
  if (startsLikeHar(first))
    throw inputError(
      `the HAR file is larger than ${maxDocument >> 20} MiB; save it again with the refused request alone`,
    )
  const whole = Buffer.concat(head)
  return decode(whole.subarray(0, maxHead), readTail(source, whole.subarray(-maxTail)))
}

/** The last bytes of a source of any length. @param before what was read last. */
function readTail(source: Source, before: Buffer): Buffer {
  if (source.skipTo && source.size !== null) {
    source.skipTo(Math.max(maxHead, source.size - maxTail))
    return fill(source, maxTail)
  }
  let tail = Buffer.from(before)
  for (;;) {
    const more = fill(source, maxTail)
    if (more.length === 0) return tail
    tail = Buffer.concat([tail, more]).subarray(-maxTail)
  }
}

/** Reads until the buffer is full or the source ends. */
function fill(source: Source, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const count = source.read(buffer.subarray(length))
    if (count === 0) break
    length += count
  }
  return buffer.subarray(0, length)
}

function startsLikeJson(bytes: Buffer): boolean {
  return /^\ufeff?\s*[{[]/.test(bytes.toString('utf8', 0, 400))
}

function startsLikeHar(bytes: Buffer): boolean {
  return /^\ufeff?\s*\{\s*"log"\s*:\s*\{/.test(bytes.toString('utf8', 0, 400))
}
