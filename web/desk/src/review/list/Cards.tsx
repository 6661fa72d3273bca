import { useInfiniteQuery } from '@tanstack/react-query';
import { useAllPages } from '../../api/useAllPages';
import { Section } from '../../pieces/Section';
import { Empty, Failure, Loading } from '../../pieces/states';
import { reviewsQuery } from '../queries';
import { Card } from './Card';
import { byState } from './grouped';

type Props = { stage: 'review' | 'ladder'; none: string };

// What the list is grouped by, and the part of the case that a card leads to.
const of = { review: { track: 'review', part: 'review' }, ladder: { track: 'ladder', part: 'disagreement' } } as const;

/** Every case of a stage that the reader sees, below the state it is in; the counts are of all of them. */
export function Cards({ stage, none }: Props) {
  const read = useInfiniteQuery(reviewsQuery(stage));
  const { error, isPending, refetch, hasNextPage } = read;
  const items = useAllPages(read);
  if (isPending) return <Loading rows={8} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (items.length === 0) return <Empty>{none}</Empty>;
  return (
    <>
      {byState(items, of[stage].track).map((g) => (
        <Section key={g.title} title={`${g.title}（${g.items.length}${hasNextPage ? '+' : ''}）`}>
          {g.items.map((i) => (
            <Card key={i.case_id} of={i} part={of[stage].part} />
          ))}
        </Section>
      ))}
      {hasNextPage && <Loading rows={2} />}
    </>
  );
}
