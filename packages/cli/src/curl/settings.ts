import { isOn, lastValue, type CurlSetting } from '@why401/core'

/** Every option of one transfer, asked by its long name. */
export class Settings {
  readonly #list: readonly CurlSetting[]

  constructor(list: readonly CurlSetting[]) {
    this.#list = list
  }

  /** The value given last, which is the one curl takes. */
  last(name: string): string | null {
    return lastValue(this.#list, name)
  }

  isOn(name: string): boolean {
    return isOn(this.#list, name)
  }

  all(name: string): readonly string[] {
    return this.#list.flatMap((setting) => (setting.name === name && setting.value !== null ? [setting.value] : []))
  }

  /** How often a switch is given. */
  count(name: string): number {
    return this.#list.filter((setting) => setting.name === name && !setting.isOff).length
  }

  /** Long names of all that are given and not switched off, each once. */
  names(): readonly string[] {
    return [...new Set(this.#list.filter(({ isOff }) => !isOff).map(({ name }) => name))]
  }

  /** The one of these options that was given last. */
  lastOf(names: readonly string[]): CurlSetting | null {
    return this.#list.findLast(({ name, isOff }) => !isOff && names.includes(name)) ?? null
  }
}
