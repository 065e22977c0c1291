import type { ComponentType } from 'react'
import { Later } from '../parts/later.ts'
import { patternOf } from './paths.ts'

export class Page extends Later {
  readonly path: string

  /** @param path as the router takes it. */
  constructor(path: string, load: () => Promise<ComponentType>) {
    super(load)
    this.path = path
  }

  isAt(path: string): boolean {
    return patternOf(this.path).test(path)
  }
}
