import type { CommandHelp } from './flag.ts'

export const keyActions = [
  'create',
  'list',
  'show',
  'rotate',
  'grace',
  'unrotate',
  'revoke',
  'receipt',
  'restore',
  'verify',
  'why',
  'root',
] as const
export type KeyAction = (typeof keyActions)[number]

export const keys: CommandHelp = {
  usage: 'keys create|list|show|rotate|grace|unrotate|revoke|receipt|restore|verify|why|root [ID]',
  says: 'manage and verify the keys of a service; open the record of a refusal',
  more: `Talks to the service at WHY401_URL with the root key in WHY401_ROOT_KEY; with --data DIR it works on the data themselves,
whether a service runs on them or not. A new key is shown once, on a terminal; elsewhere only with --show, or it is put
into an env file by --write .env:NAME. Keys are read from --var NAME or standard input, never from an argument.

  keys create --keyspace shop --permissions orders:read --write .env:SHOP_API_KEY
  keys verify --var SHOP_API_KEY --permissions orders:write
  keys grace key_… --until 48h          an old key goes on; --until now ends it, keys unrotate keeps it for good
  keys why req_… --var SHOP_API_KEY     every check of a refusal; whoever holds the key needs no account
  keys root --data why401-data          makes a root key for the service

Exit code 1 when verify finds the key refused.`,
  flags: [
    {
      name: '--data',
      value: 'DIR',
      says: 'work on this directory of data, instead of asking the service at WHY401_URL',
    },
    {
      name: '--project',
      value: 'ID',
      says: 'with --data: the project to work in (the first); why401 projects list has the ids',
    },
    {
      name: '--keyspace',
      value: 'NAME',
      says: 'create, list, verify: the API that the key is for; made when there is none',
    },
    { name: '--environment', value: 'ENV', choices: ['live', 'test'], says: 'create, list, verify (create: live)' },
    { name: '--name', value: 'TEXT', says: 'create, root: what to call the key' },
    {
      name: '--permissions',
      value: 'LIST',
      says: 'create: orders:read,orders:write; verify: what the key must be good for',
    },
    { name: '--scopes', value: 'LIST', says: 'root: what it may do (everything)' },
    { name: '--expires', value: 'TIME', says: 'create: 30d or 12h from now, or a date' },
    { name: '--ips', value: 'LIST', says: 'create: addresses and ranges that may use it' },
    { name: '--origins', value: 'LIST', says: 'create: origins that may use it' },
    { name: '--uses', value: 'N', says: 'create: how often it can be used' },
    { name: '--grace', value: 'TIME', says: 'rotate: how long the old key stays good (24h)' },
    { name: '--until', value: 'TIME', says: 'grace: when the old key ends: 48h from now, a date, or now' },
    {
      name: '--grace-end',
      value: 'HOW',
      choices: ['always', 'when_unused'],
      says: 'grace: whether it ends while the old key is still used',
    },
    { name: '--on-first-use', says: 'rotate: the grace begins when the new key is first used' },
    { name: '--reason', value: 'REASON', says: 'revoke: compromised, leaked, superseded, ceased, left' },
    { name: '--search', value: 'TEXT', says: 'list: part of a name, owner or id' },
    { name: '--var', value: 'NAME', says: 'verify, why: the variable that holds the key; else standard input' },
    { name: '--show', says: 'create, rotate, root: print the new key even where the output is no terminal' },
    {
      name: '--write',
      value: 'FILE:NAME',
      says: 'create, rotate, root: put the new key into an env file instead, as NAME',
    },
  ],
}
