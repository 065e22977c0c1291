import type { ComponentType } from 'react'

/** A page that is loaded when it is needed. Needs nothing itself, so that loading begins before all else is there. */
export class Page {
  readonly path: string
  /** Null until it is loaded. */
  component: ComponentType | null = null
  readonly #load: () => Promise<ComponentType>

  /** @param path as the router takes it: `/keys/:id`, `/settings/:tab?`. */
  constructor(path: string, load: () => Promise<ComponentType>) {
    this.path = path
    this.#load = load
  }

  async load(): Promise<ComponentType> {
    return (this.component ??= await this.#load())
  }

  isAt(path: string): boolean {
    const pattern = this.path.replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')
    return new RegExp(`^${pattern}/?$`).test(path)
  }
}
