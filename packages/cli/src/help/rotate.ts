import type { CommandHelp } from './flag.ts'

export const rotate: CommandHelp = {
  usage: 'rotate VAR',
  says: 'replace a key: new one at the issuer, every place updated, proof, old one ended',
  more: `Finds every file that holds the value, under whatever name, shows them, and asks. Makes the new key with the issuer's
own API (AWS IAM, Cloudflare, GitLab, Grafana, SendGrid, why401's service), writes it to all of them or none, has the
issuer accept it, and ends the old key after the grace. Stores that cannot be written from here (secrets of CI, Vercel,
Netlify, Kubernetes) are named with the command that hands the new key over by a pipe.

Interrupted anywhere, it says what stands, and --resume goes on. The new key is printed nowhere. Exit code 1 when it
stopped before its end; docs/rotate.md has the details of each issuer.`,
  flags: [
    { name: '--yes', short: '-y', says: 'go on without asking' },
    { name: '--dry-run', says: 'show requests and files; send nothing, change nothing' },
    {
      name: '--grace',
      value: 'TIME',
      says: 'how long the old key stays good after the new one works: 30m, 24h, 7d (24h)',
    },
    { name: '--retire', value: 'WHEN', choices: ['now'], says: 'now: end the old key as soon as the new one works' },
    { name: '--resume', says: 'go on with a rotation that was interrupted' },
    { name: '--finish', says: 'end old keys whose grace is over' },
    { name: '--issuer', value: 'ID', says: 'whose key it is, where its shape does not tell' },
    { name: '--issuer-url', value: 'URL', says: 'where the issuer is: your own GitLab, Grafana or key service' },
    {
      name: '--admin',
      value: 'VAR',
      says: 'variable with a credential that manages keys, where the key itself may not',
    },
    { name: '--with', value: 'NAME=VALUE', says: 'what only you know, such as account=7; several separated by commas' },
    { name: '--discard', value: 'END', says: 'with --resume: the key whose id ends so is of the interrupted run' },
  ],
}
