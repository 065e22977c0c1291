import type { RankedCause } from '@why401/core'
import type { Paste } from '../../scripts/fit/cases.ts'

export interface PasteScored {
  readonly one: Paste
  readonly ranked: readonly RankedCause[]
}

/** Of what is pasted about each subject how much is answered rightly: at once, and among the first three; read and unread apart. */
export function pasteRows(scored: readonly PasteScored[]): (string | number)[][] {
  const subjects = [...new Set(scored.map(({ one }) => one.about))].toSorted()
  const unread = scored.filter(({ one }) => one.unread)
  return [
    rowOf('all', scored),
    rowOf('unread', unread),
    ...subjects.map((subject) =>
      rowOf(
        `unread, about ${subject}`,
        unread.filter(({ one }) => one.about === subject),
      ),
    ),
  ].filter(([, count]) => count !== 0)
}

function rowOf(name: string, scored: readonly PasteScored[]): (string | number)[] {
  const share = (isRight: (one: PasteScored) => boolean): string =>
    (scored.filter(isRight).length / scored.length).toFixed(3)
  return [
    name,
    scored.length,
    share(({ one, ranked }) => ranked[0]?.id === one.cause),
    share((each) => isAmong(each, 1)),
    share((each) => isAmong(each, 3)),
  ]
}

function isAmong({ one, ranked }: PasteScored, count: number): boolean {
  return ranked.slice(0, count).some(({ id }) => id === one.cause || (one.also ?? []).includes(id))
}
