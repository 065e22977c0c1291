import { hashKey } from '../keys/hash-key.ts'
import { newId } from '../keys/new-id.ts'
import { randomText } from '../keys/random-text.ts'
import type { Invitation, MemberRole, OneTimeLink } from '../model/actor.ts'

const hourMs = 3_600_000
export const setupMs = hourMs
export const invitationMs = 7 * 24 * hourMs
/** 36 digits of base 62 are 214 bits. */
const tokenLength = 36

interface Made<Link> {
  /** Shown once. */
  readonly token: string
  readonly link: Link
}

export function makeSetupLink(now: number): Made<OneTimeLink> {
  return made({ role: 'owner', createdAt: now, createdBy: 'system', expiresAt: now + setupMs })
}

export function makeInvitation(
  to: { projectId: string; email: string; role: MemberRole; createdBy: string },
  now: number,
): Made<Invitation> {
  return made({ ...to, createdAt: now, expiresAt: now + invitationMs })
}

function made<Rest>(rest: Rest): Made<Rest & { id: string; hash: string }> {
  const token = randomText(tokenLength)
  return { token, link: { ...rest, id: newId('inv'), hash: hashKey(token) } }
}

/** After the `#`: browsers send that part to nobody. */
export const linkTo = (base: string, page: 'setup' | 'invitation', token: string): string =>
  new URL(`/${page}#${token}`, base).href
