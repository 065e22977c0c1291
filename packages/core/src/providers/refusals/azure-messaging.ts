import type { Refusal } from '../../model/provider.ts'

/** Service Bus, Event Hubs and Relay: their own words for a shared access policy and its tokens. */
export const azureMessagingRefusals = [
  {
    status: 401,
    match: { at: null, contains: 'claim(s) are required to perform this operation' },
    causes: ['perm.scope', 'client.defect'],
    note: 'Names the right (Send, Listen or Manage) that the policy or role lacks. Older clients ask for rights that they do not use.',
    example: {
      sdkText:
        "Unauthorized access. 'Send' claim(s) are required to perform this operation. Resource: 'sb://acme.servicebus.windows.net/orders'. TrackingId:1a0feda7ea14f_G29, SystemTracker:gateway9",
    },
    source: [
      'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
      'https://github.com/Azure/azure-service-bus/issues/354',
      'https://github.com/microsoft/azure-spring-boot/issues/316',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'Unauthorized. claim is empty' },
    causes: ['perm.scope'],
    note: 'The policy of the connection string has no Manage right, which listing of what a namespace holds needs.',
    example: {
      sdkText: 'The remote server returned an error: (401) Unauthorized. claim is empty. TrackingId:b61c583d_G12',
    },
    source: 'https://github.com/paolosalvatori/ServiceBusExplorer/issues/78',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, pattern: 'Put-Token failed|CBS [Tt]oken authentication failed' },
    causes: ['key.whitespace', 'sign.mismatch', 'key.truncated', 'key.revoked', 'token.expired'],
    note: 'The token that the client signed with the key of the connection string was refused. A client that checks the string for its parts lets a line end or a cut key pass.',
    example: { sdkText: 'Authentication Put-Token failed. Retries exhausted.' },
    source: 'https://github.com/Azure/azure-sdk-for-python/issues/14924',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'InvalidSignature: The token has an invalid signature' },
    causes: ['key.unknown', 'key.revoked', 'key.mistyped', 'sign.mismatch'],
    note: 'The key is not that of the policy which SharedAccessKeyName names: made anew, of another policy, or cut.',
    example: {
      sdkText:
        'put token failed. status-code: 401, status-description: InvalidSignature: The token has an invalid signature. TrackingId:5a1f',
    },
    source: 'https://learn.microsoft.com/azure/event-hubs/troubleshoot-authentication-authorization',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, contains: 'ExpiredToken: The token is expired. Expiration time' },
    causes: ['token.expired', 'sign.clock'],
    example: {
      sdkText:
        "put token failed. status-code: 401, status-description: ExpiredToken: The token is expired. Expiration time: '1/1/2026 12:00:00 PM'",
    },
    source: 'https://learn.microsoft.com/azure/event-hubs/troubleshoot-authentication-authorization',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, contains: 'LocalAuthDisabled', orContains: 'Local Authorization is disabled. Use an AAD token' },
    causes: ['perm.resource', 'key.wrong_kind'],
    note: 'The resource takes tokens of Entra ID only, no key and no connection string.',
    example: {
      sdkText:
        'LocalAuthDisabled: Authorization failed because SAS authentication has been disabled for the namespace.',
    },
    source: [
      'https://learn.microsoft.com/azure/service-bus-messaging/disable-local-authentication',
      'https://github.com/microsoft/TWL300-AI-Apps-and-agents/issues/19',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'Ip has been prevented to connect to the endpoint' },
    causes: ['perm.ip'],
    example: {
      sdkText: 'Ip has been prevented to connect to the endpoint. TrackingId:5a1f, SystemTracker:gateway9',
    },
    source: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] as const satisfies readonly Refusal[]
