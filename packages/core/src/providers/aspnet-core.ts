import type { Provider } from '../model/provider.ts'

export const aspnetCore: Provider = {
  id: 'aspnet-core',
  name: 'ASP.NET Core JWT bearer',
  nameIsWord: true,
  hosts: [],
  aliases: ['jwtbearerhandler', 'authentication.jwtbearer', 'identityserver4', 'duende identityserver', 'openiddict'],
  docs: ['https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication'],
  dashboard: {
    keys: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
  },
  variables: [],
  keys: [{ kind: 'access token', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'JWT' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, pattern: "The audience '|The audience is (?:invalid|empty)|The audiences '" },
      causes: ['token.claims', 'env.wrong_account'],
      note: 'aud is none of ValidAudience: asked for another API, or the name of the API resource is another.',
      example: {
        sdkText:
          'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience \'account\' is invalid"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: "The issuer '|The issuer is invalid" },
      causes: ['token.claims', 'env.wrong_host'],
      note: 'iss is not the Authority: one address from outside, another between containers; a slash at the end counts.',
      example: {
        sdkText:
          'WWW-Authenticate: Bearer error="invalid_token", error_description="The issuer \'http://localhost:5105\' is invalid"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'The signature key was not found' },
      causes: ['env.wrong_host', 'token.claims', 'sign.mismatch', 'config.not_loaded'],
      note: 'None of the keys at hand has signed it: another tenant or instance in Authority, keys that could not be fetched, another secret.',
      example: {
        sdkText: 'WWW-Authenticate: Bearer error="invalid_token", error_description="The signature key was not found"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: 'error_description="The signature is invalid"' },
      causes: ['sign.mismatch', 'token.claims'],
      example: {
        sdkText: 'WWW-Authenticate: Bearer error="invalid_token", error_description="The signature is invalid"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern:
          'The token expired at \'|The token lifetime is invalid; NotBefore|error_description="The token is expired"',
      },
      causes: ['token.expired', 'sign.clock'],
      example: {
        sdkText:
          'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at \'11/22/2026 10:15:30\'"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: 'The token is not valid before \'|error_description="The token is not valid yet"' },
      causes: ['sign.clock', 'token.claims'],
      example: {
        sdkText:
          'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is not valid before \'11/22/2026 12:15:30\'"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'The token has no expiration' },
      causes: ['token.claims'],
      example: {
        sdkText: 'WWW-Authenticate: Bearer error="invalid_token", error_description="The token has no expiration"',
      },
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, pattern: 'IDX10500|No security keys were provided to validate the signature' },
      causes: ['config.not_loaded', 'token.claims', 'env.wrong_host', 'client.defect'],
      note: 'The metadata of the Authority was not read, or two versions of the identity packages are mixed.',
      example: {
        sdkText: 'IDX10500: Signature validation failed. No security keys were provided to validate the signature.',
      },
      source: 'https://github.com/okta/okta-aspnet/issues/261',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, pattern: 'IDX10501|IDX10503|IDX10511|IDX10517' },
      causes: ['env.wrong_host', 'token.claims', 'sign.mismatch', 'config.shadowed'],
      note: 'Another issuer, tenant or instance than the one whose keys are known; or keys that were rotated or made anew at the start.',
      example: { sdkText: "IDX10501: Signature validation failed. Unable to match key: kid: 'abc'." },
      source: 'https://github.com/Azure-Samples/active-directory-dotnet-native-aspnetcore/issues/20',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, pattern: 'IDX10230|IDX10225' },
      causes: ['token.expired'],
      example: { sdkText: 'IDX10230: Lifetime validation failed. Delegate returned false, securitytoken: ...' },
      source:
        'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, pattern: 'Checking for expected scope \\w{1,40} failed' },
      causes: ['perm.scope'],
      note: 'userinfo asks for openid in the token.',
      example: { sdkText: 'IdentityServer4.Validation.TokenValidator[0] Checking for expected scope openid failed' },
      source: 'https://github.com/DuendeArchive/IdentityServer4/issues/1194',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'was not authenticated. Failure message:' },
      causes: ['token.claims', 'token.expired', 'sign.mismatch'],
      note: 'The log; what comes behind names the cause.',
      example: { sdkText: 'Bearer was not authenticated. Failure message: IDX10214: Audience validation failed.' },
      source:
        'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern:
          'AuthenticationScheme: (?:Bearer|Cookies|Identity\\.\\w{1,30}) was (?:challenged|forbidden)|No authenticationScheme was specified, and there was no Default(?:Challenge|Authenticate)Scheme',
      },
      causes: ['server.fault', 'send.absent', 'token.claims'],
      note: 'Another scheme answers than the one that was meant: order of the middleware, or no default scheme.',
      example: { sdkText: 'No authenticationScheme was specified, and there was no DefaultChallengeScheme found.' },
      source:
        'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'UseAuthentication has to stand before UseAuthorization, both behind UseRouting: otherwise every token is refused and no reason is logged.',
  ],
}
