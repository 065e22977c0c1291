import type { Migration } from './migration.ts'

/** What the owner set: a warning that few uses are left is about that. What was set before nobody knows; what is left then stands in. */
export const totalUses: Migration = {
  number: 4,
  name: 'total-uses',
  statements: [
    `alter table keys add column total_uses integer`,
    `update keys set total_uses = remaining where remaining is not null`,
  ],
}
