import { mentionedKeys } from '../keys/mentioned-keys.ts'
import { pastedLines } from '../keys/pasted-text.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import { providers } from '../providers/index.gen.ts'
import { coversHost } from './hosts.ts'

/** A comment at a key that names the site of an issuer which is not the one that is asked. JSON-able. */
export interface CommentedSite {
  readonly where: string
  readonly issuer: string
}

const comment = /^\s{0,40}(?:#|\/\/|;|--|\/?\*|<!--)(.{4,300})$|[\s;](?:#|\/\/)\s(.{4,300})$/
const site =
  /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,40}\.){1,4}(?:com|io|ai|org|net|cloud|app|dev|cn|eu|co|so))(?![\w.-]*\w)/i
/** Sites that hold everybody's text and everybody's programs. */
const common = /(?:^|\.)(?:github|gitlab|stackoverflow|reddit|medium|youtube|google|microsoft|npmjs|pypi)\.[a-z]{2,4}$/i

/** The comment stands behind the key, or above it. */
export const commentedSite = once((observed: Observed): CommentedSite | null => {
  const { provider } = observed
  if (provider === null) return null
  const lines = pastedLines(observed)
  for (const { line, name, isCredential } of mentionedKeys(observed)) {
    if (name === null && !isCredential) continue
    for (const text of [lines[line], lines[line - 1]]) {
      const told = comment.exec(text ?? '')
      const host = site.exec(told?.[1] ?? told?.[2] ?? '')?.[1]?.toLowerCase()
      if (host === undefined || common.test(host) || isOf(provider, host)) continue
      const issuer = providers.find((one) => one.keys.length > 0 && isOf(one, host))
      if (issuer && !areRelated(issuer, provider)) return { where: name ?? 'The key', issuer: issuer.name }
    }
  }
  return null
})

/** The name of a vendor's site is told with other endings than that of its API. */
function isOf({ id, hosts, docs, dashboard }: Provider, host: string): boolean {
  const pages = [...docs, ...Object.values(dashboard).filter((value) => typeof value === 'string')]
  return (
    hosts.some((pattern) => coversHost(pattern, host) || base(pattern) === base(host)) ||
    base(host).split('.')[0] === id ||
    pages.some((page) => base(/^https?:\/\/([^/]{1,100})/.exec(page)?.[1] ?? '') === base(host))
  )
}

function base(host: string): string {
  return host.split('.').slice(-2).join('.')
}

function areRelated(one: Provider, other: Provider): boolean {
  return one.id.split('-')[0] === other.id.split('-')[0]
}
