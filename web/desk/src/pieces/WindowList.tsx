import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

type Props<T> = {
  items: T[];
  keyOf: (item: T) => string | number;
  children: (item: T) => ReactNode;
  /** What an item is usually high; the real height is measured. */
  height: number;
  /** Entries of a record are an order, tasks are not. */
  ordered?: boolean;
  label?: string;
  className?: string;
  /** Whether the list goes on where it has not been read yet. */
  more?: boolean;
  reading?: boolean;
  readOn?: () => void;
};

const AHEAD = 10;

/** A list as long as the page of which only what is in sight is on the page; more is read on the way down. */
export function WindowList<T>({ items, keyOf, children, height, ordered = false, label, className = '', more = false, reading = false, readOn }: Props<T>) {
  const list = useRef<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  // What stands above may grow: the place is looked up with every rendering, and kept while it is the same.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.round(box.top + window.scrollY));
  });
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: (i) => (items[i] === undefined ? i : keyOf(items[i])),
    overscan: 6,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !reading && last >= items.length - AHEAD) readOn?.();
  }, [more, reading, last, items.length, readOn]);
  const List = ordered ? 'ol' : 'ul';
  return (
    <List
      className={`window-list ${className}`}
      aria-label={label}
      style={{ height: rows.getTotalSize() }}
      ref={(element) => {
        list.current = element;
      }}
    >
      {shown.map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        return (
          <li
            key={row.key}
            data-index={row.index}
            ref={rows.measureElement}
            className="window-item"
            style={{ transform: `translateY(${row.start - top}px)` }}
            aria-setsize={more ? -1 : items.length}
            aria-posinset={row.index + 1}
          >
            {children(item)}
          </li>
        );
      })}
    </List>
  );
}
