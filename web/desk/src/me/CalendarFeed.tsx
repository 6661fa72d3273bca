import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Flex } from 'antd';
import { useState } from 'react';
import { api, body, type Schemas } from '../api/client';
import { asProblem } from '../api/problem';
import { dayAndTime } from '../pieces/dates';
import { ProblemNote } from '../pieces/ProblemNote';
import { Section } from '../pieces/Section';
import { Failure, Loading } from '../pieces/states';
import { feedQuery, useOwnChange } from './queries';

type Address = Schemas['CalendarAddress'];

/** The deadlines of the inbox in a calendar of the person's own, by an address that is shown once. */
export function CalendarFeed() {
  const { message } = App.useApp();
  const [made, setMade] = useState<Address>();
  const { data, error, isPending, refetch } = useQuery(feedQuery);
  const open = useOwnChange('feed', (_: void) => body(api.POST('/api/v1/me/calendar')));
  const close = useOwnChange('feed', (_: void) => body(api.DELETE('/api/v1/me/calendar')));
  const failed = open.error ?? close.error;
  const revoke = () =>
    close.mutate(undefined, {
      onSuccess: () => {
        setMade(undefined);
        void message.success('订阅地址已撤销');
      },
    });
  return (
    <Section title="我的期限订阅">
      <p className="note-line">
        在手机或者电脑的日历中订阅本人待办的法定期限（iCalendar）。日历中只有文号、期限名称、末日和链接，没有当事人和案情；与待办同步，约每小时更新。
      </p>
      {isPending && <Loading rows={2} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {made && <Shown of={made} />}
      {failed && <ProblemNote problem={asProblem(failed)} />}
      {data && (
        <>
          <p className="note-line">{data.active && data.created_at ? `有生效的订阅地址，${dayAndTime(data.created_at)}生成。` : '没有生效的订阅地址。'}</p>
          <Flex gap="small" wrap>
            <Button type="primary" loading={open.isPending} onClick={() => open.mutate(undefined, { onSuccess: setMade })}>
              {data.active ? '更换订阅地址' : '获取订阅地址'}
            </Button>
            {data.active && (
              <Button danger loading={close.isPending} onClick={revoke}>
                撤销订阅地址
              </Button>
            )}
          </Flex>
        </>
      )}
    </Section>
  );
}

function Shown({ of }: { of: Address }) {
  const { message } = App.useApp();
  const copy = () =>
    navigator.clipboard.writeText(of.address).then(
      () => message.success('地址已复制'),
      () => message.warning('浏览器不允许复制，请选中地址后手工复制'),
    );
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      className="form-note"
      title="订阅地址只显示这一次，请现在复制到日历程序"
      description={
        <>
          <p className="feed-address">{of.address}</p>
          <p className="note-line">知道这个地址的人都能读取您的期限，请勿转发；泄露的，请更换或者撤销。此前的地址已经失效。</p>
        </>
      }
      action={<Button onClick={() => void copy()}>复制地址</Button>}
    />
  );
}
