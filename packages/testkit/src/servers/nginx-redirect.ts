import type { WireRequest } from '@why401/core'
import { wireRequest } from '../scripted-sender.ts'
import { certificateFor } from './certificate.ts'
import { bearer } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { mapForgives, nginxVersion, startNginx } from './nginx.ts'
import { freePorts } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer, StagedFault } from './server.ts'
import { stage } from './staged.ts'
import { nothingAround, type Surroundings } from './surroundings.ts'

const key = madeUpKey('nginx redirect', 40)
const path = '/v1/items.json'

/** http leads to https, the bare domain to www, and another name of the same machine knows other keys. */
const sites = (plain: number, secure: number, www: string, pair: string): string => `
  map $http_authorization $is_known { default 0; "Bearer ${key}" 1; }
  map $is_known $challenge { default ""; 0 'Bearer realm="shop"'; }
  server { listen 127.0.0.1:${plain}; server_name www.shop.example; return 301 https://www.shop.example$request_uri; }
  server { listen 127.0.0.1:${plain}; server_name strict.shop.example; return 403 '{"error":"https required"}'; }
  server { listen 127.0.0.1:${secure} ssl; ${pair} server_name shop.example; return 308 https://www.shop.example$request_uri; }
  server { listen 127.0.0.1:${secure} ssl; ${pair} server_name old.shop.example; return 401 '{"error":"invalid api key"}'; }
  server {
    listen 127.0.0.1:${secure} ssl; ${pair}
    server_name www.shop.example strict.shop.example;
    root ${www};
    add_header WWW-Authenticate $challenge always;
    if ($is_known = 0) { return 401 '{"error":"missing or invalid token"}'; }
  }`

const names = ['www.shop.example', 'shop.example', 'old.shop.example', 'strict.shop.example']

export const nginxRedirect: RealServer = {
  id: 'nginx-redirect',
  software: nginxVersion,
  forgives: { ...mapForgives, 'send.scheme_wrong/letter-case': 'its map compares without letter case' },
  start: async () => {
    const [home, [plain = 0, secure = 0]] = await Promise.all([scratch('nginx'), freePorts(2)])
    await home.write(`www${path}`, '[1,2,3]')
    const { certificatePath, keyPath, pem } = await certificateFor(home, names)
    const pair = `ssl_certificate ${certificatePath}; ssl_certificate_key ${keyPath};`
    const { stop } = await startNginx(home, plain, sites(plain, secure, home.path('www'), pair))
    const surroundings: Surroundings = { ...nothingAround, certificate: pem, connectTo: addresses(plain, secure) }
    const url = 'https://www.shop.example'
    return {
      url,
      healthy: healthyGets(url, { list: path, page: `${path}?page=2` }, bearer(key), {
        variable: 'SHOP_API_KEY',
        surroundings,
      }),
      staged: staged(surroundings),
      close: () => stop().then(home.remove),
    }
  },
}

function addresses(plain: number, secure: number): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`${name}:80`, `127.0.0.1:${plain}`],
      [`${name}:443`, `127.0.0.1:${secure}`],
    ]),
  )
}

function staged(surroundings: Surroundings): StagedFault[] {
  const sound = get('https://www.shop.example')
  return [
    stage(
      {
        id: 'send.dropped_redirect/https',
        cause: 'send.dropped_redirect',
        also: ['env.wrong_host'],
        title: 'http leads to https, and clients leave the key behind',
      },
      get('http://www.shop.example'),
      { surroundings, sound, provable: true },
    ),
    // To prove it the key would have to go to a host that the user did not name.
    stage(
      {
        id: 'send.dropped_redirect/www',
        cause: 'send.dropped_redirect',
        also: ['env.wrong_host'],
        title: 'The bare domain leads to www, and clients leave the key behind',
      },
      get('https://shop.example'),
      { surroundings, sound },
    ),
    stage(
      {
        id: 'env.wrong_host/http',
        cause: 'env.wrong_host',
        also: ['send.dropped_redirect'],
        title: 'http where only https is served',
      },
      get('http://strict.shop.example'),
      { surroundings, sound: get('https://strict.shop.example'), provable: true },
    ),
    stage(
      {
        id: 'env.wrong_host/old-name',
        cause: 'env.wrong_host',
        also: ['key.unknown', 'key.revoked'],
        title: 'The old name of the API, which knows other keys',
      },
      get('https://old.shop.example'),
      { surroundings, sound },
    ),
  ]
}

function get(base: string): WireRequest {
  return wireRequest(`${base}${path}`, { 'User-Agent': 'curl/8.14.1', Accept: '*/*', Authorization: `Bearer ${key}` })
}
