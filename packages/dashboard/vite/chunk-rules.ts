import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/**
 * Fails a build whose files need each other in a circle (a class would extend what is not there yet), or whose first file
 * needs what draws: it asks the first questions while that is on its way.
 */
export const chunkRules: Plugin = {
  name: 'why401-chunk-rules',
  apply: 'build',
  generateBundle(_options, bundle) {
    const below = new Map<string, ReadonlySet<string>>()
    for (const name of Object.keys(bundle)) needsOf(bundle, name, below, [])
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry || !chunk.facadeModuleId?.endsWith('/index.html')) continue
      const drawing = [...(below.get(chunk.fileName) ?? [])].find((name) => drawsWith(bundle, name))
      if (drawing) throw new Error(`What comes first needs ${drawing}, which holds React.`)
    }
  },
}

/** All files that a file needs, directly or not. */
function needsOf(
  bundle: Bundle,
  name: string,
  known: Map<string, ReadonlySet<string>>,
  above: readonly string[],
): ReadonlySet<string> {
  if (above.includes(name))
    throw new Error(`These files need each other: ${[...above.slice(above.indexOf(name)), name].join(', ')}`)
  const chunk = bundle[name]
  const before = known.get(name)
  if (before || chunk?.type !== 'chunk') return before ?? new Set()
  const needs = chunk.imports.flatMap((each) => [each, ...needsOf(bundle, each, known, [...above, name])])
  const all = new Set(needs)
  known.set(name, all)
  return all
}

function drawsWith(bundle: Bundle, name: string): boolean {
  const chunk = bundle[name]
  return chunk?.type === 'chunk' && chunk.moduleIds.some((id) => /[\\/]react-dom[\\/]/.test(id))
}
