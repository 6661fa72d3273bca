import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { Schemas } from '../../api/client';
import { Basis } from '../../pieces/Basis';
import { Entry } from './Entry';
import { PaperLink } from './PaperLink';

type Props = { of: Schemas['Case']; read?: ((paper: string) => void) | undefined };

/** What the pack must hold, item by item, with what answers each of them; what is missing says so. */
export function Pack({ of, read }: Props) {
  const { pack, evidence } = of.facts;
  if (pack.length === 0) return <p className="quiet">还没有送审材料清单：拟处理意见形成以后才有。</p>;
  return (
    <>
      <Completeness pack={pack} />
      <ul className="pack">
        {pack.map((i) => (
          <li key={i.row} className={i.missing ? 'pack-item pack-missing' : 'pack-item'}>
            <div>
              <strong>{i.title}</strong> {i.missing && <Tag className="due due-late" icon={<WarningOutlined />}>缺少</Tag>}
            </div>
            <Basis cite={i.cite} />
            <ul className="plain-list">
              {i.papers.map((p) => (
                <li key={p.id}>
                  <PaperLink caseId={of.id} paper={p} read={read} />
                </li>
              ))}
              {i.entries.map((n) => {
                const title = evidence.find((e) => e.sequence === n)?.title ?? '证据';
                return (
                  <li key={n}>
                    {title}　<Entry sequence={n} title={title} />
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Completeness({ pack }: { pack: Schemas['PackItem'][] }) {
  const missing = pack.filter((i) => i.missing).length;
  return missing === 0 ? (
    <Tag className="due" icon={<CheckCircleOutlined />}>
      应有 {pack.length} 项，已齐全
    </Tag>
  ) : (
    <Tag className="due due-late" icon={<WarningOutlined />}>
      应有 {pack.length} 项，缺少 {missing} 项
    </Tag>
  );
}
