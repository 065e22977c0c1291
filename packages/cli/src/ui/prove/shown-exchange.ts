import { keySlots, Redactor, Secret, type HeaderField, type Sent, type WireRequest } from '@why401/core'
import { neutralise } from '../../render/neutralise.ts'
import { keyShown, takenWord, withoutKeys, type TakenKey } from './shown-key.ts'

/** What an answer says of its connection and time: other in every answer, and never about the key. */
const ofConnection = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/i
const mostHeaders = 60
const longestLine = 600
const longestBody = 4000

/** Requests and answers of one proof as lines without a key. What was sent once is masked in all that comes later. */
export class ShownExchange {
  readonly #known = new Map<string, Secret>()
  #redactor = new Redactor([])

  request(request: WireRequest): readonly string[] {
    const { bare, keys } = withoutKeys(request)
    this.#learn([...keySlots(request).map(({ key }) => key.reveal()), ...basicPairs(request)])
    const body = bare.body === null ? [] : ['', ...this.#body(textOf(bare.body))]
    const lines = [this.#clean(`${bare.method} ${bare.url.reveal()}`), ...this.#headers(bare.headers), ...body]
    return lines.map((line) => withKeys(line, keys))
  }

  answer(sent: Sent): readonly string[] {
    if (sent.kind === 'unreachable') return [this.#clean(sent.text)]
    const { body } = sent.response
    const headers = sent.response.headers.filter(({ name }) => !ofConnection.test(name))
    const text = body?.reveal() ?? ''
    return [...this.#headers(headers.map(withoutCookie)), ...(text === '' ? [] : ['', ...this.#body(text)])]
  }

  #headers(headers: readonly HeaderField[]): string[] {
    const lines = headers
      .slice(0, mostHeaders)
      .map(({ name, value }) => this.#clean(`${name}: ${basicShown(value.reveal())}`))
    return headers.length > mostHeaders ? [...lines, `‹${headers.length - mostHeaders} more›`] : lines
  }

  /** Masked as a whole first: half a key at the cut would not be known for one. */
  #body(text: string): string[] {
    const clean = this.#redactor.redact(text)
    const lines = clean.slice(0, longestBody).split(/\r?\n/).map(shortened)
    return clean.length > longestBody ? [...lines, `‹${clean.length - longestBody} more characters›`] : lines
  }

  #clean(text: string): string {
    return shortened(this.#redactor.redact(text))
  }

  #learn(texts: readonly string[]): void {
    for (const text of texts) this.#known.set(text, new Secret(text))
    this.#redactor = new Redactor([...this.#known.values()].map((secret) => ({ secret, match: null })))
  }
}

function shortened(line: string): string {
  const short = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
  return neutralise(short).replace(/ +$/, (blanks) => '·'.repeat(blanks.length))
}

function withKeys(line: string, keys: readonly TakenKey[]): string {
  return keys.reduce((now, { word, key }) => now.replaceAll(word, () => neutralise(keyShown(key))), line)
}

const basic = /^(\s*basic\s+)([A-Za-z0-9+/]{4,2000}={0,2})(\s*)$/i

/** The pair of HTTP Basic (RFC 7617), which nobody can read in its base64. */
function basicShown(value: string): string {
  return value.replace(basic, (whole, scheme: string, encoded: string, end: string) => {
    const pair = Buffer.from(encoded, 'base64').toString('utf8')
    const colon = pair.indexOf(':')
    if (colon < 0) return whole
    return `${scheme}base64(${half(pair.slice(0, colon))}:${half(pair.slice(colon + 1))})${end}`
  })
}

/** A name stays readable; what may be a key that was not taken out does not. */
function half(text: string): string {
  return text === '' || takenWord.test(text) || /^[a-z]{1,15}$/.test(text) ? text : '…'
}

function basicPairs({ headers }: WireRequest): string[] {
  return headers.flatMap(({ value }) => basic.exec(value.reveal())?.[2] ?? [])
}

function withoutCookie({ name, value }: HeaderField): HeaderField {
  return /^set-cookie$/i.test(name)
    ? { name, value: value.map((text) => text.replace(/=[^;]*/, '=…')) }
    : { name, value }
}

function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return `‹${body.length} bytes that are no text›`
  }
}
