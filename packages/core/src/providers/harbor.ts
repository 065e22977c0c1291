import type { Provider } from '../model/provider.ts'

const docs = 'https://goharbor.io/docs/2.12.0/working-with-projects/project-configuration/create-robot-accounts/'

export const harbor: Provider = {
  id: 'harbor',
  name: 'Harbor',
  nameIsWord: true,
  hosts: ['harbor.{domain}', 'demo.goharbor.io'],
  aliases: ['goharbor', 'goharbor/harbor', 'harbor registry', 'harbor-core'],
  docs: [docs, 'https://goharbor.io/docs/2.12.0/administration/configure-authentication/oidc-auth/'],
  dashboard: { keys: docs },
  variables: ['HARBOR_USERNAME', 'HARBOR_PASSWORD', 'HARBOR_URL'],
  keys: [
    {
      kind: 'secret of a robot account',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits; before 2.2 a JWT',
      note: 'Shown once. The user name beside it is robot$name, or robot$project+name.',
    },
    {
      kind: 'CLI secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits, in the profile of a user',
      note: 'For users who sign in by OIDC: docker and helm take it in the place of the password.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Basic', note: 'API and docker login alike.' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, pattern: 'failed to authenticate (?:robot\\b(?!\\$)|\\S{1,80}: Failed to authenticate user)' },
      causes: ['config.mangled', 'key.mistyped', 'key.wrong_kind'],
      note: 'Log of the core. A name robot without its dollar sign was expanded by a shell: single quotes, or two dollar signs in compose files.',
      example: {
        sdkText: '[ERROR] [/core/filter/security.go:471]: failed to authenticate robot: unrecognized auth_mode',
      },
      source: ['https://github.com/goharbor/harbor/issues/8054', 'https://github.com/goharbor/harbor/issues/7969'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'unauthorized: authentication required', host: '*harbor*' },
      causes: ['config.mangled', 'key.wrong_kind', 'key.mistyped', 'send.absent'],
      note: 'The dollar sign of robot$name is eaten by shells, make and compose; an OIDC user has to give the CLI secret, not the password.',
      example: {
        sdkText:
          'Error response from daemon: Get "https://harbor.acme.example/v2/": unauthorized: authentication required',
      },
      source: ['https://github.com/goharbor/harbor/issues/7944', 'https://github.com/goharbor/harbor/issues/13858'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'unauthorized to access repository', host: '*harbor*' },
      causes: ['perm.scope', 'perm.resource', 'env.wrong_account'],
      note: 'The robot lacks pull or push in this project, or the path names another project. Push needs pull besides.',
      example: {
        sdkText:
          'unauthorized to access repository: acme/web, action: push: unauthorized to access repository: acme/web, action: push (https://harbor.acme.example/v2/acme/web)',
      },
      source: ['https://github.com/goharbor/harbor/issues/13973', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'errors[].message', oneOf: ['CSRF token invalid', 'CSRF token not found in request'] },
      causes: ['send.conflict', 'send.companion', 'send.absent'],
      note: 'A session cookie came along, so the call counts as one of a browser: send Basic without cookies.',
      example: { body: '{"errors":[{"code":"FORBIDDEN","message":"CSRF token invalid"}]}' },
      source: 'https://goharbor.io/docs/2.12.0/build-customize-contribute/configure-swagger/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'servers of one’s own',
  quirks: [
    'Charts go to oci://host/project; /chartrepo/ is the address of the old chart museum, which takes no OCI push.',
    'A push-only robot cannot push: layers are looked up first.',
  ],
}
