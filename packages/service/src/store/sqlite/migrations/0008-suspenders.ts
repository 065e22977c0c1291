import type { Migration } from './migration.ts'

/** Who suspended a project. None could be before, so nobody knows of one; whoever wrote one into the file runs the installation. */
export const suspenders: Migration = {
  number: 8,
  name: 'suspenders',
  statements: [
    `alter table projects add column suspended_by text`,
    `update projects set suspended_by = 'operator' where suspended_at is not null`,
  ],
}
