import type { Provider } from '../model/provider.ts'

const docs = 'https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_login/'

export const argoCd: Provider = {
  id: 'argo-cd',
  name: 'Argo CD',
  hosts: ['argocd.{domain}'],
  aliases: ['argocd', 'argo cd', 'argo-cd', 'argocd cli', 'argoproj'],
  docs: [docs, 'https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/'],
  dashboard: {
    keys: '{base}/settings/accounts',
  },
  variables: ['ARGOCD_AUTH_TOKEN', 'ARGOCD_SERVER', 'ARGOCD_OPTS', 'ARGOCD_USERNAME', 'ARGOCD_PASSWORD'],
  keys: [
    {
      kind: 'token of an account or project role',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JWT',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'cookie',
      name: 'argocd.token',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'code = Unauthenticated desc = no session information',
      },
      causes: ['send.absent', 'config.not_loaded', 'token.expired'],
      note: 'Not logged in with this context: argocd login, or ARGOCD_AUTH_TOKEN.',
      example: {
        sdkText: 'rpc error: code = Unauthenticated desc = no session information',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'no session information',
        orContains: 'no session information',
      },
      causes: ['send.absent', 'send.stripped', 'token.expired'],
      example: {
        body: '{"error":"no session information","code":16,"message":"no session information"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'invalid session: ',
        andContains: 'expired',
      },
      causes: ['token.expired', 'sign.clock'],
      note: 'Log in anew: 24 hours by default.',
      example: {
        sdkText: 'rpc error: code = Unauthenticated desc = invalid session: token has invalid claims: token is expired',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'invalid session: ',
        andContains: 'signature',
      },
      causes: ['sign.mismatch', 'env.wrong_host'],
      note: 'server.secretkey of argocd-secret was made anew, or the token is of another installation.',
      example: {
        sdkText:
          'rpc error: code = Unauthenticated desc = invalid session: token signature is invalid: signature is invalid',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'desc = invalid session',
        orContains: 'invalid session: ',
      },
      causes: ['token.expired', 'key.revoked', 'sign.mismatch'],
      note: 'The text behind it says why: revoked, account switched off, password changed since.',
      example: {
        sdkText: 'rpc error: code = Unauthenticated desc = invalid session: account is disabled',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'failed to verify the token',
        andContains: 'oidc',
      },
      causes: ['token.claims', 'sign.mismatch'],
      example: {
        sdkText: 'failed to verify the token: oidc: expected audience "argo-cd" got ["other"]',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'code = PermissionDenied desc = permission denied: [a-z]{3,30}, [a-z/]{2,30}',
      },
      causes: ['perm.scope'],
      note: 'argocd-rbac-cm: the line has resource, action, object and who asks. Applications that are not there read so, too.',
      example: {
        sdkText:
          'rpc error: code = PermissionDenied desc = permission denied: applications, get, default/guestbook, sub: ci, iat: 2024-01-01T00:00:00Z',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Argo CD server address unspecified',
      },
      causes: ['config.not_loaded'],
      note: 'argocd login, or ARGOCD_SERVER and ARGOCD_AUTH_TOKEN.',
      example: {
        sdkText: 'Argo CD server address unspecified',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'does not have apiKey capability',
        orContains: 'does not have login capability',
      },
      causes: ['perm.scope'],
      note: 'accounts.<name>: apiKey in argocd-cm.',
      example: {
        sdkText: "account 'admin' does not have apiKey capability",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid username or password',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.encoded', 'limit.rate'],
      note: 'The first password is in base64 in the secret; five failures lock for five minutes in the same words.',
      example: {
        sdkText: 'rpc error: code = Unauthenticated desc = Invalid username or password',
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
      causes: ['send.absent', 'token.expired', 'key.revoked'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'argocd-initial-admin-secret holds the first password in base64.',
    'A proxy that does not speak gRPC: --grpc-web.',
  ],
}
