import { DeleteOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Flex, Progress, Select } from 'antd';
import { useRef } from 'react';
import { ProblemNote } from '../../pieces/ProblemNote';
import { useFrame } from '../context';
import { useCaseFiles } from '../options';
import { useUploads } from '../uploads';

type Kept = { sha256: string; name?: string };
type Props = { label: string; id?: string; value?: Kept[]; onChange?: (value: Kept[]) => void };

/** Files of the case: sent from here, or picked from those it already has. */
export function Files({ label, id, value = [], onChange }: Props) {
  const { caseId } = useFrame();
  const chooser = useRef<HTMLInputElement>(null);
  // An upload ends when it ends: what it adds to is the list of that moment.
  const latest = useRef(value);
  latest.current = value;
  const add = (file: Kept) => {
    if (latest.current.some((f) => f.sha256 === file.sha256)) return;
    latest.current = [...latest.current, file];
    onChange?.(latest.current);
  };
  const uploads = useUploads(caseId ?? '', (f) => add({ sha256: f.sha256, name: f.name }));
  const { data: known } = useCaseFiles();
  const others = (known ?? []).filter((f) => !value.some((v) => v.sha256 === f.sha256));
  return (
    <div className="act-files">
      <ul className="act-file-list">
        {value.map((f) => (
          <li key={f.sha256}>
            <PaperClipOutlined /> {f.name ?? '未命名'} <code className="digest">SHA-256 {f.sha256}</code>
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`移除 ${f.name ?? f.sha256}`}
              onClick={() => onChange?.(value.filter((v) => v.sha256 !== f.sha256))}
            />
          </li>
        ))}
        {uploads.running.map((u) => (
          <li key={u.id}>
            {u.file.name}
            {u.problem ? (
              <ProblemNote
                problem={u.problem}
                action={
                  <Flex gap="small">
                    <Button onClick={() => uploads.retry(u.id)}>重试</Button>
                    <Button onClick={() => uploads.drop(u.id)}>取消</Button>
                  </Flex>
                }
              />
            ) : (
              <Progress percent={u.percent} size="small" aria-label={`正在上传 ${u.file.name}`} />
            )}
          </li>
        ))}
      </ul>
      <input
        ref={chooser}
        type="file"
        multiple
        className="act-chooser"
        tabIndex={-1}
        aria-label={`选择文件：${label}`}
        onChange={(e) => {
          for (const file of e.target.files ?? []) uploads.start(file);
          e.target.value = '';
        }}
      />
      <Flex gap="small" wrap>
        <Button id={id} icon={<UploadOutlined />} onClick={() => chooser.current?.click()}>
          上传文件
        </Button>
        {others.length > 0 && (
          <Select
            className="act-known-files"
            aria-label={`从本案文件中选取：${label}`}
            placeholder="从本案文件中选取"
            value={null}
            options={others.map((f) => ({ value: f.sha256, label: f.name }))}
            popupMatchSelectWidth={false}
            onChange={(sha256: string | null) => {
              const file = others.find((f) => f.sha256 === sha256);
              if (file) add({ sha256: file.sha256, name: file.name });
            }}
          />
        )}
      </Flex>
    </div>
  );
}
