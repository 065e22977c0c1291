import { templateSent } from '../keys/seen-defects.ts'
import type { UnfilledVariable } from '../model/facts.ts'
import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import { isRetold } from '../wire/retold.ts'

/** The variable that a tool sent by its name, since it has no value there. */
export function unfilledVariable({ facts }: Observed): UnfilledVariable | null {
  return facts.unfilled.find(({ state }) => state !== 'withheld') ?? null
}

export function describeUnfilled({ name, state, near }: UnfilledVariable): string {
  if (state === 'disabled')
    return `The request names the variable ${name}, which is switched off, so the name itself was sent in place of its value.`
  const other = near === null ? '' : ` What is set is called ${near}.`
  return `The request names the variable ${name}, which is not set there, so the name itself was sent in place of a value.${other}`
}

export function mendUnfilled({ name, state, near }: UnfilledVariable): string {
  if (state === 'disabled') return `Switch the variable ${name} on, then send the request again.`
  return near === null
    ? `Set ${name} in the environment that is chosen for the request, or name in the request the variable that holds the key.`
    : `Give both the same name: the request asks for ${name}, and what is set is called ${near}.`
}

/** A name in place of a key, on the wire. Who tells of a request may have put the name there. */
export const sentByName = once((observed: Observed): ObservedCredential | null => {
  const sent = templateSent(observed)
  if (sent === null || isRetold(observed)) return null
  return sent.reading.defects.some(({ defect }) => defect === 'placeholder') ? null : sent
})
