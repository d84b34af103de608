import { defineConfig } from 'astro/config';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Every file is fetched from the site itself: a `data:` address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      // The minifier does not know `:target-current`, which marks the section being read without a script.
      cssMinify: false,
    },
  },
});
