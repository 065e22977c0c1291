import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/problem.ts'
import { nobody, visitorKey } from './session/visitor.ts'

/** What was answered is asked again only where asking again can help. */
const canHelp = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500

/** A session that has ended leads to the sign-in; a refusal may mean that somebody's role was changed. */
function onError(error: unknown): void {
  if (!(error instanceof ApiProblem)) return
  if (error.status === 401) queries.setQueryData(visitorKey, nobody)
  if (error.status === 403) void queries.invalidateQueries({ queryKey: visitorKey })
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && canHelp(error) },
    mutations: { retry: false },
  },
})
