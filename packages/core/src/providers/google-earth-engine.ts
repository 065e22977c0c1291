import type { Provider } from '../model/provider.ts'

export const googleEarthEngine: Provider = {
  id: 'google-earth-engine',
  name: 'Google Earth Engine',
  hosts: ['earthengine.googleapis.com', 'earthengine-highvolume.googleapis.com'],
  aliases: ['earth engine', 'google earth engine', 'earthengine', 'earthengine-api', 'geemap'],
  docs: [
    'https://developers.google.com/earth-engine/guides/auth',
    'https://developers.google.com/earth-engine/guides/access',
  ],
  dashboard: { keys: 'https://code.earthengine.google.com/register' },
  variables: ['EARTHENGINE_TOKEN', 'EARTHENGINE_PROJECT'],
  keys: [
    {
      kind: 'refresh token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'kept by earthengine authenticate in ~/.config/earthengine/credentials',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [{ in: 'other', name: 'project', required: 'every call', failure: 'ee.Initialize: no project found' }],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'ee.Initialize: no project found',
        orContains: 'Call with project= or see http://goo.gle/ee-auth',
      },
      causes: ['env.wrong_account', 'send.companion'],
      note: 'Logged in, and no Cloud project is named: ee.Initialize(project=…), or earthengine set_project.',
      example: {
        sdkText: 'EEException: ee.Initialize: no project found. Call with project= or see http://goo.gle/ee-auth.',
      },
      source: 'https://github.com/google/earthengine-community/issues/870',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'Not signed up for Earth Engine or project is not registered' },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'The project has to be registered for Earth Engine once.',
      example: { sdkText: 'EEException: Not signed up for Earth Engine or project is not registered.' },
      source: 'https://developers.google.com/earth-engine/guides/access',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Please authorize access to your Earth Engine account by running' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'No stored login where this runs.',
      example: {
        sdkText:
          'EEException: Please authorize access to your Earth Engine account by running earthengine authenticate',
      },
      source: 'https://developers.google.com/earth-engine/guides/auth',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Since November 2024 every call needs a registered Cloud project.'],
}
