import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import type { Provider } from '../model/provider.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedText } from './pasted-text.ts'

/** Every key in view is wholly another issuer's. JSON-able. */
export interface OtherIssuersKey {
  readonly where: string
  readonly issuer: string
  readonly asked: string
}

/** A prefix as long as this says whose key it is, though the rest be shortened. */
const telling = 6

/** The host of one provider stands in the settings, and the only whole keys in view are of another. */
export const otherIssuersKey = once((observed: Observed): OtherIssuersKey | null => {
  const { provider } = observed
  if (!provider) return null
  // Where own keys have no form that is known, a foreign prefix may be chance.
  if (!provider.keys.some(({ role, prefix }) => role === 'api' && (prefix ?? '').length >= 2)) return null
  const issued = mentionedKeys(observed).flatMap((key) => {
    const whole = key.reading.matches.filter(
      ({ exact, prefix, provider: issuer }) =>
        (exact ? prefix.length >= 3 : prefix.length >= telling) && !issuer.startsWith('other:') && prefix !== 'eyJ',
    )
    return whole.length > 0 ? [{ key, whole }] : []
  })
  const [first] = issued
  if (
    !first ||
    !isAddressed(observed) ||
    issued.some(({ whole }) => whole.some(({ provider: issuer }) => isKin(issuer, provider.id)))
  )
    return null
  if (first.key.name === null || startsLikeOwn(provider, first.key.text, first.whole[0]?.prefix ?? '')) return null
  // `OPENAI_BASE_URL` led elsewhere: the address is the odd one then, not the key.
  if (isRedirected(observed, first.whole[0]?.provider ?? '')) return null
  return { where: first.key.name, issuer: first.whole[0]?.provider ?? '', asked: provider.name }
})

/** `sk-` begins keys of many; a longer prefix says whose of them. */
function startsLikeOwn(provider: Provider, text: string, found: string): boolean {
  return provider.keys.some(({ prefix }) => prefix && text.startsWith(prefix) && prefix.length >= found.length)
}

/** Whose API is called shows in an address or a setting, not merely in a word. */
function isAddressed(observed: Observed): boolean {
  if (observed.providerVia === 'host') return true
  const text = pastedText(observed).toLowerCase()
  return (observed.provider?.hosts ?? []).some((host) => text.includes(host.replace(/^\*\./, '')))
}

function isRedirected(observed: Observed, issuer: string): boolean {
  const own = issuer.split('-')[0] ?? issuer
  const addressed = pastedText(observed).matchAll(/\b([A-Za-z]\w{1,40}?)_?(?:base_?url|api_?base|endpoint|host)\b/gi)
  return [...addressed].some(([, vendor = '']) => vendor.toLowerCase().startsWith(own))
}

function isKin(issuer: string, asked: string): boolean {
  return issuer.split('-')[0] === asked.split('-')[0]
}
