import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

/** Headers that select the account a request is for. */
export const accountSelector = regexOf('i')`
  ^(?:
      openai-(?:organization|project)|x-goog-user-project|stripe-account
      |x-(?:tenant|org|organization|project|workspace|account)(?:-id)?
    )$
`

/** The first header that `isMeant` and whose value is empty or a word for nothing: its variable was not set. */
export function emptyHeader({ facts }: Observed, isMeant: (name: string) => boolean): string | null {
  const field = facts.request?.headers.find(
    ({ name, value }) =>
      isMeant(name) && /^(?:undefined|null|none|nan|\[object object\]|)$/i.test(value.reveal().trim()),
  )
  return field?.name ?? null
}
