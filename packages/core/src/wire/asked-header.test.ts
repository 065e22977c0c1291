import { observedFor, type Given } from '@why401/testkit'
import { expect, test } from 'vitest'
import { askedHeader } from './asked-header.ts'

const authorization = ['Authorization', 'Bearer ab12cd34ef56gh78'] as const
const request = { url: 'https://api.example.com/v1/x', headers: [authorization] }

test.each<[string, Given, string | null]>([
  [
    'asked for and not sent',
    { text: "You must provide the 'Example-Beta' header to use this.", request },
    'Example-Beta',
  ],
  [
    'other words',
    { text: 'X-Tenant header is fine. Missing required X-Workspace-Id header', request },
    'X-Workspace-Id',
  ],
  [
    'asked for and sent',
    {
      text: "You must provide the 'Example-Beta' header.",
      request: { ...request, headers: [authorization, ['example-beta', '1']] },
    },
    null,
  ],
  ['the header of the key', { text: "You must provide the 'X-Api-Key' header.", request }, null],
  ['named by itself', { text: 'The request is missing x-tenant and cannot be routed.', request }, 'x-tenant'],
  ['named by itself, at the end', { text: 'Error: x-workspace-id is required', request }, 'x-workspace-id'],
  ['no header at all', { text: 'the x-ray is required', request: { url: request.url } }, null],
  ['no request in view', { text: "You must provide the 'Example-Beta' header." }, null],
])('the header that the answer asks for: %s', (_, given, name) => {
  expect(askedHeader(observedFor(given))).toBe(name)
})
