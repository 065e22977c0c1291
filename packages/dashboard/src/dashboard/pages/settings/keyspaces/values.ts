import type { KeyspacePatch } from './mutations.ts'
import type { Keyspace } from './queries.ts'

type Settings = Keyspace['settings']
type Patch = NonNullable<KeyspacePatch['settings']>

/** What stands in the fields: hours, percents, and empty texts where the service has seconds, shares and null. */
export interface Values {
  readonly name: string
  readonly profile: Settings['profile']
  readonly realm: string
  readonly docs_base: string
  readonly resource_metadata: string
  readonly accepted: readonly Place[]
  readonly base_urls: { readonly live: string; readonly test: string }
  readonly on_leak: Settings['on_leak']
  readonly grace_hours: number
  readonly quarantine_permissions: string[]
  readonly grace_end: Settings['grace_end']
  readonly warn_expiry_days: number
  readonly warn_uses_percent: number
  /** Empty: keys do not expire by themselves. */
  readonly default_expires_in_days: number | ''
}

export interface Place {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  readonly scheme: string
}

export function valuesOf({ name, settings }: Pick<Keyspace, 'name' | 'settings'>): Values {
  return {
    name,
    profile: settings.profile,
    realm: settings.realm,
    docs_base: settings.docs_base ?? '',
    resource_metadata: settings.resource_metadata ?? '',
    accepted: settings.accepted.map((place) => ({ ...place, scheme: place.scheme ?? '' })),
    base_urls: { live: settings.base_urls.live ?? '', test: settings.base_urls.test ?? '' },
    on_leak: settings.on_leak,
    grace_hours: settings.leak_grace_seconds / 3600,
    quarantine_permissions: [...settings.quarantine_permissions],
    grace_end: settings.grace_end,
    warn_expiry_days: settings.warn_expiry_days,
    warn_uses_percent: settings.warn_uses_below * 100,
    default_expires_in_days: settings.default_expires_in_days ?? '',
  }
}

const orNull = (text: string): string | null => text.trim() || null

/** A change as the service takes it. */
export function patchOf(values: Values): Required<Omit<KeyspacePatch, 'settings'>> & { settings: Patch } {
  return {
    name: values.name,
    settings: {
      profile: values.profile,
      realm: values.realm,
      docs_base: orNull(values.docs_base),
      resource_metadata: orNull(values.resource_metadata),
      accepted: values.accepted.map(({ scheme, ...place }) => ({ ...place, scheme: orNull(scheme) })),
      base_urls: { live: orNull(values.base_urls.live), test: orNull(values.base_urls.test) },
      on_leak: values.on_leak,
      leak_grace_seconds: Math.round(values.grace_hours * 3600),
      quarantine_permissions: values.quarantine_permissions,
      grace_end: values.grace_end,
      warn_expiry_days: values.warn_expiry_days,
      warn_uses_below: values.warn_uses_percent / 100,
      default_expires_in_days: values.default_expires_in_days === '' ? null : values.default_expires_in_days,
    },
  }
}
