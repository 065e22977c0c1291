import type { ComponentType } from 'react'

/** A component that is loaded when it is needed, or ahead of that. Needs nothing itself, so that loading begins at once. */
export class Later<Props = object> {
  /** Null until it is loaded. */
  component: ComponentType<Props> | null = null
  readonly #load: () => Promise<ComponentType<Props>>

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.#load = load
  }

  async load(): Promise<ComponentType<Props>> {
    return (this.component ??= await this.#load())
  }

  /** Where nobody waits yet: what goes wrong is found out again by whoever does. */
  loadAhead(): void {
    this.load().catch(() => {})
  }
}
