import type { Json } from '@why401/core'
import type { Actor } from '../model/actor.ts'
import type { Note } from '../store/store.ts'

type Details = Readonly<Record<string, Json>>

/** What goes with a change that an actor asked for. */
export function noteOf(
  { actor, now }: { readonly actor: Actor; readonly now: number },
  action: string,
  details: Details = {},
  events: Note['events'] = [],
): Note {
  return { actor, action, at: now, details, events }
}
