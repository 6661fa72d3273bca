// antd writes its styles while a page runs, which is about a quarter of the time until an inbox stands. Here they are written
// once, when the pages are built: a sheet of the components that the pages use, under our theme. The page's program
// then has no use for what would have written them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import type { Plugin } from 'vite';
import { theme } from '../src/app/theme.ts';

const MODULE = 'virtual:antd.css';

// What others bring with them only once they have something to show.
const BROUGHT = ['Menu', 'Pagination', 'Popover', 'Spin', 'message'];

/** The components that the sources ask antd for. */
function asked(root: string): string[] {
  const names = new Set(BROUGHT);
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx')) continue;
    for (const [, list = ''] of readFileSync(join(root, 'src', file), 'utf8').matchAll(/import \{([^}]*)\} from 'antd'/g)) {
      for (const name of list.split(',')) names.add(name.trim().replace(/ as .*/, ''));
    }
  }
  return [...names].filter((n) => n !== '' && !n.startsWith('type ')).sort();
}

/** Serves the sheet as `virtual:antd.css`. */
export function sheet(): Plugin {
  let root = '';
  return {
    name: 'antd-sheet',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}` ? extractStyle({ includes: asked(root), customTheme: (node) => createElement(ConfigProvider, { theme: { ...theme, zeroRuntime: false } }, node) }) : undefined,
  };
}

const WRITERS = ['genStyleHooks', 'genSubStyleComponent', 'genComponentStyleHook'];

type Span = [start: number, end: number];

/** Where, below a node, stand the functions that write a component's styles. */
function writers(node: unknown): Span[] {
  if (node === null || typeof node !== 'object') return [];
  const { type, callee, arguments: given } = node as { type?: string; callee?: { name?: string }; arguments?: { start: number; end: number }[] };
  const writer = type === 'CallExpression' && WRITERS.includes(callee?.name ?? '') ? given?.[1] : undefined;
  return writer ? [[writer.start, writer.end]] : Object.values(node).flatMap(writers);
}

/** Takes them out of antd's modules. Where antd is made otherwise one day, they merely stay. */
export function withoutWriters(): Plugin {
  return {
    name: 'antd-without-writers',
    apply: 'build',
    transform: {
      filter: { id: /\/antd\/es\/.*\/style\/.*\.js$/ },
      handler(code) {
        const cuts = writers(this.parse(code)).reverse();
        if (cuts.length === 0) return undefined;
        return { code: cuts.reduce((text, [start, end]) => `${text.slice(0, start)}() => []${text.slice(end)}`, code), map: null };
      },
    },
  };
}
