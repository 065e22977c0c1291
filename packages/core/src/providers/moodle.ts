import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.moodle.org/en/Using_web_services'

export const moodle: Provider = {
  id: 'moodle',
  name: 'Moodle',
  hosts: ['moodle.{domain}', '{site}.moodlecloud.com'],
  aliases: ['moodle', 'moodle web service', 'moodle api', 'wstoken', 'moodlecloud'],
  docs: [docs, 'https://moodledev.io/docs/apis/subsystems/external'],
  dashboard: {
    keys: '{base}/admin/webservice/tokens.php',
  },
  variables: ['MOODLE_TOKEN', 'MOODLE_WS_TOKEN', 'MOODLE_API_TOKEN', 'MOODLE_URL', 'MOODLE_WSTOKEN'],
  keys: [
    {
      kind: 'web service token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'wstoken',
      scheme: null,
    },
    {
      in: 'body',
      name: 'wstoken',
      scheme: null,
    },
  ],
  companions: [
    {
      in: 'query',
      name: 'moodlewsrestformat',
      required: 'for JSON',
      value: 'json',
      failure: 'XML answers',
    },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'Invalid token - token expired',
      },
      causes: ['key.expired'],
      example: {
        sdkText: 'Invalid token - token expired',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'invalidtoken',
        orContains: 'Invalid token - token not found',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.revoked', 'env.wrong_host', 'send.absent'],
      note: 'token not found: of another site or deleted; token expired: past its date; also an address that the token is not limited to.',
      example: {
        body: '{"exception":"core\\\\exception\\\\moodle_exception","errorcode":"invalidtoken","message":"Invalid token - token not found"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'accessexception',
        orContains: 'webservice_access_exception',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The function is not in the service of this token, REST is off, or the user is not among its authorised users. With debugging on, debuginfo says which.',
      example: {
        body: '{"exception":"webservice_access_exception","errorcode":"accessexception","message":"Access control exception"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'servicenotavailable',
        orContains: "Web service is not available (it doesn't exist or might be disabled)",
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'The short name of the service at login/token.php, or it is disabled.',
      example: {
        body: '{"error":"Web service is not available (it doesn\'t exist or might be disabled)","errorcode":"servicenotavailable"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'enablewsdescription',
        orContains: 'Web services must be enabled in Advanced features',
      },
      causes: ['perm.resource'],
      example: {
        body: '{"error":"Web services must be enabled in Advanced features.","errorcode":"enablewsdescription"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'invalidlogin',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'account.suspended'],
      note: 'login/token.php: name and password; users of SSO have none here.',
      example: {
        body: '{"error":"Invalid login, please try again","errorcode":"invalidlogin"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'cannotcreatetoken',
      },
      causes: ['perm.scope', 'key.wrong_kind'],
      note: 'The user lacks moodle/webservice:createtoken; site administrators get none here for services of others.',
      example: {
        body: '{"error":"Unable to create a token","errorcode":"cannotcreatetoken"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'nopermissions',
        orContains: 'but you do not currently have permissions to do that',
      },
      causes: ['perm.scope'],
      note: 'The user of the token lacks the capability in brackets, in this course or on the site.',
      example: {
        body: '{"exception":"required_capability_exception","errorcode":"nopermissions","message":"Sorry, but you do not currently have permissions to do that (View user details)."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'requireloginerror',
        orContains: 'require_login_exception',
      },
      causes: ['perm.resource'],
      note: 'The user of the token is not enrolled in the course.',
      example: {
        body: '{"exception":"require_login_exception","errorcode":"requireloginerror","message":"Course or activity not accessible. (Not enrolled)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'sitepolicynotagreed',
      },
      causes: ['account.suspended'],
      example: {
        body: '{"error":"Site policy not agreed","errorcode":"sitepolicynotagreed"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'forcepasswordchangenotice',
      },
      causes: ['account.suspended'],
      example: {
        body: '{"error":"You must change your password to proceed.","errorcode":"forcepasswordchangenotice"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'errorcode',
        equals: 'invalidsesskey',
        isCommon: true,
      },
      causes: ['token.expired', 'send.conflict'],
      example: {
        body: '{"error":"Incorrect sesskey submitted, form not accepted!","errorcode":"invalidsesskey"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'perm.client'],
      note: 'webservice/rest/server.php answers 403 with an empty page where the protocol is off.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'perm.client'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Errors come with status 200: exception, errorcode, message.',
    'Messages follow the language of the site; errorcode does not.',
    'Four things have to be right: web services on, REST on, the function in the service, the capability webservice/rest:use.',
  ],
}
