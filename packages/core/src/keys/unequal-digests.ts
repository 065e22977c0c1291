import { allMatches } from '../model/all-matches.ts'
import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { pastedLines } from './pasted-text.ts'
import { commandOf } from './printed/commands.ts'

/** Commands that print the digest of a key's public half, by which pairs are known. */
const ofKey =
  /\bopenssl (?:rsa|ec|pkey|x509|req)\b[^\n]{0,200}\|\s?(?:openssl (?:dgst|md5|sha\d{1,3})|md5sum|sha\d{1,3}sum|shasum)\b|\bssh-keygen\b[^\n]{0,60} -\w{0,3}l|\bopenssl pkcs8\b[^\n]{0,160}\|\s?openssl (?:sha1|dgst)/
/** How a server or a list names the digest of the key that it has. */
const registered = /(?:fingerprint|_fp\b|thumbprint|key[ _]?hash|\bSHA256:|\bMD5:)/i
const digest =
  /(?<![\w+/])((?:[0-9a-f]{2}:){15,31}[0-9a-f]{2}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[A-Za-z0-9+/]{43}=?)(?![\w+/=])/g

export const takesADigest = glimpse([ofKey], 'openssl', 'ssh-keygen')

/** Two digests of public keys that ought to be one: of the private key in use, and of the key or certificate registered for it. */
export const unequalDigests = once((observed: Observed): { readonly lines: readonly [number, number] } | null => {
  if (!takesADigest(observed)) return null
  const lines = pastedLines(observed)
  const found: { readonly line: number; readonly text: string; readonly ofOwn: boolean }[] = []
  let isOwn = false
  for (const [line, text] of lines.entries()) {
    if (text.length > 600) continue
    const command = commandOf(text)
    if (command !== null) {
      isOwn = ofKey.test(command)
      if (isOwn) continue
    }
    if (!isOwn && !registered.test(text)) continue
    for (const [, shown = ''] of allMatches(digest, text)) found.push({ line, text: plain(shown), ofOwn: isOwn })
    if (isOwn && found.at(-1)?.line === line) isOwn = false
  }
  const first = found.find(({ ofOwn }) => ofOwn)
  if (!first) return null
  const others = found.filter((one) => one !== first && one.text.length === first.text.length)
  // A server may have two keys, of which either does.
  if (others.length === 0 || others.some(({ text }) => text === first.text)) return null
  return { lines: [first.line + 1, (others[0]?.line ?? 0) + 1] }
})

function plain(text: string): string {
  return text.replace(/=$/, '').replaceAll(':', '')
}
