import { isNamedInstallation, isVendorsHost, type Provider } from '@why401/core'
import { rotationApis } from '@why401/core/rotate'
import type { SourceValue } from '@why401/env'

/** What the name of a variable may begin with that tells nothing of whose it is. */
const anybodys = new Set(
  'API APP AUTH ACCESS CLIENT CI KEY NEXT OAUTH PUBLIC REACT SECRET SERVER TOKEN USER VITE'.split(' '),
)
const ofAddress =
  /^(?:_(?:API|BASE|CONFIG|ENTERPRISE|HOST|INSTANCE|SELF_HOSTED|SERVER))*_(?:URL|URI|HOST|HOSTNAME|ENDPOINT|BASE|DOMAIN|SERVER|REGISTRY)$/

/**
 * The variable that says that the program asks another server than the provider's own: an installation of the user's, a
 * gateway. A key that is sent there is not for the provider to see.
 */
export function otherServerFor(provider: Provider, values: readonly SourceValue[]): string | null {
  const found = values.find(({ variable, value }) => {
    const host = value === null ? null : hostOf(value.reveal().trim())
    if (host === null || isOfVendor(provider, host)) return false
    return isNamedInstallation(provider, host) || namesAddressOf(provider, variable.toUpperCase())
  })
  return found?.variable ?? null
}

/** `GITLAB_URL`, `VITE_SENTRY_HOST`, `OPENAI_BASE_URL`. */
function namesAddressOf({ id, variables }: Provider, variable: string): boolean {
  if (rotationApis[id]?.some(({ selfHostedBy }) => selfHostedBy.includes(variable))) return true
  const words = new Set(variables.map((name) => name.toUpperCase().split('_')[0] as string))
  return [...words].some((word) => {
    const at = anybodys.has(word) ? -1 : `_${variable}`.lastIndexOf(`_${word}_`)
    return at >= 0 && ofAddress.test(variable.slice(at + word.length))
  })
}

/** A host of the list, or a sister of one: lists name those that people call most. */
function isOfVendor(provider: Provider, host: string): boolean {
  const names = provider.hosts.filter((one) => !/[*{:]/.test(one)).map((one) => one.split('.').slice(-2).join('.'))
  return isVendorsHost(provider, host) || names.some((name) => host.endsWith(`.${name}`))
}

function hostOf(text: string): string | null {
  if (!/^(?:https?:\/\/)?[\w.[\]:-]+(?:\/\S*)?$/i.test(text)) return null
  try {
    return new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`).hostname
  } catch {
    return null
  }
}
