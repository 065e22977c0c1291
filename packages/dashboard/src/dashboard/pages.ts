import type { ComponentType } from 'react'
import { page } from './page.tsx'

export interface Page {
  readonly path: string
  readonly shown: ComponentType
}

/** Pages for whoever is signed in. A page is a folder under `pages/`. */
export const pages: readonly Page[] = [
  { path: '/keys', shown: page(() => import('./pages/keys/keys-page.tsx'), 'KeysPage') },
  { path: '/keys/new', shown: page(() => import('./pages/keys/create/create-key-page.tsx'), 'CreateKeyPage') },
  { path: '/keys/:id', shown: page(() => import('./pages/keys/key/key-page.tsx'), 'KeyPage') },
  { path: '/refusals', shown: page(() => import('./pages/refusals/refusals-page.tsx'), 'RefusalsPage') },
  { path: '/refusals/:requestId', shown: page(() => import('./pages/refusals/refusal-page.tsx'), 'RefusalPage') },
  {
    path: '/policy-replay',
    shown: page(() => import('./pages/policy-replay/policy-replay-page.tsx'), 'PolicyReplayPage'),
  },
  { path: '/usage', shown: page(() => import('./pages/usage/usage-page.tsx'), 'UsagePage') },
  { path: '/audit', shown: page(() => import('./pages/audit/audit-page.tsx'), 'AuditPage') },
  { path: '/members', shown: page(() => import('./pages/members/members-page.tsx'), 'MembersPage') },
  { path: '/root-keys', shown: page(() => import('./pages/root-keys/root-keys-page.tsx'), 'RootKeysPage') },
  { path: '/settings/:tab?/:id?', shown: page(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage') },
  { path: '/account', shown: page(() => import('./pages/account/account-page.tsx'), 'AccountPage') },
]

/** Pages for whoever is not. */
export const openPages: readonly Page[] = [
  { path: '/sign-in', shown: page(() => import('./pages/doors/sign-in-page.tsx'), 'SignInPage') },
  { path: '/setup', shown: page(() => import('./pages/doors/setup-page.tsx'), 'SetupPage') },
  { path: '/invitation', shown: page(() => import('./pages/doors/invitation-page.tsx'), 'InvitationPage') },
]
