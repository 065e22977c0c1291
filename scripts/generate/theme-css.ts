import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convertCssVariables, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import { theme, variables } from '../../packages/dashboard/src/design/theme.ts'

/** The theme as a style sheet: a page that writes no style element can forbid them. */
export async function generateThemeCss(root: string): Promise<void> {
  const css = convertCssVariables(variables(mergeMantineTheme(DEFAULT_THEME, theme)))
  const lines = css.replaceAll('{', ' {\n  ').replaceAll(';', ';\n  ').replaceAll(/\s*\}/g, '\n}\n')
  await writeFile(
    join(root, 'packages/dashboard/src/design/theme.gen.css'),
    `/* Written by \`npm run generate\` from theme.ts. */\n${lines}`,
  )
}
