import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useMay } from '../api/session';
import { Page } from '../pieces/Page';
import { Failure, Loading } from '../pieces/states';
import { CalendarFeed } from './CalendarFeed';
import { ChannelForm } from './ChannelForm';
import { MailAddress } from './MailAddress';
import { notificationsQuery } from './queries';

/** How the person hears of things outside the program: by which ways, when, and by a calendar of their own. */
export function NotificationsPage() {
  const { data, error, isPending, refetch } = useQuery(notificationsQuery);
  const subscribes = useMay('me.calendar');
  return (
    <Page title="本人消息设置" subtitle="程序内总能看到全部消息；这里设置程序之外怎样提醒您">
      {isPending && <Loading rows={8} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && !data.mail_available && !data.hook_available && (
        <Alert
          type="info"
          showIcon
          className="form-note"
          title="本系统目前没有接邮件服务器，也没有接其他系统"
          description="消息都在程序内阅读。您的设置会保存，接通后即按此发送。"
        />
      )}
      {data && <ChannelForm key={JSON.stringify(data)} of={data} />}
      {data && <MailAddress of={data} />}
      {subscribes && <CalendarFeed />}
    </Page>
  );
}
