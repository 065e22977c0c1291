import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:why401/mantine.css'
const id = `\0${name}`

const sources = fileURLToPath(new URL('../src', import.meta.url))
const core = dirname(fileURLToPath(import.meta.resolve('@mantine/core/styles.css')))
const dates = dirname(fileURLToPath(import.meta.resolve('@mantine/dates/styles.css')))

/**
 * The library's styles for components that the pages use. The whole sheet is twice as long, and nothing is painted before it
 * is read. Its variables are those of `theme.gen.css`.
 */
export const mantineStyles: Plugin = {
  name: 'why401-mantine-styles',
  enforce: 'pre',
  resolveId: (wanted) => (wanted === name ? id : null),
  load: (wanted) =>
    wanted === id ? [styleOf('baseline'), styleOf('global'), ...inOrder(usedStyles())].join('\n') : null,
}

const read = (file: string): string => readFileSync(file, 'utf8')
const styleOf = (component: string): string => read(join(core, 'styles', `${component}.css`)).trim()

function filesIn(directory: string, ending: RegExp): string[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => ending.test(name)).map((name) => join(directory, name))
}

/** Of components that the pages import, and of those that these are made of. */
function usedStyles(): string[] {
  const parts = [core, dates].flatMap((library) => filesIn(join(library, 'esm'), /\.mjs$/))
  const byName = new Map(parts.map((file) => [basename(file, '.mjs'), file]))
  const seen = new Set<string>()
  const visit = (file: string | undefined): void => {
    if (file === undefined || seen.has(file)) return
    seen.add(file)
    const text = read(file)
    for (const [, names = ''] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]@mantine\/(?:core|dates)['"]/g))
      for (const [imported] of names.matchAll(/\w+/g)) visit(byName.get(imported))
    if (file.endsWith('.mjs'))
      for (const [, path = ''] of text.matchAll(/from\s*['"](\.[^'"]+)['"]/g)) visit(join(dirname(file), path))
  }
  for (const file of filesIn(sources, /\.tsx?$/)) visit(file)
  return [...seen]
    .filter((file) => file.startsWith(core) && file.endsWith('.module.mjs'))
    .map((file) => styleOf(basename(file, '.module.mjs')))
}

/** As the whole sheet has them: where two rules weigh the same, the later one counts. */
function inOrder(styles: readonly string[]): string[] {
  const whole = read(join(core, 'styles.css'))
  return styles.toSorted((one, other) => whole.indexOf(one) - whole.indexOf(other))
}
