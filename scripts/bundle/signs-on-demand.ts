import type { Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'

/** A regular expression literal as the language defines it. */
const literal = String.raw`\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`
/** One that is written over several lines. */
const lines = String.raw`regex(?:Of\('[a-z]*'\))?\x60(?:[^\x60\\]|\\[^])*\x60`
const pattern = `(?:${literal}|${lines}|\\w+)`

/** A sign and its parts: id, pattern, weight, and what it tells about other causes. */
const sign = new RegExp(
  String.raw`\b(said|remarked|coded|configured|requested|anywhere)\(\s*('[^']*',\s*${pattern},\s*[\w.-]+(?:,\s*(?:\{[^{}]*\}|\w+))?),?\s*\)`,
  'g',
)

/** The source of a cause whose signs have functions that give their parts in place of the parts. */
export function withSignsOnDemand(source: string): string {
  return source.replace(sign, '$1(() => [$2])')
}

/** V8 takes microseconds for each expression and object it meets; one diagnosis needs a tenth of the thousand signs. */
export const signsOnDemand: Plugin = {
  name: 'signs-on-demand',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]core[/\\]src[/\\]causes[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: withSignsOnDemand(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
