import type { Provider } from '../model/provider.ts'

const docs = 'https://www.giantbomb.com/api/documentation/'

export const giantbomb: Provider = {
  id: 'giantbomb',
  name: 'Giant Bomb (and Comic Vine)',
  hosts: ['www.giantbomb.com', 'giantbomb.com', 'comicvine.gamespot.com'],
  apart: ['comicvine.gamespot.com'],
  aliases: ['giant bomb', 'giantbomb api', 'comic vine', 'comicvine'],
  docs: [docs, 'https://comicvine.gamespot.com/api/documentation'],
  dashboard: { keys: 'https://www.giantbomb.com/api/', more: { comicvine: 'https://comicvine.gamespot.com/api/' } },
  variables: ['GIANTBOMB_API_KEY', 'GIANT_BOMB_API_KEY', 'COMICVINE_API_KEY', 'COMIC_VINE_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 lower-case hex',
      note: 'A key of Giant Bomb is unknown at Comic Vine, and the reverse.',
    },
  ],
  placements: [{ in: 'query', name: 'api_key', scheme: null }],
  companions: [
    {
      in: 'header',
      name: 'User-Agent',
      required: 'always',
      failure: '403 for one that is empty or that of a library (python-requests, curl).',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: { at: 'status_code', equals: 100, andContains: 'Invalid API Key' },
      causes: ['key.mistyped', 'key.wrong_provider', 'send.absent', 'send.wrong_header'],
      note: 'The parameter is api_key, in the query. Giant Bomb and Comic Vine do not know the keys of each other.',
      example: {
        body: '{"error":"Invalid API Key","limit":0,"offset":0,"number_of_page_results":0,"number_of_total_results":0,"status_code":100,"results":[]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [420, 429, 200],
      match: { at: null, contains: 'Slow down cowboy' },
      causes: ['limit.rate'],
      note: '200 requests for each resource and hour; requests in quick succession are refused before.',
      example: { body: '{"error":"Rate limit exceeded.  Slow down cowboy.","status_code":107,"results":[]}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [420, 429],
      match: { at: null },
      causes: ['limit.rate'],
      note: '200 requests for each resource and hour.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.client'],
      note: 'Whatever the key: a User-Agent that names the program is asked for, and those of libraries are turned away.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Refusals come as a status_code in the body: 1 is good, 100 is a key that is not valid.'],
}
