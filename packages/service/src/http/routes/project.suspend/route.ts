import { isOperator } from '../../../model/actor.ts'
import { notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { projectSettings } from '../../schemas/project.ts'
import { shared } from '../../schemas/types.ts'
import { projectView } from '../../views/project.ts'

export const projectSuspend = defineRoute({
  id: 'project.suspend',
  method: 'POST',
  url: '/v1/project/suspend',
  summary: 'Suspend the project: all its keys are refused',
  description:
    'Its keys answer `account.suspended` until it is resumed; they stay as they are. This API goes on, so whoever suspended the project can resume it. What the operator suspends, on the data themselves, the operator alone resumes.',
  access: { scope: 'settings:write' },
  answers: { 200: shared(projectSettings) },
  problems: [404],

  async handle(call) {
    const { parts, actor, now } = call
    const { projects } = parts.store
    const by = isOperator(actor) ? 'operator' : 'project'
    const event = { type: 'project.suspended', payload: { project_id: actor.projectId, by } } as const
    const changed = await projects.change(
      actor.projectId,
      ({ suspendedAt, suspendedBy }) =>
        // The operator takes over what the project did: else it could resume by itself.
        suspendedAt === null || (by === 'operator' && suspendedBy !== by)
          ? { suspendedAt: suspendedAt ?? now, suspendedBy: by }
          : null,
      noteOf(call, 'project.suspend', { by }, [event]),
    )
    if (changed) await parts.settingsChanged()
    const project = changed ?? (await projects.byId(actor.projectId))
    return project ? ok(projectView(project)) : notFound('project')
  },
})
