import type { Migration } from './migration.ts'

/** One-time links. A used one is deleted: what it did stands in the audit log. */
export const links: Migration = {
  number: 3,
  name: 'links',
  statements: [
    `create table links (
       id text not null primary key, kind text not null, hash blob not null unique, project_id text, email text,
       role text not null, created_at integer not null, created_by text not null, expires_at integer not null
     )`,
    `create index links_of_project on links (project_id)`,
  ],
}
