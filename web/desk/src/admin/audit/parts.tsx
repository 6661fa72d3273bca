import { CheckCircleOutlined, StopOutlined, WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { useMay } from '../../api/session';
import { OUTCOMES } from '../words';
import type { Entry } from './queries';

/** Who it was: accounts that nobody has any more still have their name in the log. */
export function Who({ of }: { of: Entry }) {
  return (
    <>
      {of.name ?? (of.account || '未登录')} {of.role_title && of.role_title !== of.name && <span className="quiet">{of.role_title}</span>}
    </>
  );
}

export function Outcome({ of }: { of: Entry }) {
  const [look, icon] = {
    allowed: ['due', <CheckCircleOutlined key="i" />],
    refused: ['due due-risk', <StopOutlined key="i" />],
    failed: ['due due-late', <WarningOutlined key="i" />],
  }[of.outcome] as [string, React.ReactNode];
  return (
    <>
      <Tag className={look} icon={icon}>
        {OUTCOMES[of.outcome]}
      </Tag>{' '}
      {(of.code_title || of.gate) && <span className="quiet">{[of.gate, of.code_title].filter(Boolean).join(' ')}</span>}
    </>
  );
}

/** What it was done to. Which case, is told to those who may open it. */
export function About({ of }: { of: Entry }) {
  const opens = useMay('case.read');
  return (
    <>
      {of.case_id && <div>{opens ? <Link to={`/cases/${of.case_id}`}>案件</Link> : '案件'}</div>}
      {of.detail && <code className="digest">{of.detail}</code>}
    </>
  );
}
