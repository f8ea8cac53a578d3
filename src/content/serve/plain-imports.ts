import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * What is loaded on use is loaded by the browser's own `import()`. Vite's helper before it fetches style
 * sheets and a module's imports ahead; ours have their styles in the page, and the helper weighs 0.9 kB
 * on every page.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /\0vite\/preload-helper\.js$/u },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
