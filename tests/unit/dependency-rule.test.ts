import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// Without the rules that ask for types: reading the whole project takes longer than all else here.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Rules broken by a file with this text at this place. */
async function rulesBroken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

// The rule is only worth having if it bites, also in .astro files.
describe('dependencies point one way', () => {
  it.each([
    ['src/legal/issue.ts', "import '../schemas/date.ts';"],
    ['src/legal/issue.ts', "import '../content/paths.ts';"],
    ['src/legal/issue.ts', "import '../texts/vi.ts';"],
    ['src/texts/vi.ts', "import '../legal/issue.ts';"],
    ['src/edition/edition.ts', "import '../search/types.ts';"],
    ['src/schemas/date.ts', "import '../search/types.ts';"],
    ['src/markdown/compile.ts', "import '../search/types.ts';"],
    ['src/search/types.ts', "import '../content/model.ts';"],
    ['src/offline/plan.ts', "import '../components/ui/date.ts';"],
    ['src/content/model.ts', "import '../components/ui/date.ts';"],
    ['src/components/ui/date.ts', "import '../../pages/nguon/[file].txt.ts';"],
    ['src/layouts/Base.astro', "---\nimport '../pages/nguon/[file].txt.ts';\n---\n"],
  ])('%s may not hold %s', async (file, text) => {
    expect(await rulesBroken(file, text)).toContain('import-x/no-restricted-paths');
  });

  it.each([
    ['src/schemas/date.ts', "import '../legal/issue.ts';"],
    ['src/components/ui/date.ts', "import '../../texts/vi.ts';"],
    ['src/content/model.ts', "import '../markdown/compile.ts';"],
    ['src/pages/index.astro', "---\nimport '../content/site/site.ts';\n---\n"],
  ])('%s may hold %s', async (file, text) => {
    expect(await rulesBroken(file, text)).not.toContain('import-x/no-restricted-paths');
  });

  it.each([["import 'node:fs';"], ["import { z } from 'astro/zod';"]])(
    'the core stays pure: no %s',
    async (text) => {
      expect(await rulesBroken('src/legal/issue.ts', text)).toContain('no-restricted-imports');
    },
  );
});
