import type { Secret } from '@why401/core'
import { autopsy, looksIssued, withWhy401Checksum, type Issuer } from '@why401/core/issuer'
import type { Unauthenticated } from './authenticator.ts'

const start = 'why401_root_'
const checksumWidth = 6
const wholeLength = start.length + 36 + checksumWidth

/** No key of an API is asked for here: what is not a root key is looked at for what surrounds it. */
const nobody: Issuer = { prefixes: [], environments: [] }

/** What the text of an unknown root key shows: cut off, mistyped, a key of an API, quotes around it; else merely unknown. */
export function rootKeyFinding(key: Secret): Unauthenticated {
  const text = key.reveal()
  if (text.startsWith(start)) return ownFinding(text)
  if (looksIssued(text))
    return { code: 'key.wrong_kind', members: { reason: 'api-key', finding: 'is a key of an API, not a root key' } }
  return autopsy(key, nobody, []) ?? { code: 'key.unknown', members: {} }
}

function ownFinding(text: string): Unauthenticated {
  const lengths = { expected_length: wholeLength, got_length: text.length }
  if (text.length < wholeLength) return { code: 'key.truncated', members: { reason: 'too-short', ...lengths } }
  if (text.length > wholeLength) return { code: 'key.mistyped', members: { reason: 'too-long', ...lengths } }
  if (withWhy401Checksum(text.slice(0, -checksumWidth)) !== text)
    return { code: 'key.mistyped', members: { reason: 'checksum', checksum: false } }
  return { code: 'key.unknown', members: {} }
}
