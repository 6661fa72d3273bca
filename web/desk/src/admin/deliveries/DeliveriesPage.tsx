import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { FilterBar } from '../../pieces/FilterBar';
import { FilterOne } from '../../pieces/FilterOne';
import { ListEnd } from '../../pieces/ListEnd';
import { Page } from '../../pieces/Page';
import { Empty, Failure, Loading } from '../../pieces/states';
import { useFilter } from '../../pieces/useFilter';
import { CHANNELS } from '../words';
import { DeliveryList } from './DeliveryList';
import { type Delivery, deliveriesQuery, type View, VIEWS } from './queries';

/** What goes out by mail or to other systems, what did not and why. Nothing of the cases is shown. */
export function DeliveriesPage() {
  const filter = useFilter();
  const view = viewOf(filter.one('view'));
  const read = useInfiniteQuery(deliveriesQuery(view, channelOf(filter.one('channel'))));
  const items = read.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Page
      title="对外发送"
      subtitle="发往邮箱和本机关其他系统的消息是否送达；不显示案件内容"
      actions={
        <Button loading={read.isFetching && !read.isFetchingNextPage} onClick={() => void read.refetch()}>
          刷新
        </Button>
      }
    >
      <FilterBar active={filter.active} onClear={filter.clear}>
        <Segmented
          aria-label="状态"
          value={view}
          onChange={(v) => filter.set('view', v === 'waiting' ? undefined : v)}
          options={(Object.keys(VIEWS) as View[]).map((value) => ({ value, label: VIEWS[value].title }))}
        />
        <FilterOne
          label="方式"
          value={filter.one('channel')}
          options={Object.entries(CHANNELS).map(([value, label]) => ({ value, label }))}
          onChange={(v) => filter.set('channel', v)}
        />
      </FilterBar>
      {read.isPending && <Loading rows={6} />}
      {read.error && <Failure cause={read.error} retry={() => void read.refetch()} />}
      {read.data && items.length === 0 && <Empty>{NONE[view]}</Empty>}
      {items.length > 0 && (
        <>
          <DeliveryList items={items} />
          <ListEnd read={read} shown={items.length} unit="条" />
        </>
      )}
    </Page>
  );
}

const NONE: Record<View, string> = {
  waiting: '没有等待发送的消息。',
  failing: '没有发送失败的消息。',
  dead: '没有已放弃的消息。',
  all: '还没有对外发送过消息。',
};

const viewOf = (typed: string | undefined): View => (typed !== undefined && typed in VIEWS ? (typed as View) : 'waiting');

const channelOf = (typed: string | undefined) => (typed !== undefined && typed in CHANNELS ? (typed as Delivery['channel']) : undefined);
