import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateCausePages } from './generate/cause-pages.ts'
import { generateCausesIndex } from './generate/causes-index.ts'
import { generateProviderDocs } from './generate/provider-docs.ts'
import { generateProvidersIndex } from './generate/providers-index.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
await generateCausesIndex(root)
await generateCausePages(root)
await generateProvidersIndex(root)
await generateProviderDocs(root)
