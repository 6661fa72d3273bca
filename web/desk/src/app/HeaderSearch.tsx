import { SearchOutlined } from '@ant-design/icons';
import type { InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { SearchBox } from '../search/SearchBox';

/** The way to any case from any page; the key "/" leads there too. Where there is no room it is the page of hits that has the box. */
export function HeaderSearch({ wide }: { wide: boolean }) {
  const box = useRef<InputRef>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const pressed = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || isTyping(e.target)) return;
      e.preventDefault();
      if (box.current) box.current.focus({ cursor: 'all' });
      else void navigate('/search');
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [navigate]);
  if (wide) return <SearchBox field={box} hint="查找案件（按 / 键）" />;
  return (
    <Link to="/search" aria-label="查找案件" className="header-search-link">
      <SearchOutlined />
    </Link>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // An open dialog keeps the keyboard to itself.
  return target.isContentEditable || target.closest('input, textarea, select, [role=dialog], [role=combobox]') !== null;
}
