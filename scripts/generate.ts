import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateApiRoutes } from './generate/api-routes.ts'
import { generateCausePages } from './generate/cause-pages.ts'
import { generateCausesIndex } from './generate/causes-index.ts'
import { generateProviderDocs } from './generate/provider-docs.ts'
import { generateProvidersIndex } from './generate/providers-index.ts'
import { generateThemeCss } from './generate/theme-css.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
await generateCausesIndex(root)
await generateCausePages(root)
await generateProvidersIndex(root)
await generateProviderDocs(root)
await generateApiRoutes(root)
await generateThemeCss(root)
