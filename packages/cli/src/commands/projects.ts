import type { Json } from '@why401/core'
import type { Project } from '@why401/service/operate'
import type { Options } from '../arguments/options.ts'
import type { ProjectAction } from '../help/projects.ts'
import type { Io } from '../io.ts'
import { openData } from '../keys/service.ts'
import type { ExitCode } from '../main.ts'
import { neutralise, neutraliseJson } from '../render/neutralise.ts'
import type { ProjectsCommand } from '../service/command-line.ts'
import { serviceError } from '../service/failure.ts'
import { dataDirectory, loadService } from '../service/load.ts'
import { addressOf } from '../service/settings.ts'
import { usageError } from '../why401-error.ts'

interface Told {
  readonly told: Readonly<Record<string, Json>>
  readonly lines: readonly string[]
}

interface Asked {
  readonly command: ProjectsCommand
  readonly data: string
  readonly env: Io['env']
}

const actions: Readonly<Record<ProjectAction, (asked: Asked) => Promise<Told>>> = {
  list,
  create,
  invite,
  suspend: (asked) => changed(asked, 'suspend'),
  resume: (asked) => changed(asked, 'resume'),
}

/** `why401 projects …`: the tenants of an installation, by whoever runs it. */
export async function projects(command: ProjectsCommand, { format }: Options, io: Io): Promise<ExitCode> {
  const { action, said } = command
  const data = dataDirectory(said.get('--data'), io.env)
  const { told, lines } = await actions[action]({ command, data, env: io.env }).catch((error: unknown) => {
    throw serviceError(error)
  })
  const json = JSON.stringify({ schema: `why401-projects-${action}/1`, ...told }, null, 2)
  io.out(format === 'json' ? `${neutraliseJson(json)}\n` : lines.map((line) => `${neutralise(line)}\n`).join(''))
  return 0
}

async function list({ data }: Asked): Promise<Told> {
  const { listProjects } = await loadService()
  const all = await listProjects(data)
  return { told: { items: all.map(membersOf) }, lines: all.map(lineOf) }
}

async function create({ command: { subject }, data }: Asked): Promise<Told> {
  const { createProject } = await loadService()
  const made = await createProject(data, subject ?? '')
  return {
    told: { project: membersOf(made) },
    lines: [
      lineOf(made),
      '',
      'Nobody can use it yet: invite its first owner, or make its first root key:',
      `  why401 projects invite ${made.id} --owner EMAIL --data ${data}`,
      `  why401 keys root --project ${made.id} --data ${data} --write .env:WHY401_ROOT_KEY`,
    ],
  }
}

async function invite({ command: { subject, said }, data, env }: Asked): Promise<Told> {
  const email = said.get('--owner')
  if (email === undefined) throw usageError('projects invite needs --owner EMAIL')
  const written = said.get('--base-url') ?? (env['WHY401_BASE_URL'] || env['WHY401_URL'])
  const base = written ? addressOf('--base-url', written) : null
  const { inviteOwner } = await loadService()
  const { token, url, expiresAt } = await inviteOwner(data, subject ?? '', email, base)
  const until = new Date(expiresAt).toISOString()
  return {
    told: { email, token, url, expires_at: until },
    lines: [
      `Good once, until ${until}; this is the only time that it is shown:`,
      `  ${url ?? `/invitation#${token} behind the address of the service`}`,
    ],
  }
}

/** By the route that the project itself would call, as the operator. */
async function changed({ command: { subject }, data }: Asked, to: 'suspend' | 'resume'): Promise<Told> {
  const service = await openData(data, subject ?? '')
  try {
    const told = await service.call('POST', `/v1/project/${to}`)
    const words = to === 'suspend' ? `is suspended since ${String(told['suspended_at'])}` : 'is not suspended'
    return { told, lines: [`${String(told['id'])} ${words}`] }
  } finally {
    await service.close()
  }
}

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

function membersOf({ id, name, createdAt, suspendedAt, suspendedBy }: Project): Record<string, Json> {
  return {
    id,
    name,
    created_at: isoOrNull(createdAt),
    suspended_at: isoOrNull(suspendedAt),
    suspended_by: suspendedBy,
  }
}

function lineOf({ id, name, suspendedAt, suspendedBy }: Project): string {
  return `${id}  ${name}${suspendedAt === null ? '' : `  (suspended by the ${suspendedBy})`}`
}
