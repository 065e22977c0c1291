import type { CurlBodyPart } from '@why401/core'
import { randomBytes } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { Reading } from './reading.ts'

export interface Form {
  readonly boundary: string
  readonly bytes: Buffer
}

export interface FormOptions {
  /** `--form-escape`: a quote in a name becomes `\"` and not `%22`. */
  readonly escape: boolean
  /** Another type of the whole than multipart/form-data makes its parts attachments. */
  readonly disposition: 'form-data' | 'attachment'
}

// What curl knows by the end of a file's name; anything else is a stream of bytes.
const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
}

/** The body of `-F` and `--form-string` (RFC 7578), as curl writes it. */
export function formBytes(parts: readonly CurlBodyPart[], options: FormOptions, reading: Reading): Form {
  const boundary = `${'-'.repeat(24)}${randomBytes(8).toString('hex')}`
  const pieces = parts.flatMap((part) => {
    const read = readPart(part, reading)
    return read === null
      ? []
      : [Buffer.from(`--${boundary}\r\n${fieldsOf(read, options)}\r\n`), read.content, Buffer.from('\r\n')]
  })
  return { boundary, bytes: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]) }
}

interface Part {
  readonly name: string
  readonly content: Buffer
  readonly fileName: string | null
  readonly type: string | null
  readonly encoder: string | null
  readonly fields: readonly string[]
}

function readPart({ option, text }: CurlBodyPart, reading: Reading): Part | null {
  const equals = text.indexOf('=')
  const plain = { name: text.slice(0, Math.max(equals, 0)), fileName: null, type: null, encoder: null, fields: [] }
  if (equals === -1) reading.errors.push(`--${option} needs name=content`)
  else if (option === 'form-string') return { ...plain, content: Buffer.from(text.slice(equals + 1)) }
  else return readForm(plain, text.slice(equals + 1), reading)
  return null
}

function readForm(plain: Omit<Part, 'content'>, text: string, reading: Reading): Part | null {
  if (text.startsWith('(')) {
    reading.errors.push('-F with a nested multipart is not supported')
    return null
  }
  const isFile = /^[@<]/.test(text)
  const [value, rest] = readWord(text.slice(isFile ? 1 : 0), isFile ? /[;,]/ : /;/)
  if (rest.startsWith(',')) {
    reading.errors.push('several files in one -F are not supported; give each its own -F')
    return null
  }
  const named = readParameters(rest)
  const attached = text.startsWith('@')
  const fileName = named.filename ?? (attached ? basename(value) : null)
  return {
    ...plain,
    fileName,
    fields: named.headers,
    encoder: named.encoder,
    type: named.type ?? (fileName === null ? null : typeOf(fileName, attached)),
    content: encoded(isFile ? reading.files.read(value) : Buffer.from(value), named.encoder, reading),
  }
}

/** By the end of the name; a file that has none of the known ones is a stream of bytes, a text that is called a file is nothing. */
function typeOf(fileName: string, attached: boolean): string | null {
  return types[extname(fileName).toLowerCase()] ?? (attached ? 'application/octet-stream' : null)
}

/** A word in double quotes, or up to the given character without the blanks around it. */
function readWord(text: string, end: RegExp): readonly [word: string, rest: string] {
  const quoted = /^\s*"((?:[^"\\]|\\.)*)"\s*/s.exec(text)
  if (quoted && (quoted[0].length === text.length || end.test(text[quoted[0].length] ?? '')))
    return [(quoted[1] ?? '').replace(/\\(["\\])/g, '$1'), text.slice(quoted[0].length)]
  const at = text.search(end)
  const word = at === -1 ? text : text.slice(0, at)
  return [word.trim(), at === -1 ? '' : text.slice(at)]
}

interface Parameters {
  type: string | null
  filename: string | null
  encoder: string | null
  readonly headers: string[]
}

function readParameters(text: string): Parameters {
  const read: Parameters = { type: null, filename: null, encoder: null, headers: [] }
  let rest = text
  let isInType = false
  while (rest.startsWith(';')) {
    const [, name = ''] = /^;\s*(type|filename|encoder|headers)=/i.exec(rest) ?? []
    const from = name === '' ? 1 : rest.indexOf('=') + 1
    const [word, after] = readWord(rest.slice(from), /;/)
    const key = name.toLowerCase()
    if (key === 'headers') read.headers.push(word)
    else if (key === 'type' || key === 'filename' || key === 'encoder') read[key] = word
    // Parameters of the type itself, such as its charset.
    else if (isInType) read.type += rest.slice(0, rest.length - after.length)
    isInType = key === 'type' || (isInType && key === '')
    rest = after
  }
  return read
}

function encoded(content: Buffer, encoder: string | null, reading: Reading): Buffer {
  if (encoder === null || /^(?:binary|8bit|7bit)$/i.test(encoder)) return content
  if (/^base64$/i.test(encoder)) return Buffer.from(content.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n'))
  reading.errors.push('-F with this encoder is not supported; binary, 8bit, 7bit and base64 are')
  return content
}

function fieldsOf({ name, fileName, type, encoder, fields }: Part, { escape, disposition }: FormOptions): string {
  const quoted = (text: string): string =>
    escape
      ? text.replace(/["\\]/g, '\\$&')
      : text.replace(/["\r\n]/g, (letter) => `%${letter === '"' ? '22' : letter === '\r' ? '0D' : '0A'}`)
  const names =
    (name === '' ? '' : `; name="${quoted(name)}"`) + (fileName === null ? '' : `; filename="${quoted(fileName)}"`)
  return [
    `Content-Disposition: ${disposition}${names}`,
    ...(type === null ? [] : [`Content-Type: ${type}`]),
    ...(encoder === null ? [] : [`Content-Transfer-Encoding: ${encoder}`]),
    ...fields,
    '',
  ].join('\r\n')
}
