import { comparisons } from './comparison.ts'
import { handling } from './handling.ts'
import { history } from './history.ts'
import { reach } from './reach.ts'
import type { Remark } from './remark.ts'
import { trials } from './trials.ts'

export const remarks: readonly Remark[] = [...comparisons, ...history, ...reach, ...handling, ...trials]
