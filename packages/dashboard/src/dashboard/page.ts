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

  isAt(address: string): boolean {
    // most addresses begin otherwise, and a pattern takes long to be made
    return address.startsWith(this.path.split('/:')[0] ?? '') && patternOf(this.path).test(address)
  }

  /** What an address says at the places that the path names. */
  paramsAt(address: string): Readonly<Record<string, string>> {
    return patternOf(this.path).exec(address)?.groups ?? {}
  }
}
