import { buildSync } from 'esbuild'

const built = new Map<string, string>()

/**
 * The JavaScript of a script, beside it. What is measured runs without a loader of TypeScript: that would be part of its memory, and
 * is a thread of its own, which collects its garbage on the processor of the one that answers.
 */
export function builtOf(script: string): string {
  const known = built.get(script)
  if (known !== undefined) return known
  const outfile = script.replace(/\.ts$/, '.built.mjs')
  // The packages find their workers beside themselves.
  const external = ['../../../packages/*']
  buildSync({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external,
  })
  built.set(script, outfile)
  return outfile
}
