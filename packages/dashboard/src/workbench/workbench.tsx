import { Logo } from '../parts/logo.tsx'
import type { LocalParts } from './local-parts.ts'

export function Workbench({ local }: { readonly local: LocalParts | null }) {
  return local ? null : <Logo />
}
