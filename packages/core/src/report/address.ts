import type { Observed } from '../model/observed.ts'
import type { Redactor } from './redact.ts'

const stands = '"$URL"'
const address = /\bhttps?:\/\/[\w.~:/?#[\]@&()*+,;=%-]{4,300}/gi
const longest = 200

/** A suggested command with the address that the input shows in place of `$URL`; as it is where that shows none, or one with a secret in it. */
export function withAddress(command: string, observed: Observed, redactor: Redactor): string {
  if (!command.includes(stands)) return command
  const shown = addressInView(observed)
  if (shown === null || redactor.clean(shown) !== shown) return command
  return command.replaceAll(stands, () => (/^[\w.~:/%,+=@-]+$/.test(shown) ? shown : `'${shown}'`))
}

function addressInView(observed: Observed): string | null {
  const { facts, host, raw } = observed
  if (host === null) return null
  const told = [facts.request?.url.reveal() ?? '', raw.request, raw.answer, raw.code, raw.config]
  for (const text of told)
    for (const [found] of text.matchAll(address)) if (hostOf(found) === host) return withoutKeys(found, observed)
  return null
}

function hostOf(found: string): string | null {
  return /^https?:\/\/([^/?#:@]{1,253})(?::\d{1,5})?(?:[/?#]|$)/i.exec(found)?.[1]?.toLowerCase() ?? null
}

/** The key goes in by the command itself; punctuation of the sentence around does not belong to an address. */
function withoutKeys(found: string, { credentials }: Observed): string | null {
  const [start = '', query] = found
    .replace(/#.*$/s, '')
    .replace(/[.,;:)\]*]{1,5}$/, '')
    .split('?', 2)
  const keys = new Set(credentials.map(({ place, name }) => (place === 'query' ? name : null)))
  const kept = (query ?? '').split('&').filter((one) => one !== '' && !keys.has(one.split('=', 1)[0] ?? ''))
  const whole = kept.length === 0 ? start : `${start}?${kept.join('&')}`
  return whole.length > longest ? null : whole
}
