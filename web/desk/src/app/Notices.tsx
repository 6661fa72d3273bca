import { BellOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Badge, Button, Drawer, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { noticesQuery, useReadNotice, useReadNotices } from '../api/queries';
import { useMay } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { Empty, Failure, Loading } from '../pieces/states';

/** The bell, with the messages behind it. */
export function Notices({ unread }: { unread: number }) {
  const [open, setOpen] = useState<boolean>(); // undefined until it is asked for the first time: nothing is kept ready
  if (!useMay('notice.read')) return null;
  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]} color="#b3261e">
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={unread > 0 ? `消息，${unread} 条未读` : '消息'}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        />
      </Badge>
      {open !== undefined && (
        <Drawer title="消息" open={open} onClose={() => setOpen(false)} size={420} destroyOnHidden>
          <NoticeList onLeave={() => setOpen(false)} />
        </Drawer>
      )}
    </>
  );
}

function NoticeList({ onLeave }: { onLeave: () => void }) {
  const [unread, setUnread] = useState(true);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(noticesQuery(unread));
  const read = useReadNotice();
  const readAll = useReadNotices();
  const items = data?.pages.flatMap((p) => p.items) ?? [];
  const newest = items[0];
  return (
    <div className="stack">
      <Flex gap="small" justify="space-between" wrap>
        <Segmented
          options={[
            { label: '未读', value: true },
            { label: '全部', value: false },
          ]}
          value={unread}
          onChange={setUnread}
        />
        {newest && items.some((n) => !n.read_at) && (
          <Button loading={readAll.isPending} onClick={() => readAll.mutate(newest.id)}>
            全部标为已读
          </Button>
        )}
      </Flex>
      {isPending && <Loading />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && items.length === 0 && <Empty>{unread ? '没有未读消息。' : '还没有消息。'}</Empty>}
      <ul className="notices">
        {items.map((n) => (
          <li key={n.id} className={n.read_at ? 'notice' : 'notice notice-unread'}>
            <Link
              to={n.case_id ? `/cases/${n.case_id}` : '/'}
              onClick={() => {
                if (!n.read_at) read.mutate(n.id);
                onLeave();
              }}
            >
              {n.text}
            </Link>
            <div className="quiet">
              {[n.case_number, n.case_title].filter(Boolean).join(' ')} {dayAndTime(n.created_at)}
              {!n.read_at && (
                <Button type="link" size="small" loading={read.isPending && read.variables === n.id} onClick={() => read.mutate(n.id)}>
                  标为已读
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {read.error && <Failure cause={read.error} />}
      {readAll.error && <Failure cause={readAll.error} />}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          更早的消息
        </Button>
      )}
    </div>
  );
}
