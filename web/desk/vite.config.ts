import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sheet, withoutWriters } from './vite/styles.ts';

const outDir = 'dist';

// The program sends these to whoever takes gzip; it compresses nothing itself.
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async closeBundle() {
      for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(js|css|html|svg|json)$/.test(entry.name)) continue;
        const file = join(entry.parentPath, entry.name);
        const plain = await readFile(file);
        if (plain.length < 1024) continue;
        await writeFile(`${file}.gz`, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}

// The entry asks for the rest of the program itself; the page names the files at once all the same.
function preloaded(module: string): Plugin {
  return {
    name: 'preloaded',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((c) => c.type === 'chunk');
        const start = chunks.find((c) => c.facadeModuleId?.endsWith(module));
        if (!start) throw new Error(`no chunk begins with ${module}`);
        const files = new Set([start.fileName]);
        for (const file of files) for (const next of chunks.find((c) => c.fileName === file)?.imports ?? []) files.add(next);
        return [...files].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' as const }));
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), sheet(), withoutWriters(), precompressed(), preloaded('/src/app/start.tsx')],
  build: { outDir, target: 'es2022', sourcemap: false, reportCompressedSize: false, chunkSizeWarningLimit: 1200 },
  // `npm run dev` shows changes at once beside a program that already runs.
  server: { proxy: { '/api': process.env['SANXIANG_DESK_API'] ?? 'http://127.0.0.1:8080' } },
});
