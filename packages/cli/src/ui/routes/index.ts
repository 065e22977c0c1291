import type { Route } from '../route.ts'
import { applyFix } from './apply-fix.ts'
import { check } from './check.ts'
import { env } from './env.ts'
import { fix } from './fix.ts'
import { prove } from './prove.ts'
import { session } from './session.ts'
import { undo } from './undo.ts'

export const routes: readonly Route[] = [session, prove, fix, applyFix, undo, check, env]
