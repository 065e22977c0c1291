import { Secret, type SendOptions, type Sender, type Sent, type WireRequest } from '@why401/core'

export interface ScriptedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a script sees of a request: plain, as tests want to look at it. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  /** By lower-case name; the first line of a name. */
  readonly header: (name: string) => string | null
  readonly lines: readonly (readonly [name: string, value: string])[]
  readonly options: SendOptions
}

export interface ScriptedSender extends Sender {
  readonly seen: readonly SeenRequest[]
}

/** A network of one function: every request is answered by the script, and remembered. */
export function scriptedSender(
  answer: (request: SeenRequest, count: number) => ScriptedAnswer | 'unreachable',
): ScriptedSender {
  const seen: SeenRequest[] = []
  return {
    seen,
    send: (request, options = {}) => {
      const plain = see(request, options)
      seen.push(plain)
      return Promise.resolve(toSent(answer(plain, seen.length)))
    },
  }
}

function see(request: WireRequest, options: SendOptions): SeenRequest {
  const lines = request.headers.map(({ name, value }) => [name, value.reveal()] as const)
  return {
    method: request.method,
    url: request.url.reveal(),
    header: (name) => lines.find(([one]) => one.toLowerCase() === name)?.[1] ?? null,
    lines,
    options,
  }
}

function toSent(answer: ScriptedAnswer | 'unreachable'): Sent {
  if (answer === 'unreachable')
    return { kind: 'unreachable', reason: 'connection-refused', text: 'Nobody listens there.' }
  const { status, headers = {}, body = '' } = answer
  return {
    kind: 'answered',
    response: {
      status,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: new Secret(value) })),
      body: new Secret(body),
    },
    sentAt: 0,
    answeredAt: 5,
  }
}

/** A request from plain parts. */
export function wireRequest(
  url: string,
  headers: Readonly<Record<string, string>> | readonly (readonly [string, string])[] = {},
  more: { readonly method?: string; readonly body?: string } = {},
): WireRequest {
  const lines = Array.isArray(headers) ? (headers as readonly (readonly [string, string])[]) : Object.entries(headers)
  return {
    method: more.method ?? 'GET',
    url: new Secret(url),
    headers: lines.map(([name, value]) => ({ name, value: new Secret(value) })),
    body: more.body === undefined ? null : new TextEncoder().encode(more.body),
  }
}
