import { texts } from '../../../../../texts/key-timeline.ts'
import { dateAndTime } from '../../../../../texts/moment.ts'
import type { Change } from '../queries.ts'

/** What was done, in a sentence. An action that is not known here is told by its name. */
export function saidOf(action: string): string {
  const say = texts.actions[action as keyof typeof texts.actions]
  return say ?? action
}

/** What more there is to an action: each a short phrase. */
export function detailsOf({ details }: Pick<Change, 'details'>): readonly string[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (value === null || hidden.has(name)) return []
    if (name === 'members' && Array.isArray(value)) return [value.join(', ')]
    if (name === 'reason') return [texts.reason(String(value))]
    if (name.endsWith('_at'))
      return [`${texts.times[name as keyof typeof texts.times] ?? name}: ${dateAndTime(String(value))}`]
    if (typeof value === 'object') return []
    return [`${name}: ${String(value)}`]
  })
}

/** Said by the page around it, or by the action. */
const hidden = new Set(['key_id', 'keyspace_id', 'disabled', 'successor', 'successor_id', 'count'])
