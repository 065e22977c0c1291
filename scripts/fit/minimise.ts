/** Writes the slope at a place into `slope`, and says how high it is there. */
export type Landscape = (place: Float32Array, slope: Float32Array) => number

/** Steps that are remembered for the curvature. */
const memory = 7

interface Step {
  readonly moved: Float32Array
  readonly bent: Float32Array
  readonly inverse: number
}

/**
 * The place that `steps` steps of L-BFGS lead to (Nocedal & Wright 2006, algorithms 7.4 and 3.1), from zero: for a smooth convex
 * function of very many numbers.
 */
export function minimise(size: number, steps: number, landscape: Landscape): Float32Array {
  let place = new Float32Array(size)
  let slope = new Float32Array(size)
  let height = landscape(place, slope)
  const remembered: Step[] = []
  for (let step = 0; step < steps; step++) {
    const direction = downhill(slope, remembered)
    const next = descend(place, slope, height, direction, step === 0 ? 1 / norm(slope) : 1, landscape)
    if (next === null) return place
    remember(remembered, difference(next.place, place), difference(next.slope, slope))
    ;({ place, slope, height } = next)
  }
  return place
}

/** Against the slope, each way as far as the curvature lets expect (two-loop recursion). */
function downhill(slope: Float32Array, remembered: readonly Step[]): Float32Array {
  const direction = slope.map((value) => -value)
  const shares: number[] = []
  for (const { moved, bent, inverse } of remembered.toReversed()) {
    const share = inverse * dot(moved, direction)
    shares.unshift(share)
    addScaled(direction, bent, -share)
  }
  const last = remembered.at(-1)
  if (last) {
    const scale = 1 / (last.inverse * dot(last.bent, last.bent))
    for (let at = 0; at < direction.length; at++) direction[at]! *= scale
  }
  remembered.forEach(({ moved, bent, inverse }, at) =>
    addScaled(direction, moved, (shares[at] as number) - inverse * dot(bent, direction)),
  )
  return direction
}

interface Point {
  readonly place: Float32Array<ArrayBuffer>
  readonly slope: Float32Array<ArrayBuffer>
  readonly height: number
}

/** Halves the step until it leads down as far as it promised (Armijo); null where none does. */
function descend(
  place: Float32Array,
  slope: Float32Array,
  height: number,
  direction: Float32Array,
  first: number,
  landscape: Landscape,
): Point | null {
  const promised = 1e-4 * dot(slope, direction)
  for (let length = first; length > 1e-10; length /= 2) {
    const tried = place.slice()
    addScaled(tried, direction, length)
    const found = new Float32Array(place.length)
    const reached = landscape(tried, found)
    if (reached <= height + length * promised) return { place: tried, slope: found, height: reached }
  }
  return null
}

function remember(remembered: Step[], moved: Float32Array, bent: Float32Array): void {
  const curvature = dot(moved, bent)
  if (curvature <= 1e-12) return
  remembered.push({ moved, bent, inverse: 1 / curvature })
  if (remembered.length > memory) remembered.shift()
}

function difference(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, at) => value - (b[at] as number))
}

function addScaled(to: Float32Array, from: Float32Array, scale: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += scale * (from[at] as number)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

function norm(a: Float32Array): number {
  return Math.sqrt(dot(a, a)) || 1
}
