import type { Store } from '../store/store.ts'
import { linkTo, makeSetupLink } from './one-time-link.ts'

/** The link for the first person, in place of any before; null where there is a person. */
export async function setupUrl({ people }: Store, base: string, now: number): Promise<string | null> {
  if (await people.hasPeople()) return null
  const { token, link } = makeSetupLink(now)
  await people.saveSetupLink(link)
  return linkTo(base, 'setup', token)
}
