import { Button, Flex } from 'antd';

type Read = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

/** The end of a list that is read page by page: more of it, or that this is all. */
export function ListEnd({ read, shown, unit }: { read: Read; shown: number; unit: string }) {
  return (
    <Flex justify="center" className="list-end">
      {read.hasNextPage ? (
        <Button onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
          载入更多
        </Button>
      ) : (
        <span className="quiet" role="status">
          已显示全部 {shown} {unit}
        </span>
      )}
    </Flex>
  );
}
