/** A property that is computed when it is first read. */
export function lazily<Value>(target: object, name: PropertyKey, make: () => Value): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make()
      Object.defineProperty(target, name, { enumerable: true, value })
      return value
    },
  })
}
