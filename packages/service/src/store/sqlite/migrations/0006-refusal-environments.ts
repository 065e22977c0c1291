import type { Migration } from './migration.ts'

/** Refusals by environment. That of earlier ones is known where their key is; counts that were made without it stay so. */
export const refusalEnvironments: Migration = {
  number: 6,
  name: 'refusal-environments',
  statements: [
    `alter table refusals add column environment text not null default 'unknown'`,
    `update refusals set environment = (select environment from keys where keys.id = refusals.key_id)
       where key_id in (select id from keys)`,
    `create table counts_by_environment (
       project_id text not null, hour integer not null, code text not null, network text not null, route text not null,
       keyspace_id text not null, environment text not null, count integer not null,
       primary key (project_id, hour, code, network, route, keyspace_id, environment)
     ) strict, without rowid`,
    `insert into counts_by_environment
       select project_id, hour, code, network, route, keyspace_id, 'unknown', count from refusal_counts`,
    `drop table refusal_counts`,
    `alter table counts_by_environment rename to refusal_counts`,
  ],
}
