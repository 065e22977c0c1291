/** What is worked out on first use: a start pays for nothing that its input does not ask for. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
