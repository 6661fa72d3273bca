import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import type { Schemas } from '../../api/client';
import { asProblem } from '../../api/problem';
import { ProblemNote } from '../../pieces/ProblemNote';
import { useSendText, type Draft } from './queries';

type Props = { title: string; replaces?: Pick<Draft, 'id' | 'digest'>; onSent?: (d: Schemas['EditionDraft']) => void };

/** Chooses the file of an edition and puts it forward. What is wrong with it is told line by line. */
export function SendText({ title, replaces, onSent }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const send = useSendText(replaces);
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    send.mutate(await file.text(), { onSuccess: onSent });
  };
  return (
    <>
      <Button icon={<UploadOutlined />} loading={send.isPending} onClick={() => chooser.current?.click()}>
        {title}
      </Button>
      <input
        ref={chooser}
        className="act-chooser"
        type="file"
        accept=".yaml,.yml"
        aria-label={`${title}（YAML 文件）`}
        onChange={(e) => {
          void chosen(e.target.files?.[0]);
          e.target.value = '';
        }}
      />
      {send.error && (
        <div className="send-problem">
          <ProblemNote problem={asProblem(send.error)} />
        </div>
      )}
    </>
  );
}
