import type { KeyMatch, Provider } from '@why401/core'
import { isTelling, type Credential, type Examined } from '../examined.ts'
import type { Finding } from '../finding.ts'

export const exposing = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|GATSBY|PUBLIC|VUE_APP|STORYBOOK)_/
/** Keys of these are made to be seen in browsers; restrictions, not secrecy, guard them. */
const madeToBeSeen = new Set(['google-maps', 'firebase', 'google-cloud', 'youtube', 'google-gemini'])

/** Publishable keys where a secret belongs, secrets where browsers see them, keys of other providers. */
export function wrongKind(examined: Examined): readonly Finding[] {
  return examined.credentials.flatMap((credential) =>
    credential.standings.flatMap(({ source: { value, place } }) => {
      const matches = value === null ? [] : examined.readingOf(value).matches.filter(isTelling)
      const found = matches.length === 0 ? null : judge(credential, matches, examined)
      return found ? [{ ...found, variable: credential.variable, place: place.file === null ? null : place }] : []
    }),
  )
}

type Judgement = Omit<Finding, 'variable' | 'place'>

function judge(
  { variable }: Credential,
  matches: readonly KeyMatch[],
  { providers, reads }: Examined,
): Judgement | null {
  const [match] = matches
  if (!match) return null
  const name = nameOf(match, providers)
  if (
    isSecret(matches) &&
    (exposing.test(variable) || reads.some((read) => read.inBrowser && read.variable === variable))
  )
    return {
      rule: 'exposed-name',
      level: 'error',
      message: `holds a ${name}, a secret, under a name that is built into what browsers load`,
      cause: 'key.leaked',
      fix: 'use it on the server alone under a name without that prefix, and replace the key if it was ever deployed',
    }
  const publishable = matches.every(({ role }) => role === 'publishable')
  if (publishable && isForServers(variable, match, providers))
    return {
      rule: 'wrong-kind',
      level: 'error',
      message: `holds a ${name}, which servers cannot call the API with`,
      cause: 'key.wrong_kind',
      fix: 'put the secret key here',
    }
  if (isSecret(matches) && /PUBLISHABLE|(?:^|_)PUBLIC_?KEY$|_ANON_KEY$/.test(variable))
    return {
      rule: 'wrong-kind',
      level: 'error',
      message: `holds a ${name}, a secret, where the publishable key belongs`,
      cause: 'key.wrong_kind',
      fix: 'put the publishable key here',
    }
  return otherProvider(variable, matches, name, providers)
}

function isSecret(matches: readonly KeyMatch[]): boolean {
  return matches.every(({ role, provider }) => (role === 'api' || role === 'signing') && !madeToBeSeen.has(provider))
}

function isForServers(variable: string, { provider }: KeyMatch, providers: readonly Provider[]): boolean {
  if (exposing.test(variable) || /PUBLI|CLIENT|ANON|BROWSER|FRONTEND|(?:^|_)PK(?:_|$)/.test(variable)) return false
  return (
    /SECRET|PRIVATE|SERVER/.test(variable) ||
    providers.some(({ id, variables }) => id === provider && variables.includes(variable))
  )
}

/** A name that only other providers' programs read. An address of one's own beside it (`OPENAI_BASE_URL`) makes any key right. */
function otherProvider(
  variable: string,
  matches: readonly KeyMatch[],
  name: string,
  providers: readonly Provider[],
): Judgement | null {
  const owners = providers.filter(({ variables }) => variables.includes(variable))
  if (owners.length === 0 || matches.some(({ provider }) => owners.some(({ id }) => id === provider))) return null
  // A private key file or a JSON Web Token is a form that many issuers use, not the key of another one.
  if (matches.every(({ provider }) => provider.startsWith('other:'))) return null
  return {
    rule: 'wrong-kind',
    level: 'warning',
    message: `holds a ${name}; programs read a key of ${owners.map((one) => one.name).join(' or ')} from it`,
    cause: 'key.wrong_provider',
    fix: `put a key of ${owners[0]?.name} here, or give the program the address that this key belongs to`,
  }
}

export function nameOf({ provider, kind }: KeyMatch, providers: readonly Provider[]): string {
  if (provider.startsWith('other:')) return kind
  const owner = providers.find(({ id }) => id === provider)?.name ?? provider
  return kind.toLowerCase().startsWith(owner.toLowerCase()) ? kind : `${owner} ${kind}`
}
