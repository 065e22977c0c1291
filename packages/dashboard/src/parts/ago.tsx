import { texts } from '../texts/common.ts'
import { agoText, exactly } from '../texts/moment.ts'

/** A moment as people speak of it; the exact one is told on hover and to whoever reads the element. */
export function Ago({ at, never = texts.never }: { readonly at: string | null; readonly never?: string }) {
  if (at === null) return <span>{never}</span>
  return (
    <time dateTime={at} title={exactly(at)}>
      {agoText(at, Date.now())}
    </time>
  )
}
