import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Flex, Grid } from 'antd';
import { useMemo } from 'react';
import { casesQuery } from '../api/queries';
import { Page } from '../pieces/Page';
import { Empty, Failure, Loading } from '../pieces/states';
import { useFilter } from '../pieces/useFilter';
import { wordsOf } from '../pieces/words';
import { Hit } from './Hit';
import { SearchBox } from './SearchBox';

/** The cases that hold all words of the address, as far as the reader sees them. */
export function SearchPage() {
  const asked = useFilter().one('q') ?? '';
  const words = useMemo(() => wordsOf(asked), [asked]);
  const wide = Grid.useBreakpoint().lg ?? true;
  return (
    <Page
      title="查找案件"
      about={asked || undefined}
      subtitle="在您可以查看的案件中，按文号、当事人、案由和案情摘要查找；当事人不向您公开的，按当事人查不到。"
    >
      {!wide && <SearchBox autoFocus={words.length === 0} />}
      {words.length === 0 ? (
        <Empty>输入文号、当事人、案由或者案情中的词，以空格分开的须全部出现。不分全角半角、字母大小写和括号的样式。</Empty>
      ) : (
        <Hits asked={asked} words={words} />
      )}
    </Page>
  );
}

function Hits({ asked, words }: { asked: string; words: string[] }) {
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(casesQuery({ q: asked }));
  if (isPending) return <Loading rows={8} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  const hits = data.pages.flatMap((p) => p.items);
  if (hits.length === 0) {
    return <Empty>您可以查看的案件中，没有同时含有{words.map((w) => `“${w}”`).join('、')}的。可以减少几个词，或者换一种写法。</Empty>;
  }
  return (
    <>
      <ul className="task-acts" aria-label="查到的案件">
        {hits.map((c) => (
          <Hit key={c.id} of={c} words={words} />
        ))}
      </ul>
      <Flex justify="center" className="list-end">
        {hasNextPage ? (
          <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            载入更多
          </Button>
        ) : (
          <span className="quiet" role="status">
            查到 {hits.length} 件
          </span>
        )}
      </Flex>
    </>
  );
}
