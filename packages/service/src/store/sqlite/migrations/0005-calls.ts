import type { Migration } from './migration.ts'

/** What granted calls were like: restrictions of addresses, origins and permissions are tried on them. What is written together, and forgotten together, lies together: a day. */
export const calls: Migration = {
  number: 5,
  name: 'calls',
  statements: [
    `create table calls (
       day integer not null, key_id text not null, detail text not null, address text not null, origin text not null,
       permissions text not null, count integer not null, primary key (day, key_id, detail, address, origin, permissions)
     ) strict, without rowid`,
  ],
}
