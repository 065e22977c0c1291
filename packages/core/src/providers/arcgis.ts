import type { Provider } from '../model/provider.ts'

export const arcgis = {
  id: 'arcgis',
  name: 'ArcGIS',
  hosts: ['www.arcgis.com'],
  aliases: ['arcgis'],
  docs: ['https://developers.arcgis.com/documentation/security-and-authentication/'],
  dashboard: { keys: 'https://developers.arcgis.com/documentation/security-and-authentication/' },
  variables: [],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'AAPK and more letters, digits, - and _',
    },
  ],
  placements: [
    { in: 'query', name: 'token', scheme: null },
    { in: 'header', name: 'X-Esri-Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 403, 498],
      match: { at: null, pattern: '"code" ?: ?498' },
      causes: ['token.expired', 'perm.referrer', 'env.wrong_host'],
      example: { body: '{"error":{"code":498,"message":"Invalid token.","details":[]}}' },
      source: 'https://developers.arcgis.com/documentation/security-and-authentication/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403, 499],
      match: { at: null, pattern: '"code" ?: ?499|Token Required' },
      causes: ['send.absent', 'token.expired'],
      example: { body: '{"error":{"code":499,"message":"Token Required","details":[]}}' },
      source: 'https://developers.arcgis.com/documentation/security-and-authentication/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
