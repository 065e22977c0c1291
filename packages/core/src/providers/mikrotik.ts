import type { Provider } from '../model/provider.ts'

const docs = 'https://help.mikrotik.com/docs/spaces/ROS/pages/47579160/API'

export const mikrotik: Provider = {
  id: 'mikrotik',
  name: 'MikroTik RouterOS',
  hosts: [],
  aliases: ['mikrotik', 'routeros', 'librouteros', 'routeros-api', 'routeros_api', 'mktxp'],
  docs: [docs, 'https://help.mikrotik.com/docs/spaces/ROS/pages/47579162/REST+API'],
  dashboard: {
    keys: docs,
  },
  variables: [
    'MIKROTIK_USER',
    'MIKROTIK_USERNAME',
    'MIKROTIK_PASSWORD',
    'MIKROTIK_HOST',
    'ROS_USERNAME',
    'ROS_PASSWORD',
    'ROS_HOSTURL',
  ],
  keys: [
    {
      kind: 'name and password of a user',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'words',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'REST, RouterOS 7.1 and later, service www or www-ssl.',
    },
    {
      in: 'body',
      name: '/login',
      scheme: null,
      note: 'API, port 8728 or 8729.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'error',
        equals: 401,
        andContains: 'Unauthorized',
      },
      causes: ['key.mistyped', 'perm.scope', 'perm.ip', 'send.absent'],
      note: 'REST: also where the group lacks rest-api.',
      example: {
        body: '{"error":401,"message":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'invalid user name or password (6)',
        orContains: 'invalid user name or password',
      },
      causes: ['key.mistyped', 'perm.scope', 'perm.ip', 'client.defect'],
      note: 'Also where the group lacks the policy api, the user is bound to another address, or an old library logs in the way of before 6.43.',
      example: {
        sdkText: '!trap =message=invalid user name or password (6)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'not enough permissions (9)',
        orContains: '=message=not enough permissions',
      },
      causes: ['perm.scope'],
      note: 'Policies of the group: read, write, policy, sensitive, test.',
      example: {
        sdkText: '!trap =message=not enough permissions (9)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'login failure for user [^ ]{0,40} from [^ ]{3,45} via (?:api|rest-api|winbox|ssh|web|telnet)',
      },
      causes: ['key.mistyped', 'perm.scope', 'perm.ip'],
      note: 'Line of its log.',
      example: {
        sdkText: 'login failure for user api from 192.0.2.9 via api',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'cannot log in',
        isCommon: true,
      },
      causes: ['key.mistyped', 'client.defect'],
      note: 'The older wording.',
      example: {
        sdkText: '!trap =message=cannot log in',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'perm.scope', 'perm.ip', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.ip', 'perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'The group of the user needs the policies api or rest-api, and read or write.',
    'Since 6.43 the login sends name and password at once; libraries with the challenge of before fail.',
    'available-from of a service and Address of a user limit by IP: nothing, or a wrong password, is what comes.',
  ],
}
