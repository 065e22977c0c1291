import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mangled } from '../mangled.ts'
import { notLoaded } from '../not-loaded.ts'

const said = (sign: string, hit: string, miss: string): SignRow => ({ sign, hit: { text: hit }, miss: { text: miss } })
const none = 'tool-found-no-value'

describe('wordings of tools about settings', () => {
  testSigns(notLoaded, [
    said(none, 'EnvironmentCredential is unavailable', 'EnvironmentCredential was refused'),
    said(none, 'You do not currently have an active account selected.', 'You have no active plan.'),
    said(none, 'Error: supabaseKey is required.', 'Error: a plan is required.'),
    said(none, 'failed to load credentials from file', 'failed to load pictures from file'),
    said(none, '1 validation error: openai_api_key Field required', '1 validation error: model Field required'),
    said('empty-value-in-the-header', '{"status":401,"message":"Missing Bearer"}', '{"error":"missing bearer token"}'),
    said(
      'empty-value-in-the-header',
      'Operation is not allowed due to unauthorized payload.',
      'Operation is not allowed due to its payload.',
    ),
    said(none, 'injecting env (0) from .env', 'injecting env (3) from .env'),
    said(
      none,
      "could not read Username for 'https://git.example.test': terminal prompts disabled",
      "could not read from 'https://git.example.test'",
    ),
  ])
  testSigns(mangled, [
    said(
      'file-of-credentials-unreadable',
      'Unexpected token h in JSON at 1 while reading the service account',
      'Unexpected token < in JSON at 0',
    ),
  ])
})
