import { comparisons } from './comparison.ts'
import { course } from './course.ts'
import { handling } from './handling.ts'
import { history } from './history.ts'
import { reach } from './reach.ts'
import type { Remark } from './remark.ts'
import { trials } from './trials.ts'
import { variations } from './variation.ts'

export const remarks: readonly Remark[] = [
  ...comparisons,
  ...variations,
  ...history,
  ...course,
  ...reach,
  ...handling,
  ...trials,
]
