import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { type Ref, useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

const LABEL = '查找案件';

type Props = { field?: Ref<InputRef>; hint?: string; autoFocus?: boolean };

/** Where words are typed and Enter looks for them. On the page of hits it holds the words of the address. */
export function SearchBox({ field, hint, autoFocus = false }: Props) {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const asked = pathname === '/search' ? (query.get('q') ?? '') : '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <search className="search-box">
      <form
        onSubmit={(e) => {
          e.preventDefault();
          void navigate(`/search?${new URLSearchParams({ q: typed.trim() })}`);
        }}
      >
        <Input
          ref={field}
          type="search"
          allowClear
          autoFocus={autoFocus}
          maxLength={100}
          prefix={<SearchOutlined />}
          placeholder={hint ?? LABEL}
          aria-label={LABEL}
          aria-keyshortcuts="/"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
      </form>
    </search>
  );
}
