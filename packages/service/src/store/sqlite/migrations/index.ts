import type { Migration } from './migration.ts'
import { tables } from './0001-tables.ts'
import { accounts } from './0002-accounts.ts'
import { links } from './0003-links.ts'
import { totalUses } from './0004-total-uses.ts'
import { calls } from './0005-calls.ts'
import { refusalEnvironments } from './0006-refusal-environments.ts'
import { graceLimits } from './0007-grace-limits.ts'
import { suspenders } from './0008-suspenders.ts'
import { deciders } from './0009-deciders.ts'
import { ownRefusals } from './0010-own-refusals.ts'
import { lastUsers } from './0011-last-users.ts'

/** In order. */
export const migrations: readonly Migration[] = [
  tables,
  accounts,
  links,
  totalUses,
  calls,
  refusalEnvironments,
  graceLimits,
  suspenders,
  deciders,
  ownRefusals,
  lastUsers,
]
