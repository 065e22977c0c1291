import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { bearer, credentialed, inHeader } from './credential.ts'
import { healthyGet, healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePort } from './port.ts'
import { scratch, type Scratch } from './scratch.ts'
import type { HealthyRequest, RunningServer, StagedFault } from './server.ts'
import { stage } from './staged.ts'
import { nothingAround, type Surroundings } from './surroundings.ts'
import type { Child } from './child.ts'

const key = madeUpKey('behind a proxy', 40)

/** An API that is reached directly, and through a forward proxy that takes Authorization away and leaves X-API-Key. */
export async function apiBehind(
  id: string,
  start: (home: Scratch, port: number) => Promise<Child>,
): Promise<RunningServer> {
  const [home, port] = await Promise.all([scratch(id), freePort()])
  const app = new Hono()
  app.use('/v1/*', bearerAuth({ token: key }))
  app.use('/own/*', bearerAuth({ token: key, headerName: 'X-API-Key', prefix: '' }))
  app.get('/:way/:collection', (context) => context.json([1]))
  const { stop } = await start(home, port)
  const { url, close } = await listen(getRequestListener(app.fetch))
  const through = { ...nothingAround, proxy: `http://127.0.0.1:${port}` }
  const variable = 'PROXIED_TOKEN'
  const direct = healthyGets(url, { list: '/v1/list', other: '/v1/other?x=1' }, bearer(key), { variable })
  const passing = healthyGet('own', `${url}/own/list`, inHeader('X-API-Key', key), { variable, surroundings: through })
  return {
    url,
    healthy: [...direct, passing],
    isOnlyBefore: true,
    staged: direct.map((request) => stripped(request, through)),
    close: () => close().then(stop).then(home.remove),
  }
}

function stripped({ id, base, credential }: HealthyRequest, through: Surroundings): StagedFault {
  const request = credentialed(base, credential)
  const told = {
    id: `send.stripped/proxy-${id}`,
    cause: 'send.stripped',
    title: 'The forward proxy takes Authorization away',
  } as const
  return {
    ...stage(told, request, { surroundings: through, provable: true }),
    sound: () => ({ request, surroundings: nothingAround }),
  }
}
