import type { Refusal } from '../../model/provider.ts'

/** Azure Resource Manager: subscriptions, policies and locks. */
export const azureResourceManagerRefusals = [
  {
    status: [403, 404],
    match: { at: null, contains: 'SubscriptionNotFound' },
    causes: ['env.wrong_account', 'perm.scope'],
    note: 'The identity has no role in this subscription, or belongs to another tenant.',
    example: {
      sdkText:
        'Code="SubscriptionNotFound" Message="The subscription \'11111111-2222-3333-4444-555555555555\' could not be found."',
    },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'DenyAssignmentAuthorizationFailed' },
    causes: ['perm.resource'],
    note: 'A deny assignment, of a managed application or blueprint, outdoes every role.',
    example: {
      sdkText:
        'Code="DenyAssignmentAuthorizationFailed" Message="The client has permission to perform action; however, the access is denied because of the deny assignment."',
    },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'LinkedAuthorizationFailed' },
    causes: ['perm.scope'],
    note: 'A role is missing at a second resource that the first one uses: a subnet, an identity.',
    example: {
      sdkText:
        'Code="LinkedAuthorizationFailed" Message="The client has permission to perform action on scope; however, the linked subscription was not found."',
    },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'RequestDisallowedByPolicy' },
    causes: ['perm.resource'],
    note: 'A policy of the organization, which no role opens.',
    example: { sdkText: 'Code="RequestDisallowedByPolicy" Message="Resource \'acme\' was disallowed by policy."' },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [403, 409],
    match: { at: null, contains: 'MissingSubscriptionRegistration' },
    causes: ['perm.resource'],
    note: 'The resource provider has to be registered in the subscription.',
    example: {
      sdkText:
        'Code="MissingSubscriptionRegistration" Message="The subscription is not registered to use namespace \'Microsoft.App\'."',
    },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [403, 409],
    match: { at: null, contains: 'ReadOnlyDisabledSubscription' },
    causes: ['account.billing', 'account.suspended'],
    note: 'The spending limit is reached or a payment is open.',
    example: {
      sdkText:
        'Code="ReadOnlyDisabledSubscription" Message="The subscription is disabled and therefore marked as read only."',
    },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] as const satisfies readonly Refusal[]
