import { Type } from 'typebox'
import { enrolNewcomer, noSuchLink } from '../../../accounts/enrol.ts'
import { hashKey } from '../../../keys/hash-key.ts'
import { newId } from '../../../keys/new-id.ts'
import { newProject } from '../../../model/new-project.ts'
import type { Project } from '../../../model/project.ts'
import { created } from '../../answer.ts'
import type { Parts } from '../../parts.ts'
import { defineRoute } from '../../route.ts'
import { email, enrolled, password, personName, token } from '../../schemas/account.ts'
import { closed, shortText } from '../../schemas/types.ts'
import { enrolledView } from '../../views/account.ts'

const system = (projectId: string) => ({ kind: 'system', id: 'setup', projectId }) as const

/** The project that the service was started with; made where there is none. */
async function firstProject({ store, clock }: Parts, name = 'default'): Promise<Project> {
  const [oldest] = (await store.projects.all()).toSorted((a, b) => a.createdAt - b.createdAt)
  if (oldest) return oldest
  const id = newId('proj')
  const note = { actor: system(id), action: 'project.create', at: clock(), details: { name } }
  return store.projects.insert(newProject(id, name, clock()), note)
}

async function rename({ store, clock }: Parts, { id }: Project, name: string): Promise<void> {
  await store.projects.change(
    id,
    { name },
    { actor: system(id), action: 'settings.update', at: clock(), details: { members: ['name'] } },
  )
}

export const setupFinish = defineRoute({
  id: 'setup.finish',
  method: 'POST',
  url: '/v1/setup',
  summary: 'Become the first person, by the link that the service shows when it starts',
  description: 'The link is good for an hour and one use. The person owns the first project.',
  access: 'open',
  ownPages: true,
  body: closed({ token, email, password, name: personName, project_name: Type.Optional(shortText) }),
  answers: { 201: enrolled },
  problems: [403, 404, 409],

  async handle({ parts, body, now }) {
    const link = await parts.store.people.linkByHash(hashKey(body.token), now)
    if (!link || 'projectId' in link || (await parts.store.people.hasPeople())) return noSuchLink
    const project = await firstProject(parts, body.project_name)
    const found = await enrolNewcomer(parts, link, { ...body, email: body.email.toLowerCase() }, project.id)
    if ('problem' in found) return found
    if (body.project_name && body.project_name !== project.name) await rename(parts, project, body.project_name)
    await parts.settingsChanged()
    return created(enrolledView(found))
  },
})
