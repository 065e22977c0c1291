import type { Static } from 'typebox'
import { usualUnknownKeys, type Project } from '../../model/project.ts'
import type { projectSettings } from '../schemas/project.ts'
import { iso } from './time.ts'

export function projectView({ id, name, suspendedAt, suspendedBy, settings }: Project): Static<typeof projectSettings> {
  return {
    id,
    name,
    suspended_at: iso(suspendedAt),
    suspended_by: suspendedBy,
    keep_refusals_days: settings.keepRefusalsDays,
    keep_usage_days: settings.keepUsageDays,
    undo_days: settings.undoDays,
    contact: settings.contact,
    unknown_keys_per_minute:
      settings.unknownKeysPerMinute === undefined ? usualUnknownKeys : settings.unknownKeysPerMinute,
  }
}
