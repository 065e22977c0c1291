import { glimpse } from '../model/glimpse.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { providers } from '../providers/index.gen.ts'
import { pastedText } from './pasted-text.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import type { KeyMatch, KeyReading } from './reading.ts'

/** A name that says one kind of credential over a value of another kind. JSON-able. */
export interface MisnamedKind {
  readonly where: string
  readonly is: string
  readonly needs: string
}

const secretName = /secret|private_?key$|service_?role|auth_?token$|api_?secret/i
const publicName = /secret_?(?:id|name|arn|version)|public|publishable|anon|webhook/i
/** Names of what browsers may see. */
const openName = /publishable|(?:^|_)anon(?:_|$)|public_?key$|^(?:next|nuxt|expo)_public_|^(?:vite|react_app)_/i
const closedName = /secret|private|service_?role/i
const serviceName = /service_?(?:role|key)|secret_?key/i

/** The public half stands under the name of the private one. */
const publicForPrivate =
  /([A-Za-z][\w.-]{0,40}private[_-]?key(?![_-]?id)|private[_-]?key)["']?\s?[:=]\s?["'`|]{0,3}\s{0,8}(?:-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)|ssh-(?:rsa|ed25519) AAAA)/i

export const showsPem = glimpse([publicForPrivate], '-----begin', 'ssh-rsa', 'ssh-ed25519')

interface Named {
  readonly name: string
  readonly reading: KeyReading
}

/** An id under the name of a secret, a public key under that of a secret one, and the other way round. */
export const misnamedKind = once((observed: Observed): MisnamedKind | null => {
  const named: Named[] = [
    ...observed.credentials.map(({ name, reading }) => ({ name: name ?? '', reading })),
    ...mentionedKeys(observed).map(({ name, reading }) => ({ name: name ?? '', reading })),
  ]
  const pem = showsPem(observed) ? publicForPrivate.exec(pastedText(observed))?.[1] : undefined
  if (pem) return { where: pem, is: 'public key', needs: 'private key' }
  for (const { name, reading } of named) {
    const role = reading.jwt?.scope
    if (role === 'anon' && serviceName.test(name)) return { where: name, is: 'anon key', needs: 'service role key' }
    const match = onlyMatch(reading.matches)
    if (match?.role === 'api' && openName.test(name) && !closedName.test(name)) {
      const open = publishableOf(match)
      if (open !== null) return { where: name, is: match.kind, needs: open }
    }
    if (!secretName.test(name) || publicName.test(name)) continue
    if (match && (match.role === 'id' || match.role === 'publishable'))
      return { where: name, is: match.kind, needs: 'secret' }
  }
  return null
})

/** What its provider calls the key that may be seen, where it issues one. */
function publishableOf({ provider }: KeyMatch): string | null {
  const kinds = providers.find(({ id }) => id === provider)?.keys ?? []
  return kinds.find(({ role }) => role === 'publishable')?.kind ?? null
}

const pathSetting =
  /(?:^|[\s{,"'])([A-Za-z_][\w-]{0,40}(?:_json|_contents?|_key|privateKey|private_key|_pem|credentials?))["']?\s?[:=]\s?["']?(?:\.{0,2}\/|~\/|[A-Za-z]:\\|file:)[\w.\\/-]{1,120}\.(?:json|pem|p8|key|crt|p12)["']?\s*(?:$|[,}\n])/im

export const namesAFile = glimpse([pathSetting], '.json', '.pem', '.p8', '.key', '.crt', '.p12')

/** A file's path where its contents belong, and an error that tells they were read as such. JSON-able. */
export const pathForContents = once((observed: Observed): { readonly where: string } | null => {
  if (!namesAFile(observed)) return null
  const text = observed.facts.text?.reveal() ?? observed.raw.answer
  const wanted =
    /(?:not valid json|failed to parse|could not parse|invalid json|unexpected token|no start line|decoder routines|could not deserialize key|pem|malformed)/i.test(
      text,
    )
  const name = pathSetting.exec(`${observed.raw.config}\n${text.slice(0, 20_000)}`)?.[1]
  return wanted && name ? { where: name } : null
})

function onlyMatch(matches: readonly KeyMatch[]): KeyMatch | null {
  const telling = matches.filter(({ exact, prefix }) => exact && prefix.length >= 3)
  return telling.length > 0 && telling.every(({ role }) => role === telling[0]?.role) ? (telling[0] ?? null) : null
}
