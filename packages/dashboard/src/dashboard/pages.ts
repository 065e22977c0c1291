import type { ComponentType } from 'react'
import { page } from './page.tsx'

export interface Page {
  readonly path: string
  readonly shown: ComponentType
}

/** Pages for whoever is signed in. A page is a folder under `pages/`. */
export const pages: readonly Page[] = [
  { path: '/keys', shown: page(() => import('./pages/keys/keys-page.tsx'), 'KeysPage') },
  { path: '/account', shown: page(() => import('./pages/account/account-page.tsx'), 'AccountPage') },
]

/** Pages for whoever is not. */
export const openPages: readonly Page[] = [
  { path: '/sign-in', shown: page(() => import('./pages/doors/sign-in-page.tsx'), 'SignInPage') },
  { path: '/setup', shown: page(() => import('./pages/doors/setup-page.tsx'), 'SetupPage') },
  { path: '/invitation', shown: page(() => import('./pages/doors/invitation-page.tsx'), 'InvitationPage') },
]
