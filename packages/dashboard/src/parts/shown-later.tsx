import { lazy, useState, type ComponentType } from 'react'
import type { Later } from './later.ts'

/** Shows it at once where it is loaded already, so that nothing is shown in its place; suspends where it is not. */
export function shownLater<Props extends object>(later: Later<Props>): ComponentType<Props> {
  const Lazy = lazy(async () => ({ default: await later.load() }))
  return function Shown(props: Props) {
    const [Content] = useState<ComponentType<Props>>(() => later.component ?? Lazy)
    return <Content {...props} />
  }
}
