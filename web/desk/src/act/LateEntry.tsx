import { Collapse, Form, Input } from 'antd';

/** When the act took place, if that is not now. Late entries are marked for ever, so that this is not in the way of others. */
export function LateEntry() {
  return (
    <Collapse
      size="small"
      className="act-late"
      items={[
        {
          key: 'late',
          label: '补录（事项不是现在发生的）',
          forceRender: true,
          children: (
            <Form.Item name="happened_at" label="实际发生时间（北京时间）" extra="不填的为现在。补录的另行标明，永久留痕；期限自实际发生之时起算。">
              <Input type="datetime-local" className="act-number" />
            </Form.Item>
          ),
        },
      ]}
    />
  );
}
