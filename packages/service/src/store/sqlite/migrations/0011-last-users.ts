import type { Migration } from './migration.ts'

/** Which process accepted a key last. Of uses before, it is not known. */
export const lastUsers: Migration = {
  number: 11,
  name: 'last-users',
  statements: [`alter table keys add column last_used_by text`],
}
