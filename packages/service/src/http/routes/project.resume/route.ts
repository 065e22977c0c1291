import { isOperator } from '../../../model/actor.ts'
import { forbidden, notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { projectSettings } from '../../schemas/project.ts'
import { shared } from '../../schemas/types.ts'
import { projectView } from '../../views/project.ts'

export const projectResume = defineRoute({
  id: 'project.resume',
  method: 'POST',
  url: '/v1/project/resume',
  summary: 'Resume the project: its keys stand as they did',
  description: 'What the operator suspended, on the data themselves, the operator alone resumes.',
  access: { scope: 'settings:write' },
  answers: { 200: shared(projectSettings) },
  problems: [403, 404],

  async handle(call) {
    const { parts, actor } = call
    const { projects } = parts.store
    const event = { type: 'project.resumed', payload: { project_id: actor.projectId } } as const
    const changed = await projects.change(
      actor.projectId,
      ({ suspendedAt, suspendedBy }) =>
        suspendedAt !== null && (suspendedBy === 'project' || isOperator(actor))
          ? { suspendedAt: null, suspendedBy: null }
          : null,
      noteOf(call, 'project.resume', {}, [event]),
    )
    if (changed) await parts.settingsChanged()
    const project = changed ?? (await projects.byId(actor.projectId))
    if (!project) return notFound('project')
    if (project.suspendedAt !== null)
      return forbidden('Whoever runs this installation suspended the project, and alone resumes it.')
    return ok(projectView(project))
  },
})
