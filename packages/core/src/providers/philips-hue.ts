import type { Provider } from '../model/provider.ts'

export const philipsHue: Provider = {
  id: 'philips-hue',
  name: 'Hue bridges and deCONZ gateways',
  nameIsWord: true,
  hosts: [],
  aliases: ['philips hue', 'hue bridge', 'deconz', 'phoscon', 'conbee', 'raspbee', 'homebridge-hue', 'node-hue-api'],
  docs: [
    'https://developers.meethue.com/develop/get-started-2/',
    'https://dresden-elektronik.github.io/deconz-rest-doc/getting_started/',
  ],
  dashboard: { keys: 'https://dresden-elektronik.github.io/deconz-rest-doc/getting_started/' },
  variables: ['HUE_USERNAME', 'HUE_API_KEY', 'DECONZ_API_KEY'],
  keys: [
    {
      kind: 'API key (user name)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '10 hex digits, or 40 letters, digits and hyphens',
      note: 'Made by the gateway while it is unlocked (link button); each gateway knows its own.',
    },
  ],
  placements: [{ in: 'path', name: 'api', scheme: null, note: '/api/{key}/lights' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, pattern: '"description" ?: ?"unauthorized user"' },
      causes: ['key.unknown', 'key.revoked', 'key.missing', 'send.wrong_place'],
      note: 'Hue, deCONZ and programs that play a bridge (ha-bridge, diyHue) alike: the name in the path never pressed the link button of this one.',
      example: { body: '[{"error":{"type":1,"address":"/lights","description":"unauthorized user"}}]' },
      source: [
        'https://developers.meethue.com/develop/get-started-2/',
        'https://github.com/bwssytems/ha-bridge/issues/678',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'unauthorized user', isCommon: true },
      causes: ['key.revoked', 'key.unknown', 'key.missing', 'send.wrong_place'],
      note: 'Type 1: the key is not, or no longer, on the list of the gateway, as after a restored backup or a new installation; or the path holds none.',
      example: { sdkText: 'Error: unauthorized user' },
      source: [
        'https://github.com/ebaauw/homebridge-hue/issues/1146',
        'https://github.com/dresden-elektronik/deconz-rest-plugin/issues/2115',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'link button not pressed' },
      causes: ['key.inactive', 'key.missing'],
      note: 'Type 101: the gateway makes a key only within a minute of being unlocked.',
      example: { body: '[{"error":{"type":101,"address":"/","description":"link button not pressed"}}]' },
      source: 'https://developers.meethue.com/develop/get-started-2/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The key is a part of the path; the answer to a wrong one is status 200 (Hue) or 403 (deCONZ).'],
}
