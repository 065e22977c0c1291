/** A place of which a description of the API says that it holds a key, whatever its name looks like. */
export interface DescribedPlace {
  readonly place: string
  readonly name: string | null
}

/** Names of headers compare without letter case, all others with it. */
export function isDescribed(described: readonly DescribedPlace[], place: string, name: string): boolean {
  return described.some((one) => one.place === place && one.name !== null && isSameName(place, one.name, name))
}

function isSameName(place: string, one: string, other: string): boolean {
  return place === 'header' ? one.toLowerCase() === other.toLowerCase() : one === other
}
