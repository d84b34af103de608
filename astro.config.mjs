import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'astro/config';

const gate = fileURLToPath(new URL('site/gazette.ts', import.meta.url));

/**
 * Opens the gazette before anything is built, so that a folder with errors leaves the last site as it is. Pages then
 * ask the same opened gazette: Node runs its code, and nothing of it is bundled.
 */
const opening = {
  name: 'gazette',
  hooks: {
    async 'astro:config:setup'({ command, updateConfig }) {
      if (command !== 'build' && command !== 'dev') return;
      const { gazette } = await import('./site/gazette.ts');
      gazette();
      updateConfig({ vite: { plugins: [unbundled] } });
    },
  },
};

const unbundled = {
  name: 'gazette:unbundled',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/gazette.ts')) return undefined;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === gate ? { id: pathToFileURL(gate).href, external: true } : undefined;
  },
};

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: {
    // While one page is on its way to the disk, others are made.
    concurrency: 16,
    format: 'directory',
    assets: 'assets',
    inlineStylesheets: 'never',
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [opening],
  vite: {
    build: {
      // Every file is fetched from the site itself: a `data:` address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      // The minifier does not know `:target-current`, which marks the section being read without a script.
      cssMinify: false,
    },
  },
});
