import { providers, type CauseId, type KeyKind, type Placement, type Provider } from '@why401/core'

/** A request as the provider's file wants it, but for one thing. */
export interface FaultyRequest {
  readonly provider: string
  readonly fault: string
  /** What is wrong with it; after it what a fair judge would accept. */
  readonly causes: readonly [CauseId, ...CauseId[]]
  readonly symptom: {
    readonly request: { readonly method: 'GET'; readonly url: string; readonly headers: readonly (readonly string[])[] }
    readonly status: 401
  }
}

/** What a request to one provider is made of. */
interface Parts {
  readonly provider: Provider
  readonly place: Placement
  readonly key: string
  readonly url: string
  /** Fields that it needs besides. */
  readonly fields: readonly (readonly string[])[]
}

interface Fault {
  readonly name: string
  readonly causes: FaultyRequest['causes']
  /** Fields of the request that shows it, in several forms; none where the provider's requests cannot have it. */
  readonly forms: (parts: Parts, at: number) => readonly (readonly string[])[]
}

/** The field that holds the key, with something else in place of the key. */
const inPlace = ({ place: { name, scheme } }: Parts, value: string): readonly string[] => [
  name,
  scheme ? `${scheme} ${value}` : value,
]
const holding =
  (...made: readonly ((key: string) => string)[]) =>
  (parts: Parts) =>
    made.map((make) => inPlace(parts, make(parts.key)))
const saying =
  (...values: readonly string[]) =>
  (parts: Parts) =>
    values.map((value) => inPlace(parts, value))
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const ofOthers = ['X-Auth-Key', 'apikey', 'X-Access-Token', 'Api-Key'] as const

const faults: readonly Fault[] = [
  { name: 'key of another provider', causes: ['key.wrong_provider', 'env.wrong_host'], forms: foreignKeys },
  {
    name: 'sample in place of the key',
    causes: ['key.placeholder'],
    forms: saying(
      'YOUR_API_KEY',
      '<your-api-key>',
      'sk-xxxxxxxxxxxxxxxxxxxx',
      'my-secret-key',
      'changeme',
      'REPLACE_ME',
    ),
  },
  {
    name: 'nothing in place of the key',
    causes: ['key.missing', 'config.not_loaded'],
    forms: saying('', 'undefined', 'null', 'None'),
  },
  {
    name: 'name of a variable in place of the key',
    causes: ['config.not_loaded', 'key.placeholder', 'config.mangled'],
    forms: saying('$API_KEY', '${API_KEY}', 'process.env.API_KEY', '%API_KEY%', '{API_KEY}', '{{api_key}}'),
  },
  {
    name: 'blank around the key',
    causes: ['key.whitespace'],
    forms: holding(
      (key) => `${key} `,
      (key) => `${key}\n`,
      (key) => ` ${key}`,
      (key) => `${key}\\n`,
    ),
  },
  {
    name: 'blank in the key',
    causes: ['key.whitespace', 'key.mistyped'],
    forms: holding((key) => `${key.slice(0, 9)} ${key.slice(9)}`),
  },
  {
    name: 'character that is not seen',
    causes: ['key.invisible'],
    forms: holding(
      (key) => `\u200b${key}`,
      (key) => `${key}\u00a0`,
      (key) => `\ufeff${key}`,
    ),
  },
  {
    name: 'quotes',
    causes: ['key.quoted'],
    forms: holding(
      (key) => `"${key}"`,
      (key) => `'${key}'`,
    ),
  },
  {
    name: 'key cut short',
    causes: ['key.truncated', 'key.mistyped'],
    forms: holding(
      (key) => key.slice(0, -7),
      (key) => `${key.slice(0, 8)}...${key.slice(-4)}`,
      (key) => `${key.slice(0, 8)}****************`,
    ),
  },
  {
    name: 'key packed once more',
    causes: ['key.encoded'],
    forms: holding(base64, (key) => JSON.stringify({ api_key: key })),
  },
  {
    name: 'no scheme',
    causes: ['send.scheme_missing'],
    forms: ({ place, key }) => (place.scheme ? [[place.name, key]] : []),
  },
  {
    name: 'another scheme',
    causes: ['send.scheme_wrong'],
    forms: ({ place: { name, scheme }, key }) =>
      scheme
        ? [
            ...(scheme.toLowerCase() === 'token' ? [] : [[name, `Token ${key}`]]),
            [name, `${scheme} ${scheme} ${key}`],
            [name, `${scheme}: ${key}`],
            [name, `${scheme}${key}`],
          ]
        : name.toLowerCase() === 'authorization'
          ? []
          : [[name, `Bearer ${key}`]],
  },
  {
    name: 'another header',
    causes: ['send.wrong_header', 'send.wrong_place'],
    forms: ({ provider, key }) =>
      ofOthers
        .filter((name) => provider.placements.every((place) => place.name.toLowerCase() !== name.toLowerCase()))
        .map((name) => [name, key]),
  },
  { name: 'no key', causes: ['send.absent', 'key.missing'], forms: () => [['Accept', 'application/json']] },
  {
    name: 'another kind of key',
    causes: ['key.wrong_kind', 'token.incomplete', 'env.test_live'],
    forms: (parts) =>
      parts.provider.keys
        .filter(({ role }) => role === 'publishable' || role === 'id' || role === 'session' || role === 'signing')
        .flatMap(({ example }) => (example ? [inPlace(parts, example)] : [])),
  },
]

const wellKnown = new Set([
  'anthropic',
  'openai',
  'github',
  'gitlab',
  'openrouter',
  'groq',
  'sendgrid',
  'slack',
  'npm',
  'notion',
])

function foreignKeys(parts: Parts, at: number): readonly (readonly string[])[] {
  const others = known().filter(
    ({ provider, kind }) =>
      wellKnown.has(provider.id) && provider.id !== parts.provider.id && !kind.sameShapeAs?.includes(parts.provider.id),
  )
  const other = others[at % others.length]
  return other ? [inPlace(parts, other.parts.key)] : []
}

/**
 * What the keys and placements of the provider files mean: to each provider one request of each fault, in turns of its forms. In the cases keys are
 * stand-ins whose length and checksum tell nothing, and a fit of them alone learns not to look.
 */
export function faultyRequests(): FaultyRequest[] {
  return known().flatMap(({ parts }, at) =>
    faults.flatMap(({ name, causes, forms }) => {
      const made = forms(parts, at)
      const form = made[at % Math.max(1, made.length)]
      if (!form) return []
      const request = { method: 'GET', url: parts.url, headers: [...parts.fields, form] } as const
      return [{ provider: parts.provider.id, fault: name, causes, symptom: { request, status: 401 } } as const]
    }),
  )
}

/** The providers of which a whole request can be made. */
function known(): { readonly provider: Provider; readonly kind: KeyKind; readonly parts: Parts }[] {
  return providers.flatMap((provider) => {
    const place = provider.placements.find((one) => one.in === 'header' && one.scheme !== 'Basic')
    const kind = provider.keys.find(({ role, example }) => role === 'api' && example)
    const host = provider.hosts.find((name) => !/[{*]/.test(name))
    if (!place || !kind?.example || !host) return []
    const fields = provider.companions.flatMap((one) =>
      one.in === 'header' && one.value ? [[one.name, one.value]] : [],
    )
    return [{ provider, kind, parts: { provider, place, key: kind.example, url: `https://${host}/v1/items`, fields } }]
  })
}
