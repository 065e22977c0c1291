import type { WireRequest } from '@why401/core'
import { wireRequest } from '../scripted-sender.ts'
import { sendRaw } from '../wire/raw-client.ts'
import { inHeader } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { mapForgives, nginxVersion, startNginx } from './nginx.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import type { RealServer, StagedFault } from './server.ts'
import { stage } from './staged.ts'
import { nothingAround } from './surroundings.ts'

const key = madeUpKey('nginx rules', 32)
const curl = 'curl/8.14.1'
const page = 'https://app.example'

/** A key in X-API-Key, and one rule of its own for each folder. */
const rules = (port: number, www: string): string => `
  map $http_x_api_key $is_known { default 0; "${key}" 1; }
  map $http_origin $is_foreign { default 1; "" 0; "${page}" 0; }
  map $http_user_agent $is_tool { default 0; "" 1; "~*curl|python|go-http" 1; }
  limit_req_zone $server_addr zone=slow:1m rate=1r/m;
  limit_req_zone $server_addr zone=silent:1m rate=1r/m;
  server {
    listen 127.0.0.1:${port};
    root ${www};
    if ($is_known = 0) { return 401 '{"error":"unauthorized"}'; }
    location /office/ { allow 10.0.0.0/8; deny all; }
    location /slow/ { limit_req zone=slow; limit_req_status 429; }
    location /silent/ { limit_req zone=silent; limit_req_status 403; }
    location /maps/ { valid_referers server_names 127.0.0.1 app.example; if ($invalid_referer) { return 403; } }
    location /pages/ { if ($is_foreign) { return 403; } add_header Access-Control-Allow-Origin "${page}"; }
    location /people/ { if ($is_tool) { return 403; } }
  }`

const folders = ['v1', 'office', 'slow', 'silent', 'maps', 'pages', 'people']

export const nginxRules: RealServer = {
  id: 'nginx-rules',
  software: nginxVersion,
  forgives: mapForgives,
  start: async () => {
    const [home, port] = await Promise.all([scratch('nginx'), freePort()])
    const url = `http://127.0.0.1:${port}`
    await Promise.all(folders.map((folder) => home.write(`www/${folder}/items.json`, '[1,2,3]')))
    const { stop } = await startNginx(home, port, rules(port, home.path('www')))
    return {
      url,
      healthy: healthyGets(url, { list: '/v1/items.json', page: '/v1/items.json?page=2' }, inHeader('X-API-Key', key), {
        variable: 'MAPS_API_KEY',
      }),
      staged: staged(url),
      close: () => stop().then(home.remove),
    }
  },
}

function staged(url: string): StagedFault[] {
  return [
    stage(
      {
        id: 'perm.ip/deny',
        cause: 'perm.ip',
        also: ['perm.resource', 'perm.scope'],
        title: 'The folder is open to the office network only',
      },
      get(url, 'office'),
    ),
    limited(
      { id: 'limit.rate/429', cause: 'limit.rate', title: 'One request a minute, refused with 429' },
      get(url, 'slow'),
    ),
    limited(
      {
        id: 'limit.rate/403',
        cause: 'limit.rate',
        also: ['perm.scope', 'perm.resource', 'perm.client', 'perm.ip'],
        title: 'One request a minute, refused with 403',
      },
      get(url, 'silent'),
    ),
    stage(
      { id: 'perm.referrer/none', cause: 'perm.referrer', title: 'No Referer, where one of the site is wanted' },
      get(url, 'maps'),
      {
        sound: get(url, 'maps', [['Referer', `${url}/`]]),
        provable: true,
      },
    ),
    stage(
      { id: 'perm.referrer/other', cause: 'perm.referrer', title: 'The Referer of another site' },
      get(url, 'maps', [['Referer', 'https://other.example/map']]),
      { sound: get(url, 'maps', [['Referer', `${url}/`]]), provable: true },
    ),
    stage(
      {
        id: 'browser.cors/origin',
        cause: 'browser.cors',
        also: ['perm.referrer'],
        title: 'The Origin of a page that is not allowed',
      },
      get(url, 'pages', [['Origin', 'http://localhost:5173']]),
      { sound: get(url, 'pages'), provable: true },
    ),
    stage(
      {
        id: 'perm.client/user-agent',
        cause: 'perm.client',
        title: 'Command line tools are kept out by their User-Agent',
      },
      get(url, 'people'),
      {
        sound: get(url, 'people', [], 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'),
        provable: true,
      },
    ),
  ]
}

function get(
  url: string,
  folder: string,
  more: readonly (readonly [string, string])[] = [],
  agent = curl,
): WireRequest {
  return wireRequest(`${url}/${folder}/items.json`, [
    ['User-Agent', agent],
    ['Accept', '*/*'],
    ['X-API-Key', key],
    ...more,
  ])
}

/** One request is let through a minute; the second is one too many. */
function limited(told: Parameters<typeof stage>[0], request: WireRequest): StagedFault {
  return stage(told, request, {
    prepare: async () => {
      await sendRaw(request, nothingAround)
    },
  })
}
