import { describe, vi } from 'vitest'
import { executable } from './browser.ts'

// Pages take their time, where axe looks at all of them, and the machine has other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Tests of pages run where a browser is; CI says that there must be one. */
const mustRun = process.env['WHY401_BROWSER'] === 'required'
export const inBrowser: typeof describe.skip = mustRun || executable ? describe : describe.skip
