import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useMay } from '../../api/session';
import { ListEnd } from '../../pieces/ListEnd';
import { Page } from '../../pieces/Page';
import { Section } from '../../pieces/Section';
import { Empty, Failure, Loading } from '../../pieces/states';
import { DraftList } from './DraftList';
import { Loaded } from './Loaded';
import { draftsQuery, editionsQuery } from './queries';
import { SendText } from './SendText';

/** The rules that are loaded, those that are to come, and the drafts on their way there. */
export function EditionsPage() {
  return (
    <Page title="规则版本" subtitle="日历、期限、标准和各类清单：提交草案，由另一人对照差异和影响批准后生效">
      <Drafts />
      <Editions />
    </Page>
  );
}

function Drafts() {
  const read = useInfiniteQuery(draftsQuery);
  const makes = useMay('catalogue.manage');
  const go = useNavigate();
  const drafts = read.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Section title="草案" extra={makes && <SendText title="提交草案" onSent={(d) => void go(`/admin/editions/${d.id}`)} />}>
      {read.isPending && <Loading />}
      {read.error && <Failure cause={read.error} retry={() => void read.refetch()} />}
      {read.data && drafts.length === 0 && <Empty>还没有草案。</Empty>}
      {drafts.length > 0 && (
        <>
          <DraftList drafts={drafts} />
          <ListEnd read={read} shown={drafts.length} unit="份" />
        </>
      )}
    </Section>
  );
}

function Editions() {
  const { data, error, isPending, refetch } = useQuery(editionsQuery);
  return (
    <Section title="已发布的版本">
      {isPending && <Loading rows={8} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && <Loaded editions={data} />}
    </Section>
  );
}
