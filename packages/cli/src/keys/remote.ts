import { Secret } from '@why401/core'
import { inputError, usageError } from '../why401-error.ts'
import { readAnswer, type KeyService, type Members } from './answer.ts'

const timeoutMs = 30_000

/** A service over HTTP. A credential goes to its origin alone: no redirect is followed. */
export class Remote implements KeyService {
  readonly #base: string
  readonly #rootKey: Secret | null

  constructor(url: string, rootKey: string | null) {
    this.#base = baseOf(url)
    this.#rootKey = rootKey === null ? null : new Secret(rootKey)
  }

  async call(method: string, path: string, body?: Members, as?: Secret): Promise<Members> {
    const key = as ?? this.#rootKey
    if (key === null) throw inputError('the root key of the service is missing: set WHY401_ROOT_KEY')
    const text = key.reveal()
    if (!/^[\x21-\x7e]+$/.test(text))
      throw inputError('the key has blanks or characters that no header can carry; why401 check tells which')
    const response = await fetch(`${this.#base}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { authorization: `Bearer ${text}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => {
      throw inputError(`no answer from ${this.#base}; is the service running there? (WHY401_URL)`)
    })
    return readAnswer(response.status, await response.text())
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** A root key in plain HTTP is read by everybody on the way. */
function baseOf(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null
  const isHere = url !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isHere))
    throw usageError('WHY401_URL needs an https address (http only to this machine)')
  if (url.username || url.password) throw usageError('WHY401_URL holds no login; the root key is in WHY401_ROOT_KEY')
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
