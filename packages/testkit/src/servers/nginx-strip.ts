import { wireRequest } from '../scripted-sender.ts'
import { bearer, inHeader } from './credential.ts'
import { healthyGet } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { mapForgives, nginxVersion, startNginx } from './nginx.ts'
import { freePorts } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer } from './server.ts'
import { stage } from './staged.ts'

const key = madeUpKey('nginx strip', 40)

/** An API that takes the key in two ways, and a proxy before it that hands on only one of them. */
const sites = (front: number, api: number, www: string): string => `
  map $http_authorization $by_bearer { default 0; "Bearer ${key}" 1; }
  map $http_x_api_key $by_header { default 0; "${key}" 1; }
  server {
    listen 127.0.0.1:${api};
    root ${www};
    set $way "$by_bearer$by_header$uri";
    if ($way ~ ^00) { return 401 '{"error":"no valid key"}'; }
    if ($way ~ ^0./strict) { return 401 '{"error":"no valid key"}'; }
  }
  server { listen 127.0.0.1:${front}; location / { proxy_pass http://127.0.0.1:${api}; proxy_set_header Authorization ""; } }`

export const nginxStrip: RealServer = {
  id: 'nginx-strip',
  software: nginxVersion,
  forgives: { ...mapForgives, 'send.scheme_wrong/letter-case': 'its map compares without letter case' },
  start: async () => {
    const [home, [front = 0, api = 0]] = await Promise.all([scratch('nginx'), freePorts(2)])
    await Promise.all(['v1', 'strict'].map((folder) => home.write(`www/${folder}/items.json`, '[1]')))
    const { stop } = await startNginx(home, front, sites(front, api, home.path('www')))
    const url = `http://127.0.0.1:${front}`
    const given = { variable: 'ITEMS_API_KEY' }
    const through = (folder: string) =>
      wireRequest(`${url}/${folder}/items.json`, { Accept: '*/*', Authorization: `Bearer ${key}` })
    return {
      url,
      healthy: [
        healthyGet('direct', `http://127.0.0.1:${api}/strict/items.json`, bearer(key), given),
        healthyGet('through', `${url}/v1/items.json`, inHeader('X-API-Key', key), given),
      ],
      staged: [
        stage(
          {
            id: 'send.stripped/other-header-passes',
            cause: 'send.stripped',
            also: ['send.wrong_header'],
            title: 'The proxy before the API empties Authorization; X-API-Key passes',
          },
          through('v1'),
          { sound: wireRequest(`${url}/v1/items.json`, { Accept: '*/*', 'X-API-Key': key }), provable: true },
        ),
        stage(
          {
            id: 'send.stripped/reverse-proxy',
            cause: 'send.stripped',
            also: ['send.absent'],
            title: 'The proxy before the API empties Authorization',
          },
          through('strict'),
        ),
      ],
      close: () => stop().then(home.remove),
    }
  },
}
