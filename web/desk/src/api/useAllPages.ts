import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads a list to its end, for what can only be found in the whole of it. */
export function useAllPages<T>(read: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>): T[] {
  const { data, hasNextPage, isFetching, fetchNextPage } = read;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return data?.pages.flatMap((p) => p.items) ?? [];
}
