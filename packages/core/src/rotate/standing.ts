import type { Rotation } from './rotation.ts'

/** What holds at a moment, whatever went before: for the user who has to go on, in words without a key. */
export interface Standing {
  readonly old: 'good' | 'ending' | 'ended' | 'unknown'
  readonly new: 'none' | 'made' | 'works' | 'unknown'
  /** Who has the new key. `kept`: this program, privately; `places`: the files that held the old one. */
  readonly where: 'nowhere' | 'kept' | 'places' | 'unknown'
  readonly says: string
  /** What goes on from here: an option of `why401 rotate`; null where nothing is left to do. */
  readonly goOn: 'resume' | 'finish' | 'again' | null
}

export function standing({ phase, ends, newId, retired, isRepeatable }: Rotation): Standing {
  const dies = ends === 'when-created'
  const id = newId === null ? '' : ` (${shownId(newId)})`
  switch (phase) {
    case 'planned':
      return {
        old: 'good',
        new: 'none',
        where: 'nowhere',
        says: 'The old key is as it was, and no new one was made.',
        goOn: 'again',
      }
    case 'creating':
      return {
        old: dies ? 'unknown' : 'good',
        new: 'unknown',
        where: 'unknown',
        says: dies
          ? 'No answer came to the call that replaces the key: either nothing happened, or the old key has ended.'
          : 'The old key is good. No answer came to the call that makes the new one, so the issuer may hold one that nobody has.',
        goOn: 'resume',
      }
    case 'created':
      return {
        old: dies ? 'ended' : 'good',
        new: 'made',
        where: 'kept',
        says: dies
          ? `The old key has ended. The new one${id} is kept privately by this program, and not all places hold it yet.`
          : `The old key is good. The new one${id} is kept privately by this program, and not all places hold it yet.`,
        goOn: 'resume',
      }
    case 'written':
      return {
        old: dies ? 'ended' : 'good',
        new: 'made',
        where: 'places',
        says: dies
          ? `The old key has ended. The places hold the new one${id}, which was not accepted yet.`
          : `The old key is good. The places hold the new one${id}, which was not accepted yet; why401 undo puts the old one back.`,
        goOn: 'resume',
      }
    case 'proven':
      return {
        old: 'good',
        new: 'works',
        where: 'places',
        says: `The places hold the new key${id}, and it works. The old one is good until it is retired.`,
        goOn: 'finish',
      }
    case 'retiring':
      return {
        old: 'ending',
        new: 'works',
        where: 'places',
        says: `The places hold the new key${id}, and it works. ${retired === 0 ? 'Whether the old one has ended is not known.' : 'The old one no longer works and is not deleted yet.'}`,
        goOn: 'finish',
      }
    case 'finished':
      return {
        old: 'ended',
        new: 'works',
        where: 'places',
        says: `The places hold the new key${id}, and it works. The old one has ended.`,
        goOn: null,
      }
    case 'lost':
      return {
        old: 'ended',
        new: 'unknown',
        where: 'nowhere',
        says: isRepeatable
          ? 'The old key has ended and the answer with the new one was lost. It can be replaced once more.'
          : 'The old key has ended and the answer with the new one was lost. Make a key on the issuer’s own page.',
        goOn: isRepeatable ? 'resume' : null,
      }
  }
}

/** An id may be the public part of a key: of a long one its end is enough to know it by. */
export function shownId(id: string): string {
  return id.length > 10 ? `…${id.slice(-4)}` : id
}
