import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wireRequest } from '../scripted-sender.ts'
import { startChild } from './child.ts'
import { bearer } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packageDirectory, packagesVersion } from './npm-package.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer, StagedFault } from './server.ts'
import { stage } from './staged.ts'

const key = madeUpKey('portkey', 48, 'sk-')
const preload = fileURLToPath(new URL('loopback-only.mjs', import.meta.url))

/** An OpenAI-compatible gateway: it reads the key, builds a request of its own and hands on what the API behind it says. */
export const portkey: RealServer = {
  id: 'portkey',
  software: () => packagesVersion('@portkey-ai/gateway'),
  forgives: {
    'key.whitespace/blank-before': 'it trims the key',
    'key.whitespace/tab-before': 'it trims the key',
    'send.scheme_missing/bare': 'it takes the key with and without Bearer',
  },
  start: async () => {
    const api = new Hono()
    api.use(bearerAuth({ token: key }))
    api.get('/v1/:collection', (context) => context.json({ object: 'list', data: [] }))
    const [home, port, upstream] = await Promise.all([
      scratch('portkey'),
      freePort(),
      listen(getRequestListener(api.fetch)),
    ])
    const program = join(packageDirectory('@portkey-ai/gateway') ?? '', 'build/start-server.js')
    const args = ['--import', preload, program, `--port=${port}`, '--headless']
    const { stop } = await startChild(process.execPath, args, { port, directory: home.directory })
    const url = `http://127.0.0.1:${port}`
    const headers = [
      ['x-portkey-provider', 'openai'],
      ['x-portkey-custom-host', `${upstream.url}/v1`],
    ] as const
    const given = { variable: 'OPENAI_API_KEY', headers }
    return {
      url,
      healthy: healthyGets(url, { files: '/v1/files', batches: '/v1/batches?limit=2' }, bearer(key), given),
      staged: [companion(url)],
      close: () => stop().then(upstream.close).then(home.remove),
    }
  },
}

function companion(url: string): StagedFault {
  const request = wireRequest(`${url}/v1/files`, { Accept: '*/*', Authorization: `Bearer ${key}` })
  return stage(
    { id: 'send.companion/provider', cause: 'send.companion', title: 'The field that names the provider is missing' },
    request,
  )
}
