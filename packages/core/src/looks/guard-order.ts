import type { Observed } from '../model/observed.ts'

interface Pipeline {
  readonly guard: RegExp
  readonly routes: RegExp
}

/** What reads the credential and what answers the call, as they are put into the pipeline of a server. */
const pipelines: readonly Pipeline[] = [
  {
    guard: /\.UseAuthentication\(/,
    routes:
      /\.(?:UseMvc|UseEndpoints|UseGraphQL|MapControllers|MapGraphQL|MapHub|UseSignalR|UseAuthorization)\w{0,20}\(/,
  },
  {
    guard:
      /\bapp\.use\([^)\n]{0,40}(?:passport\.initialize|expressJwt|expressjwt|jwtCheck|checkJwt|authenticate|requireAuth|authMiddleware)/,
    routes: /\bapp\.use\(\s{0,4}["']\/[\w/-]{0,40}["']\s{0,4},\s{0,4}\w{1,40}(?:[rR]outer|[rR]outes?)\b/,
  },
]

/** The server that is shown answers before it has looked at the credential: the guard stands behind the routes. */
export function guardBehindRoutes({ raw }: Observed): boolean {
  return pipelines.some(({ guard, routes }) => {
    const guarded = raw.code.search(guard)
    const answered = raw.code.search(routes)
    return guarded >= 0 && answered >= 0 && answered < guarded
  })
}
