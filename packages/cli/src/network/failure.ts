import type { Unreachable } from '@why401/core'

/** Why no answer came: what a `Sent` says, thrown up to the sender. The text never holds a key, a path or a query. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly reason: Unreachable

  constructor(reason: Unreachable, text: string) {
    super(text)
    this.reason = reason
  }
}

const reasons: Readonly<Record<string, readonly [reason: Unreachable, says: string]>> = {
  ENOTFOUND: ['name-not-found', 'has no address: the name is not known to DNS'],
  EAI_AGAIN: ['name-not-found', 'has no address: DNS did not answer'],
  ECONNREFUSED: ['connection-refused', 'refused the connection: nothing listens there'],
  EHOSTUNREACH: ['connection-refused', 'cannot be reached: there is no route to it'],
  ENETUNREACH: ['connection-refused', 'cannot be reached: there is no route to its network'],
  EADDRNOTAVAIL: ['connection-refused', 'cannot be reached from this machine'],
  ENOENT: ['connection-refused', 'cannot be reached: there is no such socket'],
  EACCES: ['connection-refused', 'cannot be reached: this user may not open the connection'],
  ETIMEDOUT: ['timeout', 'did not answer in time'],
  ECONNRESET: ['connection-lost', 'closed the connection before it answered'],
  EPIPE: ['connection-lost', 'closed the connection before it answered'],
  HPE_HEADER_OVERFLOW: ['too-large', 'sent a header section that is too large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['too-large', 'sent a chunk header that is too large'],
}

const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate chain ends in one that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT: 'the issuer of its certificate is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of its certificate is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the issuer of its certificate is not known here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
}

/** What a system or parser error means. @param place host and port that were spoken to. */
export function failureOf(error: unknown, place: string): Failure {
  if (error instanceof Failure) return error
  const code = codeOf(error)
  const known = reasons[code]
  if (known) return new Failure(known[0], `${place} ${known[1]}`)
  if (certificates[code]) return new Failure('tls', `${place} is not trusted: ${certificates[code]} (${code})`)
  if (code.startsWith('HPE_')) return new Failure('malformed-answer', `${place} answered with what is not HTTP/1.1`)
  if (/^(?:ERR_(?:SSL|TLS|OSSL)|EPROTO|CERT_|CRL_)/.test(code))
    return new Failure('tls', `no TLS connection to ${place} could be made (${code})`)
  return new Failure('connection-lost', `the connection to ${place} failed${code === '' ? '' : ` (${code})`}`)
}

/** Of several addresses that were tried, the first failure speaks. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z0-9_]{2,60}$/.test(code) ? code : ''
}
