import './server/own-token.ts'
import { lazy, Suspense } from 'react'
import { Waiting } from '../../parts/waiting.tsx'
import type { LocalParts } from '../local-parts.ts'

const Actions = lazy(async () => ({ default: (await import('./actions.tsx')).Actions }))
const Project = lazy(async () => ({ default: (await import('./project/project.tsx')).Project }))

/** What a program on this machine adds to the workbench, loaded when it is first shown. */
export const localParts: LocalParts = {
  Actions: (props) => (
    <Suspense fallback={<Waiting />}>
      <Actions {...props} />
    </Suspense>
  ),
  Project: () => (
    <Suspense fallback={<Waiting />}>
      <Project />
    </Suspense>
  ),
}
