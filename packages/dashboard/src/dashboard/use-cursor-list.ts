import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { CursorList } from './cursor-list.ts'

/** The entries that are there. `onEnd` fetches the next page, where there is one. */
export function useCursorList<Item>(list: CursorList<Item>) {
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(list)
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return { rows, error, isPending, isFetchingNextPage, hasMore: hasNextPage, onEnd, again: () => void refetch() }
}
