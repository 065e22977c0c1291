import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { credentialed, bearer } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePort } from './port.ts'
import { scratch, type Scratch } from './scratch.ts'
import type { RunningServer } from './server.ts'
import { stage } from './staged.ts'
import { nothingAround } from './surroundings.ts'
import type { Child } from './child.ts'

const key = madeUpKey('behind a proxy', 40)

/** An API that is reached directly, and through a forward proxy that takes Authorization away. */
export async function apiBehind(
  id: string,
  start: (home: Scratch, port: number) => Promise<Child>,
): Promise<RunningServer> {
  const [home, port] = await Promise.all([scratch(id), freePort()])
  const app = new Hono()
  app.use(bearerAuth({ token: key }))
  app.get('/v1/:collection', (context) => context.json([1]))
  const { stop } = await start(home, port)
  const { url, close } = await listen(getRequestListener(app.fetch))
  const healthy = healthyGets(url, { list: '/v1/list', other: '/v1/other?x=1' }, bearer(key), {
    variable: 'PROXIED_TOKEN',
  })
  const surroundings = { ...nothingAround, proxy: `http://127.0.0.1:${port}` }
  const staged = healthy.map(({ id: name, base, credential }) => {
    const faulty = stage(
      {
        id: `send.stripped/proxy-${name}`,
        cause: 'send.stripped',
        title: 'The forward proxy takes Authorization away',
      },
      credentialed(base, credential),
      { surroundings, provable: true },
    )
    return { ...faulty, sound: () => ({ request: credentialed(base, credential), surroundings: nothingAround }) }
  })
  return { url, healthy, staged, close: () => close().then(stop).then(home.remove) }
}
