import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Resources/doc/index.rst'

export const symfony: Provider = {
  id: 'symfony',
  name: 'Symfony',
  nameIsWord: true,
  hosts: [],
  aliases: [
    'lexikjwtauthenticationbundle',
    'lexik_jwt',
    'lexik jwt',
    'lexik_jwt_authentication',
    'api platform',
    'gesdinet_jwt_refresh_token',
    'symfony security',
  ],
  docs: [docs, 'https://symfony.com/doc/current/security.html'],
  dashboard: {
    keys: docs,
  },
  variables: ['JWT_PASSPHRASE', 'JWT_SECRET_KEY', 'JWT_PUBLIC_KEY'],
  keys: [
    {
      kind: 'JWT of the login',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT, one hour by default',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'JWT Token not found',
      },
      causes: ['send.absent', 'send.stripped', 'send.scheme_missing'],
      note: 'No Bearer arrived: Apache dropped it, or the route of the login itself lies behind this firewall.',
      example: {
        body: '{"code":401,"message":"JWT Token not found"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid JWT Token',
      },
      causes: ['sign.mismatch', 'key.truncated', 'config.shadowed', 'token.claims'],
      note: 'Signed with another key pair (made anew, other machine), cut, or the user in it is not found.',
      example: {
        body: '{"code":401,"message":"Invalid JWT Token"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Expired JWT Token',
      },
      causes: ['token.expired', 'sign.clock'],
      note: 'token_ttl, one hour by default.',
      example: {
        body: '{"code":401,"message":"Expired JWT Token"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'JWT Refresh Token Not Found',
      },
      causes: ['key.revoked', 'send.absent', 'token.expired'],
      note: 'gesdinet: used once and replaced, or sent under another name.',
      example: {
        body: '{"code":401,"message":"JWT Refresh Token Not Found"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 500,
      match: {
        at: null,
        contains: 'Unable to create a signed JWT from the given configuration',
      },
      causes: ['config.not_loaded', 'config.mangled'],
      note: 'JWT_PASSPHRASE is not that of config/jwt/private.pem, or the file cannot be read.',
      example: {
        sdkText: 'Unable to create a signed JWT from the given configuration.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Unable to verify the given JWT through the given configuration',
      },
      causes: ['sign.mismatch', 'config.not_loaded'],
      example: {
        sdkText:
          'Unable to verify the given JWT through the given configuration. If the "lexik_jwt_authentication.encoder" encryption options have been changed since your last authentication, please renew the token.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Full authentication is required to access this resource',
        isCommon: true,
      },
      causes: ['send.absent', 'send.stripped'],
      note: 'access_control asks for a user, none was recognised.',
      example: {
        body: '{"title":"An error occurred","detail":"Full authentication is required to access this resource."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Bad credentials',
        isCommon: true,
      },
      causes: ['key.mistyped'],
      note: 'Older versions of the login.',
      example: {
        body: '{"code":401,"message":"Bad credentials"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Bad credentials.',
        isCommon: true,
      },
      causes: ['key.mistyped'],
      example: {
        body: '{"code":401,"message":"Bad credentials."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Invalid credentials.',
        isCommon: true,
      },
      causes: ['key.mistyped'],
      note: 'Name or password, or another hasher than the stored hash.',
      example: {
        body: '{"code":401,"message":"Invalid credentials."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'InvalidCsrfTokenException',
        isCommon: true,
      },
      causes: ['send.companion', 'token.expired'],
      example: {
        sdkText: 'Symfony\\Component\\Security\\Core\\Exception\\InvalidCsrfTokenException: Invalid CSRF token.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Apache drops Authorization unless the rewrite rule or CGIPassAuth passes it on.',
    'The login wants Content-Type: application/json, else the body is not read.',
  ],
}
