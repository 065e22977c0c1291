/** What was done to a key. */
export const texts = {
  timeline: 'Changes',
  earlier: 'Earlier changes',
  actions: {
    'key.create': 'Made',
    'key.import': 'Imported',
    'key.update': 'Changed',
    'key.rotate': 'Replaced by a new key',
    'key.grace_start': 'The new key was used: the grace of the old one began',
    'key.disable': 'Switched off',
    'key.enable': 'Switched on',
    'key.expire': 'Expiry set',
    'key.revoke': 'Revoked',
    'key.self-revoke': 'Revoked by its holder',
    'key.restore': 'Revocation taken back',
    'key.leak': 'Found in public',
  },
  actors: { user: 'Person', 'root-key': 'Root key', holder: 'Holder', system: 'System' },
  reason: (reason: string) => `Reason: ${reason}`,
  times: { expires_at: 'Expires', grace_ends_at: 'Grace until' },
}
