import { dataFlag } from './data-flag.ts'
import type { CommandHelp } from './flag.ts'

export const projectActions = ['list', 'create', 'invite', 'suspend', 'resume'] as const
export type ProjectAction = (typeof projectActions)[number]

export const projects: CommandHelp = {
  usage: 'projects list|create|invite|suspend|resume [NAME|ID]',
  says: 'for whoever runs the service: tenants, each with keys, people and settings of its own',
  more: `Works on the data themselves, whether a service runs on them or not. Nothing of one project is seen from another.

  projects create "Acme GmbH"                           answers its id
  projects invite proj_… --owner ada@example.com        a link for its first owner, or for one where none is left
  keys root --data why401-data --project proj_… --show  a root key of that project
  projects suspend proj_…                               all its keys are refused, until projects resume proj_…`,
  flags: [
    dataFlag,
    { name: '--owner', value: 'EMAIL', says: 'invite: the address of the new owner' },
    {
      name: '--base-url',
      value: 'URL',
      says: 'invite: how people reach the service, for the link (WHY401_BASE_URL, or WHY401_URL)',
    },
  ],
}
