import type { CurlBodyPart } from '@why401/core'
import type { FileReader } from './file-reader.ts'

const unreserved = /[\w.~-]/

/** `-d` and its relatives put together as curl does: a part of `--json` follows directly, any other after `&`. */
export function dataBytes(parts: readonly CurlBodyPart[], files: FileReader): Buffer {
  return Buffer.concat(
    parts.flatMap((part, at) => [
      Buffer.from(at === 0 || part.option === 'json' ? '' : '&'),
      part.option === 'data-urlencode' ? Buffer.from(urlEncoded(part.text, files)) : plain(part, files),
    ]),
  )
}

function plain({ option, text, file }: CurlBodyPart, files: FileReader): Buffer {
  if (file === null) return Buffer.from(text)
  const bytes = files.read(file)
  // Without --data-binary, line breaks (and zero bytes) of a file are left out.
  return option === 'data' ? Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0)) : bytes
}

/** `content`, `=content`, `name=content`, `@file` or `name@file`; only the content is encoded. */
export function urlEncoded(text: string, files: FileReader): string {
  const at = text.search(/[=@]/)
  const name = at === -1 ? '' : text.slice(0, at)
  const rest = text.slice(at + 1)
  const content = text[at] === '@' ? files.read(rest) : Buffer.from(rest)
  return (name === '' ? '' : `${name}=`) + formEncoded(content)
}

function formEncoded(bytes: Buffer): string {
  return Array.from(bytes, (byte) => {
    const letter = String.fromCharCode(byte)
    if (unreserved.test(letter)) return letter
    return letter === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}
