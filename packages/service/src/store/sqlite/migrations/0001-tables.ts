import type { Migration } from './migration.ts'

/** Everything but the accounts of people. */
export const tables: Migration = {
  number: 1,
  name: 'tables',
  statements: [
    // Both count transactions: what was written after a given moment is found by them, whoever wrote it.
    `create table counters (name text primary key, value integer not null) strict, without rowid`,
    `insert into counters values ('keys', 0), ('projects', 0)`,

    `create table projects (
       id text primary key, name text not null, created_at integer not null, suspended_at integer,
       settings text not null, version integer not null
     ) strict, without rowid`,
    `create table keyspaces (
       id text primary key, project_id text not null references projects (id), name text not null, prefix text not null,
       settings text not null, warn_expiry_ms integer not null, created_at integer not null, deleted_at integer,
       version integer not null, unique (project_id, id)
     ) strict, without rowid`,
    `create table roles (
       project_id text not null references projects (id), name text not null, permissions text not null,
       primary key (project_id, name)
     ) strict, without rowid`,
    `create table root_keys (
       id text primary key, project_id text not null references projects (id), name text not null, hash blob not null unique,
       hint text not null, scopes text not null, created_at integer not null, created_by text not null, expires_at integer,
       revoked_at integer, last_used_at integer
     ) strict, without rowid`,
    `create index root_keys_of_project on root_keys (project_id)`,
    `create table members (
       project_id text not null references projects (id), user_id text not null, email text not null, role text not null,
       since integer not null, primary key (project_id, user_id)
     ) strict, without rowid`,
    `create index members_of_user on members (user_id)`,

    `create table policies (id integer primary key, body text not null unique) strict`,
    `create table keys (
       seq integer primary key, id text not null unique, project_id text not null, keyspace_id text not null,
       environment text not null, hash blob not null unique, start text not null, hint text not null, name text,
       external_id text, owner text, search text not null, tags text not null, metadata text,
       policy_id integer not null references policies (id), created_at integer not null, created_by text not null,
       effective_at integer, expires_at integer, disabled_at integer, revoked_at integer, revoke_reason text, revoke_note text,
       successor_id text, predecessor_id text, superseded_at integer, grace_ends_at integer, grace_on_first_use_ms integer,
       remaining integer, refill text, refilled_at integer, arrivals text, last_used_at integer, version integer not null,
       foreign key (project_id, keyspace_id) references keyspaces (project_id, id)
     ) strict`,
    `create index keys_by_version on keys (version)`,
    `create index keys_by_expiry on keys (expires_at) where expires_at is not null`,
    `create index keys_by_grace on keys (grace_ends_at) where grace_ends_at is not null`,
    // One per order of a list; `list-order.ts` has the same expressions.
    `create index keys_created on keys (project_id, created_at, seq)`,
    `create index keys_last_used on keys (project_id, ifnull(last_used_at, 0), seq)`,
    `create index keys_expires on keys (project_id, ifnull(expires_at, 9007199254740991), seq)`,
    `create index keys_name on keys (project_id, lower(ifnull(name, '')), seq)`,
    `create index keys_of_keyspace on keys (project_id, keyspace_id, created_at, seq)`,
    `create index keys_of_customer on keys (project_id, external_id, created_at, seq) where external_id is not null`,
    `create index keys_of_owner on keys (project_id, owner, created_at, seq) where owner is not null`,
    `create table key_tags (
       project_id text not null, tag text not null, seq integer not null references keys (seq),
       primary key (project_id, tag, seq)
     ) strict, without rowid`,
    `create index key_tags_of_key on key_tags (seq)`,

    `create table refusals (
       seq integer primary key, request_id text not null, project_id text not null, keyspace_id text, at integer not null,
       code text not null, key_id text, fingerprint text, possession text, address text, network text not null,
       user_agent text, origin text, route text not null, evaluated text not null, members text not null
     ) strict`,
    `create index refusals_by_request on refusals (request_id)`,
    `create index refusals_by_time on refusals (project_id, at, seq)`,
    `create index refusals_of_key on refusals (project_id, key_id, at, seq) where key_id is not null`,
    `create table refusal_counts (
       project_id text not null, hour integer not null, code text not null, network text not null, route text not null,
       keyspace_id text not null, count integer not null, primary key (project_id, hour, code, network, route, keyspace_id)
     ) strict, without rowid`,

    `create table usage (
       key_id text not null, hour integer not null, outcome text not null, project_id text not null, count integer not null,
       primary key (key_id, hour, outcome)
     ) strict, without rowid`,
    `create index usage_by_time on usage (project_id, hour)`,
    `create table project_usage (
       project_id text not null, hour integer not null, outcome text not null, count integer not null,
       primary key (project_id, hour, outcome)
     ) strict, without rowid`,
    `create table callers (
       key_id text not null, user_agent text not null, network text not null, last_seen_at integer not null,
       count integer not null, primary key (key_id, user_agent, network)
     ) strict, without rowid`,
    `create index callers_by_time on callers (last_seen_at)`,

    `create table audit (
       project_id text not null, sequence integer not null, at integer not null, actor_kind text not null,
       actor_id text not null, action text not null, target text not null, details text not null, hash text not null,
       previous_hash text not null, primary key (project_id, sequence)
     ) strict, without rowid`,
    `create index audit_of_target on audit (project_id, target, sequence)`,
    // Also keeps `insert or replace` from being a way round: it fires no trigger of deletion.
    `create trigger audit_grows before insert on audit
       when new.sequence <> 1 + (select ifnull(max(sequence), 0) from audit where project_id = new.project_id)
       begin select raise(abort, 'the audit log is append-only'); end`,
    `create trigger audit_stays before update on audit begin select raise(abort, 'the audit log is append-only'); end`,
    `create trigger audit_is_kept before delete on audit begin select raise(abort, 'the audit log is append-only'); end`,

    `create table webhooks (
       id text primary key, project_id text not null references projects (id), url text not null, events text not null,
       created_at integer not null, disabled_at integer
     ) strict, without rowid`,
    `create index webhooks_of_project on webhooks (project_id)`,
    `create table deliveries (
       seq integer primary key, id text not null unique, webhook_id text not null references webhooks (id) on delete cascade,
       project_id text not null, type text not null, at integer not null, payload text not null, attempts integer not null,
       next_attempt_at integer not null, delivered_at integer, failed_at integer, last_error text
     ) strict`,
    `create index deliveries_due on deliveries (next_attempt_at) where delivered_at is null and failed_at is null`,
    `create index deliveries_of_webhook on deliveries (webhook_id, seq)`,
    `create index deliveries_by_time on deliveries (project_id, at)`,
    `create table emitted (
       project_id text not null, name text not null, at integer not null, primary key (project_id, name)
     ) strict, without rowid`,

    `create table secrets (name text primary key, value blob not null) strict, without rowid`,
  ],
}
