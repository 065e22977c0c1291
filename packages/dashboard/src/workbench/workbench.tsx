import { Logo } from '../parts/logo.tsx'

export function Workbench() {
  return <Logo />
}
