import type { Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'

/** A sign up to its pattern, and the pattern: a regular expression literal as the language defines it. */
const signWithPattern =
  /\b((?:said|remarked|coded|configured|requested|anywhere)\(\s*'[^']*',\s*)(\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*)/g

/** The source of a cause whose signs have functions that give their patterns in place of the patterns. */
export function withPatternsOnDemand(source: string): string {
  return source.replace(signWithPattern, '$1() => $2')
}

/** V8 takes microseconds for each literal it meets; one diagnosis needs a tenth of the thousand. */
export const patternsOnDemand: Plugin = {
  name: 'patterns-on-demand',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]core[/\\]src[/\\]causes[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: withPatternsOnDemand(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
