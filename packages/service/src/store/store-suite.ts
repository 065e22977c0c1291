import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from './store.ts'
import { auditSuite } from './suite/audit.ts'
import { decidersSuite } from './suite/deciders.ts'
import { keyChangesSuite } from './suite/key-changes.ts'
import { keyListsSuite } from './suite/key-lists.ts'
import { keysSuite } from './suite/keys.ts'
import { peopleSuite } from './suite/people.ts'
import { projectsSuite } from './suite/projects.ts'
import { withTenants } from './suite/records.ts'
import { refusalsSuite } from './suite/refusals.ts'
import { upkeepSuite } from './suite/upkeep.ts'
import { usageSuite } from './suite/usage.ts'
import { webhooksSuite } from './suite/webhooks.ts'

/** The store of the running test, with two tenants in it. */
export type StoreOfTest = () => Store

const parts = [
  keysSuite,
  keyChangesSuite,
  keyListsSuite,
  projectsSuite,
  peopleSuite,
  refusalsSuite,
  usageSuite,
  auditSuite,
  webhooksSuite,
  decidersSuite,
  upkeepSuite,
]

/** What every implementation of `Store` must do. `open` gives an empty store, each time another one. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`${name} is a store`, () => {
    let store: Store
    beforeEach(async () => {
      store = await withTenants(await open())
    })
    afterEach(() => store.close())

    for (const part of parts) part(() => store)
  })
}
