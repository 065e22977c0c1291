import type { ComponentType } from 'react'
import { page } from './page.tsx'

export interface Page {
  readonly path: string
  readonly shown: ComponentType
}

/** Pages for whoever is signed in. A page is a folder under `pages/`. */
export const pages: readonly Page[] = [
  { path: '/keys', shown: page(() => import('./pages/keys/keys-page.tsx'), 'KeysPage') },
]

/** Pages for whoever is not. */
export const openPages: readonly Page[] = []
