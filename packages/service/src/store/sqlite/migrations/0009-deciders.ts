import type { Migration } from './migration.ts'

/** Processes that decide on keys, and which of them knows of which revocation since when. Of those before, nothing is known. */
export const deciders: Migration = {
  number: 9,
  name: 'deciders',
  statements: [
    `create table deciders (
       id text not null primary key, name text not null, started_at integer not null, version integer not null,
       last_heard_at integer not null
     ) strict`,
    `create table acknowledgements (
       key_id text not null, revoked_at integer not null, decider_id text not null, name text not null, at integer,
       last_heard_at integer not null, primary key (key_id, revoked_at, decider_id)
     ) strict, without rowid`,
    `create index acknowledgements_by_time on acknowledgements (revoked_at)`,
    `create index keys_revoked on keys (version) where revoked_at is not null`,
  ],
}
