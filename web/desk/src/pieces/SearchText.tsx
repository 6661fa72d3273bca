import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

const PAUSE = 350;

type Props = { label: string; value: string | undefined; onChange: (text: string) => void };

/** Free text that narrows a list once typing pauses. */
export function SearchText({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value ?? '');
  const told = useRef(value ?? '');
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    // Cleared or gone back to from outside.
    if ((value ?? '') !== told.current) {
      told.current = value ?? '';
      setTyped(value ?? '');
    }
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Input
      className="filter-text"
      type="search"
      allowClear
      maxLength={100}
      prefix={<SearchOutlined />}
      placeholder={label}
      aria-label={label}
      value={typed}
      onChange={(e) => setTyped(e.target.value)}
    />
  );
}
