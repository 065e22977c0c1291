import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, Scope } from '../model/actor.ts'
import type { Authenticated, Caller, Unauthenticated } from './auth/authenticator.ts'
import { grantsOf } from './auth/grants.ts'
import type { Parts } from './parts.ts'
import { refusalAnswer, writeRefusal } from './refuse.ts'
import type { Access } from './route.ts'

export const nobody: Actor = { kind: 'holder', id: 'nobody', projectId: 'none' }

/** Asks every authenticator in turn; a promise only where one of them has to look something up. */
export function identify(parts: Parts, request: Caller, from = 0): Authenticated | Promise<Authenticated> {
  for (let at = from; at < parts.authenticators.length; at++) {
    const found = parts.authenticators[at]?.authenticate(request, parts.clock()) ?? null
    if (found instanceof Promise) return found.then((late) => late ?? identify(parts, request, at + 1))
    if (found) return found
  }
  return { refused: { code: 'send.absent', members: {} } }
}

/** The actor, where that is known without waiting and the scope is there; null: ask again, and explain. */
export function identifyAtOnce(parts: Parts, request: Caller, scope: Scope): Actor | null {
  const found = identify(parts, request)
  if (found instanceof Promise || 'refused' in found) return null
  return grantsOf(found.actor).includes(scope) ? found.actor : null
}

/** What an access demands of whoever calls; null: the route asks for itself. */
function demanded(access: Access): { readonly scope: Scope | null } | null {
  if (access === 'open' || access === 'holder' || access === 'person') return null
  if (access === 'any-actor') return { scope: null }
  return 'orHolder' in access ? null : { scope: access.scope }
}

/** Told as any key's lack of a permission: what is needed, and what there is. */
export function lackOf(actor: Actor, scope: Scope | null): Unauthenticated | null {
  const granted = grantsOf(actor)
  return scope === null || granted.includes(scope) ? null : lacking(actor, scope)
}

/** Of somebody who is known, and may do other things. */
export function lacking(actor: Actor, required: Scope): Unauthenticated {
  const { id, projectId } = actor
  return { code: 'perm.scope', members: { required, granted: grantsOf(actor) }, caller: { id, projectId } }
}

/** The hook of one route: before its body is read, so that nobody learns what a body should look like without a key. */
export function authenticateHook(parts: Parts, access: Access) {
  const wanted = demanded(access)
  if (!wanted) return null

  const admit = (found: Authenticated, request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const refused = 'refused' in found ? found.refused : lackOf(found.actor, wanted.scope)
    if (refused) return writeRefusal(reply, refusalAnswer(parts, request, refused).refusal)
    if ('refused' in found) return
    request.actor = found.actor
    done()
  }

  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    const found = identify(parts, request.raw)
    if (found instanceof Promise) found.then((late) => admit(late, request, reply, done)).catch(done)
    else admit(found, request, reply, done)
  }
}
