import type { FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Actor, Scope } from '../model/actor.ts'
import type { AnswerTo } from './answer.ts'
import type { Parts } from './parts.ts'

/**
 * Who may call: whoever has the scope; whoever is known (`any-actor`); whoever holds a key (`holder`: the route reads it);
 * whoever is signed in, in whatever project (`person`: the route asks);
 * `holder-or-scope`: the route decides; everybody (`open`).
 */
export type Access =
  | { readonly scope: Scope }
  | { readonly scope: Scope; readonly orHolder: true }
  | 'any-actor'
  | 'holder'
  | 'person'
  | 'open'

type Schemas = Record<number, TSchema>

export interface Call<Params, Query, Body> {
  readonly parts: Parts
  /** Of open routes and routes of holders: nobody's. */
  readonly actor: Actor
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly request: FastifyRequest
  readonly requestId: string
  readonly now: number
}

/** Static type of a schema, or of none. */
type Read<Schema> = Schema extends TSchema ? Static<Schema> : undefined

export interface RouteOf<
  Params extends TSchema | undefined,
  Query extends TSchema | undefined,
  Body extends TSchema | undefined,
  Answers extends Schemas,
> {
  /** `keys.create`: name of the folder and `operationId`. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly summary: string
  readonly description?: string
  readonly access: Access
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answers: Answers
  /** Statuses of problems that it answers besides those that follow from its access and input. */
  readonly problems?: readonly number[]
  /** Bytes of a body; 1 MiB when not said. */
  readonly bodyLimit?: number
  /** Keeps the body's bytes for whoever checks a signature over them. */
  readonly rawBody?: boolean
  /** Takes a password or a one-time link: not from pages of other sites. */
  readonly ownPages?: boolean
  /** Also takes a form (RFC 7009, HTML). */
  readonly form?: boolean
  handle(call: Call<Read<Params>, Read<Query>, Read<Body>>): AnswerTo<Answers> | Promise<AnswerTo<Answers>>
}

/** A route whose input and answers are no longer known to the compiler: what the application registers. */
export interface Route extends Omit<
  RouteOf<undefined, undefined, undefined, Schemas>,
  'params' | 'query' | 'body' | 'handle'
> {
  readonly params?: TSchema | undefined
  readonly query?: TSchema | undefined
  readonly body?: TSchema | undefined
  handle(call: Call<never, never, never>): AnswerTo<Schemas> | Promise<AnswerTo<Schemas>>
}

/** A route that still tells what it takes and answers, to the compiler alone: from it clients have their types (`api.ts`). */
export interface TypedRoute<Params, Query, Body, Answers> extends Route {
  readonly types?: { readonly params: Params; readonly query: Query; readonly body: Body; readonly answers: Answers }
}

/** Links a route's schemas to what its handler is given and may answer. */
export function defineRoute<
  Params extends TSchema | undefined = undefined,
  Query extends TSchema | undefined = undefined,
  Body extends TSchema | undefined = undefined,
  Answers extends Schemas = Schemas,
>(
  route: RouteOf<Params, Query, Body, Answers>,
): TypedRoute<Read<Params>, Read<Query>, Read<Body>, { [Status in keyof Answers & number]: Static<Answers[Status]> }> {
  return route as unknown as Route
}
