import type { Migration } from './migration.ts'

/** Refusals of root keys and sessions, which were lost at a restart: apart from those of keys, which are counted and listed. */
export const ownRefusals: Migration = {
  number: 10,
  name: 'own-refusals',
  statements: [
    `create table own_refusals (
       seq integer primary key, request_id text not null, project_id text not null, keyspace_id text,
       environment text not null, at integer not null, code text not null, key_id text, fingerprint text, possession text,
       address text, network text not null, user_agent text, origin text, route text not null, evaluated text not null,
       members text not null
     ) strict`,
    `create index own_refusals_by_request on own_refusals (request_id)`,
    `create index own_refusals_of_project on own_refusals (project_id, seq)`,
  ],
}
