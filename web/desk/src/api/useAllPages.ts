import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads a list to its end, for what can only be found in the whole of it. Where reading fails, it stops there. */
export function useAllPages<T>(read: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>): T[] {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = read;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return data?.pages.flatMap((p) => p.items) ?? [];
}
