import type { Migration } from './migration.ts'

/** Until when a grace may be prolonged because the key is still used. Everywhere it goes on as before: graces end at their time. */
export const graceLimits: Migration = {
  number: 7,
  name: 'grace-limits',
  statements: [
    `alter table keys add column grace_limit_at integer`,
    `update keyspaces set settings = json_set(settings, '$.graceEnd', 'always')`,
  ],
}
