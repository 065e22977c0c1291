import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { home, openPages, patternOf, signedInPages } from '../src/dashboard/paths.ts'

type Bundle = Rolldown.OutputBundle

/** Asked by whatever page somebody who is signed in sees first. */
const visitor = '<link rel="preload" as="fetch" crossorigin href="/v1/me">'

/** What draws all pages; what comes first asks for it. */
const drawing = 'draw.tsx'

/**
 * The dashboard's document once for each page, with the files of that page in its head: they are on their way before the
 * script that asks for them has come. `documents.json` tells the service which path has which.
 */
export const documents: Plugin = {
  name: 'why401-documents',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const html = bundle['index.html']
      if (html?.type !== 'asset') return
      const usual = String(html.source)
      const linked = (links: readonly string[]): string =>
        usual.replace('  </head>', `${links.map((link) => `    ${link}\n`).join('')}  </head>`)
      const linksTo = (...modules: readonly string[]): string[] =>
        filesOf(bundle, modules)
          .filter((name) => !usual.includes(name))
          .map(linkTo)
      html.source = linked(linksTo(drawing))
      const paths = { '/': signedInPages[home] ?? '', ...signedInPages, ...openPages }
      const all = Object.entries(paths).map(([path, file]) => {
        const fileName = `documents/${basename(file)}.html`
        const links = [...(path in openPages ? [] : [visitor]), ...linksTo(drawing, `pages/${file}.tsx`)]
        this.emitFile({ type: 'asset', fileName, source: linked(links) })
        return { pattern: patternOf(path).source, document: fileName }
      })
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(all) })
    },
  },
}

/** Of modules of the dashboard, and of what they are made of, which comes first: of two style sheets the page's own one counts. */
function filesOf(bundle: Bundle, modules: readonly string[]): string[] {
  const seen = new Set<string>()
  const files = new Set<string>()
  const add = (name: string): void => {
    const chunk = bundle[name]
    if (seen.has(name) || chunk?.type !== 'chunk') return
    seen.add(name)
    for (const imported of chunk.imports) add(imported)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet)
    files.add(name)
  }
  for (const module of modules)
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(`/src/dashboard/${module}`)) add(chunk.fileName)
  return [...files]
}

const linkTo = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`
