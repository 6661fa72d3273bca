import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { memo } from 'react';
import type { Schemas } from '../api/client';
import { describedQuery, type Described as Doc, resolved, titleOf } from '../api/described';
import { useMay } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { Section } from '../pieces/Section';
import { Empty, Failure, Loading } from '../pieces/states';
import { WindowList } from '../pieces/WindowList';
import { Described } from './Described';
import { filesQuery } from './queries';
import { size } from './size';

type Props = { of: Schemas['Case'] };

const USUAL_HEIGHT = 190;
const sequenceOf = (e: Schemas['Evidence']) => e.sequence;
const SHOWN = ['sequence', 'title', 'kind', 'at'];

/** The evidence with what it proves, and every file of the case. */
export default function Evidence({ of }: Props) {
  const { data: doc } = useQuery(describedQuery);
  return (
    <>
      <Section title="证据">
        {of.facts.evidence.length === 0 && <Empty>还没有登记证据。</Empty>}
        <WindowList ordered items={of.facts.evidence} keyOf={sequenceOf} height={USUAL_HEIGHT}>
          {(e) => <Piece of={e} caseId={of.id} doc={doc} />}
        </WindowList>
      </Section>
      {!of.as_of && <Section title="文件"><Files caseId={of.id} /></Section>}
    </>
  );
}

const Piece = memo(function Piece({ of, caseId, doc }: { of: Schemas['Evidence']; caseId: string; doc: Doc | undefined }) {
  const schema = doc && resolved(doc, doc.components.schemas['Evidence']);
  return (
    <div className="entry">
      <div className="entry-head">
        <span className="entry-number">{of.sequence}</span>
        <strong>{of.title}</strong>
        <span>{titleOf(schema && doc ? resolved(doc, schema.properties?.['kind']) : undefined, of.kind)}</span>
        <time dateTime={of.at}>{dayAndTime(of.at)}</time>
      </div>
      <Described caseId={caseId} schema={schema} value={of} without={SHOWN} />
    </div>
  );
});

function Files({ caseId }: { caseId: string }) {
  const may = useMay('file.read');
  const { data, error, isPending, refetch } = useQuery({ ...filesQuery(caseId), enabled: may });
  if (!may) return <Empty>您的岗位不能查阅文件。</Empty>;
  if (isPending) return <Loading />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (data.length === 0) return <Empty>还没有上传文件。</Empty>;
  return (
    <Table<Schemas['File']>
      rowKey="sha256"
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={data}
      columns={[
        { title: '名称', key: 'name', render: (_, f) => <a href={`/api/v1/cases/${caseId}/files/${f.sha256}`} target="_blank" rel="noreferrer">{f.name}</a> },
        { title: '大小', key: 'size', render: (_, f) => size(f.size) },
        { title: '上传', key: 'by', render: (_, f) => `${f.uploaded_by.name}，${dayAndTime(f.uploaded_at)}` },
        { title: 'SHA-256', key: 'hash', render: (_, f) => <code title={f.sha256}>{f.sha256.slice(0, 16)}…</code> },
      ]}
    />
  );
}
