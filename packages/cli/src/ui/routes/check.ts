import { providers } from '@why401/core'
import { check as checkProject, loadersById } from '@why401/env'
import { checkView } from '../../check/view.ts'
import { projectHere } from '../../project-here.ts'
import { checkDocument } from '../../render/check/json.ts'
import type { CheckDocument } from '../protocol.ts'
import type { Route } from '../route.ts'

/** As `why401 check --json`. Sends nothing. */
export const check: Route = {
  method: 'GET',
  path: '/local/check',
  answer(_call, { io }): CheckDocument {
    const checked = checkProject({ project: projectHere(io), providers, loaders: loadersById, variables: [] })
    return checkDocument(checkView(checked, checked.findings, new Map()))
  },
}
