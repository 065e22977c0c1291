import type { Provider } from '../model/provider.ts'

export const pirateweather: Provider = {
  id: 'pirateweather',
  name: 'Pirate Weather',
  hosts: ['api.pirateweather.net', 'timemachine.pirateweather.net', 'dev.pirateweather.net'],
  aliases: ['pirate weather', 'pirate-weather', 'pirateweather.net'],
  docs: ['https://docs.pirateweather.net/en/latest/API/'],
  dashboard: { keys: 'https://pirate-weather.apiable.io/' },
  variables: ['PIRATE_WEATHER_API_KEY', 'PIRATEWEATHER_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 or 40 letters and digits',
    },
  ],
  placements: [
    { in: 'path', name: 'key', scheme: null, note: 'Between /forecast/ and the coordinates.' },
    { in: 'header', name: 'apikey', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null },
      causes: ['perm.resource', 'key.inactive', 'key.unknown', 'key.mistyped'],
      note: 'The gateway forbids a key whose account is subscribed to no plan (any more); one just made counts after a while.',
      source: [
        'https://github.com/Pirate-Weather/pirate-weather-ha/issues/12',
        'https://github.com/Pirate-Weather/pirateweather/issues/56',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.quota', 'limit.rate'],
      source: 'https://docs.pirateweather.net/en/latest/API/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['A key is made with a subscription on the portal, not with the account.'],
}
