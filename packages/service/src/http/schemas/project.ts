import { Type } from 'typebox'
import { suspenders } from '../../model/project.ts'
import { choice, nullable, partOf, shortText } from './types.ts'

const days = Type.Integer({ minimum: 1, maximum: 3660 })

const settings = {
  name: shortText,
  keep_refusals_days: days,
  keep_usage_days: days,
  undo_days: Type.Integer({ minimum: 0, maximum: 365 }),
  contact: nullable(Type.String({ minLength: 1, maxLength: 300 })),
  unknown_keys_per_minute: nullable(
    Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description:
        'Refusals of keys that nobody issued, from one address; further ones are `limit.rate` (429). null: no limit.',
    }),
  ),
}

export const projectSettings = Type.Object(
  {
    id: Type.String(),
    suspended_at: nullable(Type.String()),
    suspended_by: nullable(choice(suspenders, { description: 'Who may resume it.' })),
    ...settings,
  },
  { $id: 'Project' },
)

export const projectSettingsPatch = partOf(settings)
