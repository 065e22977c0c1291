type Paint = (text: string) => string

/** Every colour the program uses. */
export interface Palette {
  readonly bold: Paint
  readonly dim: Paint
  /** The refusal and what is marked. */
  readonly red: Paint
  /** Gutters and places. */
  readonly blue: Paint
  /** What helps. */
  readonly green: Paint
}

const plain: Paint = (text) => text

function sgr(on: string, off: string): Paint {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)
}

const colours: Palette = {
  bold: sgr('1', '22'),
  dim: sgr('2', '22'),
  red: sgr('1;31', '22;39'),
  blue: sgr('34', '39'),
  green: sgr('32', '39'),
}
const none: Palette = { bold: plain, dim: plain, red: plain, blue: plain, green: plain }

export function palette(color: boolean): Palette {
  return color ? colours : none
}
