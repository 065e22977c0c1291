import { badRequest, notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { projectSettings, projectSettingsPatch } from '../../schemas/project.ts'
import { shared } from '../../schemas/types.ts'
import { projectView } from '../../views/project.ts'

export const settingsUpdate = defineRoute({
  id: 'settings.update',
  method: 'PATCH',
  url: '/v1/settings',
  summary: 'Change the project and its settings',
  access: { scope: 'settings:write' },
  body: projectSettingsPatch,
  answers: { 200: shared(projectSettings) },
  problems: [404],

  async handle(call) {
    const { parts, actor, body } = call
    const members = Object.keys(body)
    if (members.length === 0) return badRequest('The body names nothing to change.')
    const project = await parts.store.projects.byId(actor.projectId)
    if (!project) return notFound('project')
    const { settings } = project
    const changed = await parts.store.projects.change(
      project.id,
      {
        ...(body.name === undefined ? {} : { name: body.name }),
        settings: {
          ...settings,
          keepRefusalsDays: body.keep_refusals_days ?? settings.keepRefusalsDays,
          keepUsageDays: body.keep_usage_days ?? settings.keepUsageDays,
          undoDays: body.undo_days ?? settings.undoDays,
          ...(body.contact === undefined ? {} : { contact: body.contact }),
          ...(body.unknown_keys_per_minute === undefined ? {} : { unknownKeysPerMinute: body.unknown_keys_per_minute }),
        },
      },
      noteOf(call, 'settings.update', { members }),
    )
    if (!changed) return notFound('project')
    await parts.settingsChanged()
    return ok(projectView(changed))
  },
})
