import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { sentCredentials, spotName } from '../wire/sent.ts'
import { printedKeys } from './printed/printed-values.ts'
import type { KeyDefect } from './reading.ts'

type Named<D extends KeyDefect['defect']> = Extract<KeyDefect, { readonly defect: D }>

/** A defect together with the credential that has it. */
export interface SeenDefect<D extends KeyDefect['defect']> {
  readonly credential: ObservedCredential
  readonly defect: Named<D>
  /** The credential is on the request or was given by itself, so the defect is not just a way of writing it down. */
  readonly sent: boolean
}

/** The first defect of these kinds; credentials on the wire come first, since that is what the server read. */
export function seenDefect<D extends KeyDefect['defect']>(
  observed: Observed,
  ...kinds: readonly D[]
): SeenDefect<D> | null {
  const all = allDefects(observed)
  if (all.length === 0) return null
  const found = all.find(({ defect }) => (kinds as readonly string[]).includes(defect.defect))
  return (found as SeenDefect<D> | undefined) ?? null
}

const allDefects = once((observed: Observed): readonly SeenDefect<KeyDefect['defect']>[] => {
  const printed = printedKeys(observed)
  if ([...observed.credentials, ...printed].every(({ reading }) => reading.defects.length === 0)) return []
  const sent = new Set<ObservedCredential>([
    ...sentCredentials(observed),
    ...observed.credentials.filter(({ place }) => place === 'bare'),
    // What the program has is what it sends.
    ...printed,
  ])
  const rest = observed.credentials.filter((credential) => !sent.has(credential))
  return [...sent, ...rest].flatMap((credential) =>
    credential.reading.defects.map((defect) => ({ credential, defect, sent: sent.has(credential) })),
  )
})

/** Where a credential stands, as the subject of a sentence: "The header Authorization", "OPENAI_API_KEY". */
export function subjectOf({ place, name }: { readonly place: string; readonly name: string | null }): string {
  if (place === 'bare') return 'The key'
  const words = place === 'variable' || place === 'argument' ? (name ?? 'The key') : spotName(place, name)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A key was sent whose shape or checksum is wholly that of its issuer: nothing is wrong with its characters. */
export const sentWholeKey = once((observed: Observed): ObservedCredential | null => {
  return (
    sentCredentials(observed).find(
      ({ reading }) =>
        reading.defects.length === 0 && reading.matches.some(({ exact, prefix }) => exact && prefix.length >= 3),
    ) ?? null
  )
})

/** Everything that was sent as a credential is in view, in full. */
export function sentInView(observed: Observed): readonly ObservedCredential[] {
  const sent = sentCredentials(observed)
  return sent.some(({ reading }) =>
    reading.defects.some(({ defect }) => defect === 'masked' || defect === 'placeholder'),
  )
    ? []
    : sent
}

/** A credential that was sent as the name of a variable (`{{token}}`, `${TOKEN}`), which nothing replaced with the value. */
export const templateSent = once((observed: Observed): ObservedCredential | null => {
  const seen = seenDefect(observed, 'wrapped')
  return seen?.sent === true && seen.defect.wrapper === 'template' ? seen.credential : null
})
