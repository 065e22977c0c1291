import type { HeaderField } from '@why401/core'
import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'

const makers: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  // Node has it from 22.15 on.
  ...('createZstdDecompress' in zlib ? { zstd: zlib.createZstdDecompress as () => Transform } : {}),
}

/** What can be undone here, as curl lists it in `Accept-Encoding`. */
export const decodableCodings: readonly string[] = ['deflate', ...Object.keys(makers)]

/** Decoders in the order in which they undo `Content-Encoding`; null when one is not known here. */
export function decodersFor(headers: readonly HeaderField[], first: Buffer): readonly Transform[] | null {
  const codings = headers
    .filter(({ name }) => name.toLowerCase() === 'content-encoding')
    .flatMap(({ value }) => value.reveal().toLowerCase().split(','))
    .map((coding) => coding.trim().replace(/^x-/, ''))
    .filter((coding) => coding !== '' && coding !== 'identity')
  // More than a few layers is an attack, not an answer.
  if (codings.length > 5) return null
  const found = codings.toReversed().map((coding) => (coding === 'deflate' ? inflate(first) : makers[coding]?.()))
  return found.every((decoder) => decoder !== undefined) ? found : null
}

/** Servers mean zlib's format or the bare one; the low four bits of the first byte of zlib's are 8. */
function inflate(first: Buffer): Transform {
  const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH }
  return (first[0] ?? 8) % 16 === 8 ? zlib.createInflate(options) : zlib.createInflateRaw(options)
}

/**
 * The body without its content coding, at most `limit` bytes of it: a small body can stand for gigabytes.
 * Damaged or cut bodies give what could be read; an unknown coding gives the bytes as they are.
 */
export async function decodeContent(body: Buffer, headers: readonly HeaderField[], limit: number): Promise<Buffer> {
  const decoders = body.length === 0 ? [] : decodersFor(headers, body)
  let bytes = body
  for (const decoder of decoders ?? []) bytes = await decodeOnce(bytes, decoder, limit)
  return bytes.subarray(0, limit)
}

function decodeOnce(body: Buffer, decoder: Transform, limit: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const finish = (): void => {
      decoder.destroy()
      resolve(Buffer.concat(chunks).subarray(0, limit))
    }
    decoder.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length >= limit) finish()
    })
    decoder.once('end', finish).once('error', finish)
    decoder.end(body)
  })
}
