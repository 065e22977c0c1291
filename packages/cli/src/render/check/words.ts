import { countOf, type CheckView, type ShownFinding, type ShownKey } from '../../check/view.ts'

export function placeOf({ place }: ShownFinding): string | null {
  return place?.file ? `${place.file}:${place.line}:${place.column}` : null
}

/** What is known of one key, on one line. */
export function aboutKey({ kind, masked, place, live }: ShownKey): string {
  return [kind, masked, place, live && aboutLive(live)].filter((part) => part).join('  ')
}

function aboutLive(live: NonNullable<ShownKey['live']>): string {
  switch (live.outcome) {
    case 'accepted': {
      const parts = [
        `${live.provider} accepts it`,
        live.who && `as ${live.who}`,
        live.scopes.length > 0 && `scopes ${live.scopes.join(' ')}`,
        live.expires && `expires ${live.expires}`,
      ]
      return parts.filter((part) => part).join(', ')
    }
    case 'refused':
      return live.text
    case 'unreachable':
      return `not reached: ${live.text}`
    case 'not-asked':
      return `not asked: ${live.text}`
  }
}

export function summaryOf({ keys, findings }: CheckView): string {
  if (keys.length === 0) return 'no credentials found here'
  const healthy = keys.filter(({ state }) => state === 'healthy').length
  const counts = [
    counted(keys.length, 'credential'),
    `${healthy} healthy`,
    counted(countOf(findings, 'error'), 'error'),
    counted(countOf(findings, 'warning'), 'warning'),
    counted(countOf(findings, 'note'), 'note'),
  ]
  return counts.join(', ')
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
