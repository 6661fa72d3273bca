import { App, Button, Checkbox, Flex, Form, Input } from 'antd';
import { messageOf, pathOf } from '../act/paths';
import { api, body } from '../api/client';
import { ApiProblem, asProblem } from '../api/problem';
import { ProblemNote } from '../pieces/ProblemNote';
import { Section } from '../pieces/Section';
import { KindTable } from './KindTable';
import { type Choice, type Notifications, useOwnChange } from './queries';

const save = (given: Choice) => body(api.PUT('/api/v1/me/notifications', { body: given }));
const restore = () => body(api.DELETE('/api/v1/me/notifications'));

/** Which messages go out by which way, gathered or not, and when nothing may disturb. */
export function ChannelForm({ of }: { of: Notifications }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Choice>();
  const saving = useOwnChange('notifications', save);
  const restoring = useOwnChange('notifications', restore);
  const failed = saving.error ?? restoring.error;
  const atFields = (cause: unknown) => {
    if (cause instanceof ApiProblem) form.setFields(cause.fields.map((f) => ({ name: pathOf(f).at(-1) as never, errors: [messageOf(f)] })));
  };
  return (
    <Section title="接收方式" extra={<span className="quiet">{of.own ? '本人设置' : '本机关的默认方式'}</span>}>
      <Form<Choice>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...of, mail: of.kinds.filter((k) => k.mail).map((k) => k.kind), hook: of.kinds.filter((k) => k.hook).map((k) => k.kind) }}
        onFinish={(given) => saving.mutate(given, { onSuccess: () => void message.success('设置已保存'), onError: atFields })}
      >
        <KindTable of={of} />
        <Times />
        {failed && <ProblemNote problem={asProblem(failed)} />}
        <Flex gap="small" wrap className="tried-buttons">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            保存设置
          </Button>
          {of.own && (
            <Button loading={restoring.isPending} onClick={() => restoring.mutate(undefined, { onSuccess: () => void message.success('已恢复默认') })}>
              恢复默认
            </Button>
          )}
        </Flex>
      </Form>
    </Section>
  );
}

function Times() {
  return (
    <>
      <Form.Item name="digest" valuePropName="checked">
        <Checkbox>不紧急的邮件每个工作日汇总成一封</Checkbox>
      </Form.Item>
      <div className="act-fields">
        <Time name="digest_at" label="汇总发送的时刻" extra="不能在免打扰时段之内" />
        <span />
        <Time name="quiet_from" label="免打扰时段起" />
        <Time name="quiet_until" label="免打扰时段止" extra="起止相同为不设免打扰时段；紧急的消息不受限制" />
      </div>
    </>
  );
}

function Time({ name, label, extra }: { name: string; label: string; extra?: string }) {
  return (
    <Form.Item name={name} label={label} extra={extra} rules={[{ required: true, message: `请填写${label}` }]}>
      <Input type="time" className="act-number" />
    </Form.Item>
  );
}
