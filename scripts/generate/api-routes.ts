import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { routesByName } from '../../packages/service/src/http/routes/index.ts'

/** Method and path of every route, for the pages: their types come from `@why401/service/api`, which is types alone. */
export async function generateApiRoutes(root: string): Promise<void> {
  const lines = Object.entries(routesByName).map(([name, { method, url }]) => `  ${name}: ['${method}', '${url}'],`)
  const text = `// Written by \`npm run generate\`.\n\n/** Method and path by name. */\nexport const routes = {\n${lines.join('\n')}\n} as const\n`
  const folder = join(root, 'packages/dashboard/src/api')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'routes.gen.ts'), text)
}
