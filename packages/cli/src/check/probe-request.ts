import { Secret, type HeaderField, type Placement, type Provider, type WireRequest } from '@why401/core'

export type ProbeRequest =
  | { readonly ok: true; readonly request: WireRequest }
  /** Why this provider cannot be asked, as the end of "not asked: …". */
  | { readonly ok: false; readonly why: string }

/** Schemes that take the key itself; the others sign, or need a user name. */
const plainSchemes = /^(?:Bearer|Token|Bot|ApiKey|SSWS|Klaviyo-API-Key|DeepL-Auth-Key)$/i
const hole = /\{KEY\}/g

/** The provider's own probe with this key: a request that reads, costs nothing, and goes nowhere but to its hosts. */
export function probeRequest({ probe, hosts, placements, companions, name }: Provider, key: string): ProbeRequest {
  if (!probe) return no(`no harmless request to ${name} is known`)
  if (!probe.sideEffects.startsWith('none')) return no(`the probe of ${name} does something: ${probe.sideEffects}`)
  if (/billable|costs/.test(probe.cost)) return no(`the probe of ${name} is ${probe.cost}`)
  // A key with a line break would end the header it stands in.
  if (/[^\x21-\x7e]/.test(key)) return no('the value holds characters that no header can')
  const url = probe.url.replace(hole, encodeURIComponent(key))
  if (/[{<$]/.test(url)) return no(`the probe of ${name} needs more than the key`)
  if (!isOwnHost(url, hosts)) return no(`the probe of ${name} is not at one of its hosts`)
  const fixed = Object.entries(probe.headers ?? {}).map(([header, value]) => field(header, value.replace(hole, key)))
  const needed = companions.flatMap(({ in: place, name: header, value, required }) =>
    place === 'header' && value !== undefined && required.startsWith('always') ? [field(header, value)] : [],
  )
  const headers = [field('User-Agent', 'why401'), field('Accept', 'application/json'), ...needed, ...fixed]
  const isPlaced =
    probe.url.includes('{KEY}') || Object.values(probe.headers ?? {}).some((value) => value.includes('{KEY}'))
  const placed = isPlaced ? [] : headerFor(placements[0], key)
  if (placed === null)
    return no(`a key of ${name} is not sent by itself: requests are signed, or need a name beside it`)
  return {
    ok: true,
    request: {
      method: probe.method.toUpperCase(),
      url: new Secret(url),
      headers: [...unique([...headers, ...placed])],
      body: probe.body === undefined ? null : new TextEncoder().encode(probe.body),
    },
  }
}

function no(why: string): ProbeRequest {
  return { ok: false, why }
}

function field(name: string, value: string): HeaderField {
  return { name, value: new Secret(value) }
}

/** Of fields with one name the last stays. */
function unique(fields: readonly HeaderField[]): Iterable<HeaderField> {
  return new Map(fields.map((one) => [one.name.toLowerCase(), one])).values()
}

function headerFor(placement: Placement | undefined, key: string): readonly HeaderField[] | null {
  if (placement?.in !== 'header') return null
  const { name, scheme, note = '' } = placement
  if (scheme === null) return [field(name, key)]
  if (!plainSchemes.test(scheme)) return null
  // PagerDuty's and others' form: `Token token=KEY`.
  const inner = new RegExp(`\\b${scheme} (\\w+=)KEY\\b`).exec(note)?.[1] ?? ''
  return [field(name, `${scheme} ${inner}${key}`)]
}

/** `*` stands for one label. */
function isOwnHost(url: string, hosts: readonly string[]): boolean {
  let target: URL
  try {
    target = new URL(url)
  } catch {
    return false
  }
  if (target.protocol !== 'https:' || target.username !== '' || target.port !== '') return false
  return hosts.some((host) => {
    const labels = host.toLowerCase().split('.')
    const own = target.hostname.split('.')
    return (
      labels.length === own.length &&
      labels.every((label, at) => label === own[at] || (at === 0 && /^[*{]/.test(label) && labels.length > 2))
    )
  })
}
