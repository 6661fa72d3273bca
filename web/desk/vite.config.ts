import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [react(), precompressed()],
  build: { outDir, target: 'es2022', sourcemap: false, reportCompressedSize: false, chunkSizeWarningLimit: 1200 },
  // `npm run dev` shows changes at once beside a program that already runs.
  server: { proxy: { '/api': process.env['SANXIANG_DESK_API'] ?? 'http://127.0.0.1:8080' } },
});
