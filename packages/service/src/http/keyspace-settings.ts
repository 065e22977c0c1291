import type { Static } from 'typebox'
import type { KeyspaceSettings } from '../model/project.ts'
import type { keyspaceSettingsPatch } from './schemas/keyspace.ts'

export const defaultKeyspaceSettings: KeyspaceSettings = {
  profile: 'helpful',
  realm: 'api',
  accepted: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'X-API-Key', scheme: null },
  ],
  baseUrls: { live: null, test: null },
  docsBase: null,
  resourceMetadata: null,
  onLeak: 'revoke',
  leakGraceSeconds: 86_400,
  graceEnd: 'always',
  quarantinePermissions: [],
  warnExpiryDays: 14,
  warnUsesBelow: 0.1,
  defaults: { expiresInDays: null },
}

/** What the request says, and for the rest what stood there. */
export function patched(before: KeyspaceSettings, said: Static<typeof keyspaceSettingsPatch> = {}): KeyspaceSettings {
  const { default_expires_in_days: days } = said
  return {
    profile: said.profile ?? before.profile,
    realm: said.realm ?? before.realm,
    accepted: said.accepted ?? before.accepted,
    baseUrls: said.base_urls ?? before.baseUrls,
    docsBase: said.docs_base === undefined ? before.docsBase : said.docs_base,
    resourceMetadata: said.resource_metadata === undefined ? (before.resourceMetadata ?? null) : said.resource_metadata,
    onLeak: said.on_leak ?? before.onLeak,
    leakGraceSeconds: said.leak_grace_seconds ?? before.leakGraceSeconds,
    graceEnd: said.grace_end ?? before.graceEnd,
    quarantinePermissions: said.quarantine_permissions ?? before.quarantinePermissions,
    warnExpiryDays: said.warn_expiry_days ?? before.warnExpiryDays,
    warnUsesBelow: said.warn_uses_below ?? before.warnUsesBelow,
    defaults: days === undefined ? before.defaults : { expiresInDays: days },
  }
}
