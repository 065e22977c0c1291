import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/problem.ts'

/** What was answered is asked again only where asking again can help. */
const canHelp = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && canHelp(error) },
    mutations: { retry: false },
  },
})
