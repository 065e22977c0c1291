import type { routesByName } from './routes/index.ts'
import type { TypedRoute } from './route.ts'

/** The routes of the API by name, with the types of what each takes and answers: for clients that are compiled with it. */
export type Api = typeof routesByName

type Types<Name extends keyof Api> =
  Api[Name] extends TypedRoute<infer Params, infer Query, infer Body, infer Answers>
    ? { readonly params: Params; readonly query: Query; readonly body: Body; readonly answers: Answers }
    : never

/** What a call of the route may say; members without a schema are absent. */
export type Input<Name extends keyof Api> = {
  readonly [
    Member in 'params' | 'query' | 'body' as Types<Name>[Member] extends undefined ? never : Member
  ]: Types<Name>[Member]
}

/** The body of its good answer. */
export type Output<Name extends keyof Api> = Types<Name>['answers'] extends infer Answers
  ? Answers[Extract<keyof Answers, 200 | 201 | 202 | 204>]
  : never
