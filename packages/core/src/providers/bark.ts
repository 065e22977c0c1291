import type { Provider } from '../model/provider.ts'

const source = 'https://github.com/Finb/bark-server'

export const bark: Provider = {
  id: 'bark',
  name: 'Bark',
  nameIsWord: true,
  hosts: ['api.day.app'],
  aliases: ['bark server', 'bark-server', 'bark 推送', 'bark推送', 'finb/bark', 'api.day.app'],
  docs: ['https://bark.day.app', source],
  dashboard: { keys: 'https://bark.day.app' },
  variables: ['BARK_PUSH', 'BARK_KEY', 'BARK_DEVICE_KEY', 'BARK_TOKEN', 'BARK_URL', 'BARK_SERVER'],
  keys: [
    {
      kind: 'device key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '22 letters and digits',
      note: 'The app gets one of each server that is entered in it; it stands in the address behind the host.',
    },
  ],
  placements: [
    { in: 'path', name: '/{device key}', scheme: null },
    { in: 'body', name: 'device_key', scheme: null, note: 'POST /push' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: { at: null, contains: 'failed to get device token', orContains: '找不到 Key 对应的 DeviceToken' },
      causes: ['key.unknown', 'env.wrong_host', 'config.not_loaded', 'key.encoded', 'key.mistyped'],
      note: 'This server knows no such device: the key is of another server or of a former one, an own server lost its database, or another value (empty, the whole address) stands in its place.',
      example: {
        body: '{"code":400,"message":"failed to get device token: failed to get [Kq7xV2mTz9LwRb4NcYhP6s] device token from database","timestamp":1700000000}',
      },
      source,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: { at: 'message', contains: 'device key is empty' },
      causes: ['config.not_loaded', 'key.missing'],
      example: { body: '{"code":400,"message":"device key is empty","timestamp":1700000000}' },
      source,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Every server has device keys of its own.',
  quirks: ['Settings of programs want the key alone or the whole address with the key, seldom both.'],
}
