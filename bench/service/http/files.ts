import { join } from 'node:path'

/** What `fill.ts` leaves in a directory. */
export function filesOf(directory: string) {
  return {
    database: join(directory, 'keys.db'),
    /** Of one line. */
    rootKey: join(directory, 'root-key'),
    /** JSON: bodies of requests, to be sent in turn. */
    bodies: join(directory, 'bodies.json'),
    /** JSON: `Issued[]`. */
    issued: join(directory, 'issued.json'),
  }
}
