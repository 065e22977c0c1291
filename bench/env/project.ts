import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Synthetic, the shapes alone are real. */
const random = 'R5gcV5weKvNZEnEKcCes2cvfGDZERoBiJqTo'

const code = (at: number): string => `import { request } from './request-${at % 97}'
${at % 25 === 0 ? `const key = process.env.SERVICE_${at % 40}_API_KEY ?? ''\n` : ''}
/** Part ${at} of a program: enough text that reading it costs what reading code costs. */
export async function part${at}(input: Input): Promise<Output> {
${`  const next = await request({ path: '/v1/items', query: { page: input.page, size: 50 }, retries: 3 })
  if (next.status !== 200) throw new RequestFailed(next.status, next.headers['x-request-id'])
`.repeat(12)}  return { items: next.items.map((item) => item.id), environment: input.environment }
}
`

const manifest = (at: number): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: service-${at} }
spec:
  template:
    spec:
      containers:
        - name: api
          env:
            - name: SERVICE_${at % 40}_API_KEY
              valueFrom: { secretKeyRef: { name: service-${at}, key: api-key } }
            - { name: LOG_LEVEL, value: info }
`

const workflow = (at: number): string => `on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
        env:
          SERVICE_${at}_API_KEY: \${{ secrets.SERVICE_${at}_API_KEY }}
`

/** A repository of `count` files as a team has them: code, manifests, workflows, env files, a build for browsers. */
export function makeProject(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'why401-bench-env-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const rest = { manifests: 150, workflows: 20, packages: 30, assets: 100 }
  const coded = count - rest.manifests - rest.workflows - rest.packages * 2 - rest.assets - 4
  write('package.json', JSON.stringify({ dependencies: { dotenv: '17.0.0' }, scripts: { start: 'node src/index.js' } }))
  write('src/index.ts', "import 'dotenv/config'\n")
  write('.env', Array.from({ length: 40 }, (_, at) => `SERVICE_${at}_API_KEY=sk_${'live'}_${random}${at}\n`).join(''))
  write('.gitignore', '.env\n')
  for (let at = 0; at < coded; at++) write(`packages/p${at % rest.packages}/src/d${at % 12}/part-${at}.ts`, code(at))
  for (let at = 0; at < rest.manifests; at++) write(`deploy/k${at}.yaml`, manifest(at))
  for (let at = 0; at < rest.workflows; at++) write(`.github/workflows/w${at}.yml`, workflow(at))
  for (let at = 0; at < rest.packages; at++) {
    write(`packages/p${at}/package.json`, JSON.stringify({ name: `p${at}` }))
    write(`packages/p${at}/.env.test`, `SERVICE_${at}_API_KEY=sk_${'test'}_${random}\n`)
  }
  for (let at = 0; at < rest.assets; at++) write(`public/a${at}.js`, code(at))
  return root
}
