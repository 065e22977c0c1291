import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly cursor: string | null
}

/** A list that the API gives page by page. `onEnd` fetches the next one, where there is one. */
export function useCursorList<Item>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<Item>>,
) {
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  })
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return { rows, error, isPending, isFetchingNextPage, hasMore: hasNextPage, onEnd, again: () => void refetch() }
}
