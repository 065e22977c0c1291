import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.stadiamaps.com/authentication/'

export const stadiaMaps: Provider = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  hosts: ['tiles.stadiamaps.com', 'tiles-eu.stadiamaps.com', 'api.stadiamaps.com', 'api-eu.stadiamaps.com'],
  aliases: [
    'stadiamaps',
    'stamen tiles',
    'stamen toner',
    'stamen terrain',
    'stamen watercolor',
    'alidade smooth',
    'alidade_smooth',
  ],
  docs: [docs, 'https://docs.stadiamaps.com/guides/migrating-from-stamen-map-tiles/'],
  dashboard: { keys: 'https://client.stadiamaps.com/dashboard/' },
  variables: [
    'STADIA_API_KEY',
    'STADIA_MAPS_API_KEY',
    'STADIAMAPS_API_KEY',
    'NEXT_PUBLIC_STADIA_API_KEY',
    'VITE_STADIA_API_KEY',
    'VITE_STADIA_MAPS_API_KEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'a UUID',
      note: 'Belongs to a property; a page on a registered domain needs none.',
    },
  ],
  placements: [
    { in: 'query', name: 'api_key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Stadia-Auth' },
  ],
  companions: [
    {
      in: 'header',
      name: 'Referer',
      required: 'for domain authentication',
      failure: '401: a browser or a policy (Referrer-Policy: no-referrer) that keeps it back, an app without a page.',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: '401 Error: Invalid Authentication' },
      causes: ['perm.referrer', 'send.absent', 'key.mistyped', 'send.wrong_header'],
      note: 'Stands as text on the tiles. Without a key the Referer decides: the domain of the page has to be entered at the property (subdomains are to be allowed in so many words), and the browser has to send it. On localhost it works without either, so it shows after deployment; apps, notebooks and QGIS need api_key.',
      example: { body: '401 Error: Invalid Authentication' },
      source: [
        'https://github.com/zenitraM/malla/issues/43',
        'https://github.com/esm7/obsidian-map-view/issues/278',
        'https://github.com/Zverik/openwhatevermap/issues/7',
        docs,
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['perm.referrer', 'send.absent', 'key.mistyped', 'send.wrong_header'],
      note: 'Neither a key that it knows nor a Referer of a registered domain. Tiles of Stamen moved here in 2023 and ask for the same.',
      source: [
        docs,
        'https://github.com/berkeley-dsep-infra/datahub/issues/5503',
        'https://github.com/Freika/dawarich/issues/251',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.resource', 'limit.quota', 'account.billing'],
      note: 'The plan has no such style or service (satellite, routing), or the credits are used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate', 'limit.quota'],
      note: 'Localhost without a key has low limits, too.',
      source: [docs, 'https://github.com/mracko/MSFS-Mobile-Companion-App/issues/8'],
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'tiles-eu and api-eu answer from Europe',
  quirks: ['Localhost needs no key: what works there may be refused on the real domain.'],
}
