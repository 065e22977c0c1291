import { lazy, useState, type ComponentType } from 'react'
import type { Page } from './page.ts'

/** Shows the page: at once where it is loaded already, so that nothing is shown in its place. */
export function shownPage(page: Page): ComponentType {
  const Later = lazy(async () => ({ default: await page.load() }))
  return function Shown() {
    const [Content] = useState(() => page.component ?? Later)
    return <Content />
  }
}
