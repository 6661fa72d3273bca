import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export type TabPart = { key: string; label: string; children: ReactNode };

type Props = { label: string; parts: TabPart[]; shown: string | undefined; onShow: (key: string) => void };

/** Tabs that wrap where there is no room, so that none of them hides behind a menu. */
export function TabStrip({ label, parts, shown, onShow }: Props) {
  const id = useId();
  const strip = useRef<HTMLDivElement>(null);
  const at = Math.max(0, parts.findIndex((p) => p.key === shown));
  const current = parts[at];
  const go = (e: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!step) return;
    e.preventDefault();
    const next = (at + step + parts.length) % parts.length;
    const part = parts[next];
    if (part) onShow(part.key);
    strip.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tab-strip" ref={strip} onKeyDown={go}>
        {parts.map((p) => (
          <button
            key={p.key}
            type="button"
            role="tab"
            id={`${id}-${p.key}`}
            aria-selected={p === current}
            aria-controls={`${id}-panel`}
            tabIndex={p === current ? 0 : -1}
            onClick={() => onShow(p.key)}
          >
            {p.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current?.key}`}>
        {current?.children}
      </div>
    </>
  );
}
