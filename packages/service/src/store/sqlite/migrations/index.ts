import type { Migration } from './migration.ts'
import { tables } from './0001-tables.ts'
import { accounts } from './0002-accounts.ts'

/** In order. */
export const migrations: readonly Migration[] = [tables, accounts]
