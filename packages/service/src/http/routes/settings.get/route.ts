import { notFound, ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { projectSettings } from '../../schemas/project.ts'
import { shared } from '../../schemas/types.ts'
import { projectView } from '../../views/project.ts'

export const settingsGet = defineRoute({
  id: 'settings.get',
  method: 'GET',
  url: '/v1/settings',
  summary: 'Get the project and its settings',
  access: { scope: 'settings:read' },
  answers: { 200: shared(projectSettings) },
  problems: [404],

  async handle({ parts, actor }) {
    const project = await parts.store.projects.byId(actor.projectId)
    return project ? ok(projectView(project)) : notFound('project')
  },
})
