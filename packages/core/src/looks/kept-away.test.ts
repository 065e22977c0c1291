import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { keptAway, type Keeper } from './kept-away.ts'

const worker = 'export default { async fetch(request, env) { return call(process.env.MAIL_TOKEN) } }'
const script = '$ cat set-env.sh\nexport SITE_TOKEN=tk_4f9a7c2e8b\n'

const rows: readonly (readonly [text: string, by: Keeper | null])[] = [
  ['ARG NPM_TOKEN\nRUN npm ci\n$ docker build -t app .', 'build-argument'],
  ['ARG NPM_TOKEN\nRUN npm ci\n$ docker build --build-arg NPM_TOKEN -t app .', null],
  ['ARG NODE_VERSION\nRUN npm ci\n$ docker build -t app .', null],
  [`${worker}\n$ npx wrangler deploy`, 'worker'],
  [`${worker}\nwrangler.toml: compatibility_flags = ["nodejs_compat"]`, null],
  [`${worker.replace('process.env', 'env')}\n$ npx wrangler deploy`, null],
  [`[ '"\\ufeffSITE_TOKEN"' ]`, 'byte-order-mark'],
  ['$ xxd .env | head -1\n00000000: efbb bf53 4954 455f', 'byte-order-mark'],
  ['$ xxd .env | head -1\n00000000: 5349 5445 5f54 4f4b', null],
  ['$ SITE_TOKEN=tk_4f9a7c2e8b; python ask.py', 'not-exported'],
  ['$ SITE_TOKEN=tk_4f9a7c2e8b python ask.py', null],
  ['$ export SITE_TOKEN=tk_4f9a7c2e8b; python ask.py', null],
  [`${script}$ ./set-env.sh`, 'child-shell'],
  [`${script}$ source set-env.sh`, null],
  ['Run npm ci\n  env:\n    CI: true\n    SITE_TOKEN: \nerror 401', 'empty-in-log'],
  ['Run npm ci\n  env:\n    CI: true\n    SITE_TOKEN: ***\nerror 401', null],
]

test.each(rows)('%s', (text, by) => {
  expect(keptAway(observedFor({ text }))?.by ?? null).toBe(by)
})
