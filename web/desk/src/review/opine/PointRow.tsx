import { WarningOutlined } from '@ant-design/icons';
import { Checkbox, Form, Input, Tag } from 'antd';
import { useId } from 'react';
import type { Field } from '../../act/fields';
import { FieldView } from '../../act/fields/FieldView';
import { rulesOf } from '../../act/fields/rules';
import { Truth } from '../../act/fields/Truth';
import type { Schemas } from '../../api/client';
import { Basis } from '../../pieces/Basis';
import { field } from '../fields';
import { carriedOver, type IssueRow, isGood, issuesAfter, type Row, takenBack } from './answers';
import { Before } from './Before';
import { Problems } from './Problems';

type Props = {
  index: number;
  row: Row;
  point: Schemas['ReviewPoint'];
  before: Schemas['CasefileCheckRow'] | undefined;
  round: number | undefined;
  fields: Field[];
  issueFields: Field[];
  active: boolean;
  onActive: () => void;
};

/** One point of the review: the question, the answer of the round before, and the answer of this one. */
export function PointRow(props: Props) {
  const { index, row, point, before, round, active, onActive } = props;
  const form = Form.useFormInstance();
  const heading = useId();
  const good = isGood(point, row);
  const replace = (next: Row) => {
    form.setFieldValue(['checklist', index], next);
    settle(isGood(point, next));
  };
  const settle = (now: boolean | undefined) => {
    if (now === undefined) return;
    const issues = (form.getFieldValue('issues') ?? []) as IssueRow[];
    form.setFieldValue('issues', issuesAfter(issues, point.id, now));
  };
  return (
    <li className={active ? 'point point-active' : 'point'} aria-labelledby={heading} onFocusCapture={onActive} onClickCapture={onActive}>
      <div className="point-head">
        <h3 className="point-title" id={heading}>
          {index + 1}. {point.title}
        </h3>
        <Basis cite={point.cite} />
        {good === false && (
          <Tag className="due due-late" icon={<WarningOutlined />}>
            存在问题
          </Tag>
        )}
      </div>
      {before && round !== undefined && (
        <div className="point-before">
          <Before row={before} round={round} point={point} />
          <Form.Item name={['checklist', index, 'carry']} valuePropName="checked" noStyle>
            <Checkbox onChange={(e) => replace(e.target.checked ? carriedOver(row, before) : takenBack(row))}>沿用第 {round} 轮的审核结果</Checkbox>
          </Form.Item>
        </div>
      )}
      {!row.carry && <Own {...props} settle={settle} />}
      <Problems fields={props.issueFields} point={point} asked={good === false} />
    </li>
  );
}

function Own({ index, point, fields, settle }: Props & { settle: (good: boolean | undefined) => void }) {
  const [yes, finding, links, article] = ['yes', 'finding', 'links', 'article'].map((name) => field(fields, name));
  return (
    <div className="point-own">
      {yes?.kind === 'truth' && (
        <Form.Item name={['checklist', index, 'yes']} rules={rulesOf({ ...yes, label: point.title })}>
          <Truth yes={yes.yes} no={yes.no} label={point.title} onChange={(v) => settle(v === point.good_if_yes)} />
        </Form.Item>
      )}
      {finding?.kind === 'text' && (
        <Form.Item name={['checklist', index, 'finding']} label={finding.label} required rules={rulesOf({ ...finding, required: true })} validateTrigger="onBlur">
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 10 }} />
        </Form.Item>
      )}
      <div className="act-fields">
        {links && <FieldView field={{ ...links, label: point.proven ? '所依据的证据、文书（本项应当列明）' : '所依据的证据、文书', help: undefined }} at={['checklist', index, 'links']} full={['checklist', index, 'links']} />}
        {article?.kind === 'text' && (
          <Form.Item className="act-wide" name={['checklist', index, 'article']} label={article.label} extra={article.help} rules={rulesOf(article)} validateTrigger="onBlur">
            <Input placeholder={point.cite} />
          </Form.Item>
        )}
      </div>
    </div>
  );
}
