import type { Migration } from './migration.ts'

/** What granted calls were like: restrictions of addresses, origins and permissions are tried on them. */
export const calls: Migration = {
  number: 5,
  name: 'calls',
  statements: [
    `create table calls (
       key_id text not null, day integer not null, detail text not null, address text not null, origin text not null,
       permissions text not null, count integer not null, primary key (key_id, day, detail, address, origin, permissions)
     ) strict, without rowid`,
    `create index calls_by_day on calls (day)`,
  ],
}
