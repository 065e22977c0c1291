import { lazy, type ComponentType } from 'react'

/** A page that is loaded when it is shown. */
export function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }))
}
