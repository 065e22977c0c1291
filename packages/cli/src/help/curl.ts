import type { CommandHelp } from './flag.ts'

export const curl: CommandHelp = {
  usage: 'curl …',
  says: "send a request with curl's own arguments; if it is refused, prove why",
  more: `Everything after the word curl is curl's. The request is sent as curl would send it. When it is accepted, the
answer is printed as curl would print it. When it is refused, it is sent again with one thing changed at a time,
until one change makes it accepted and leaving the change out makes it refused again: that is the cause.

Only requests that read (GET, HEAD, OPTIONS) are repeated, and keys go nowhere but to the origin they were sent to.
Options of why401 stand before the word: why401 --json --replay curl -d a=b …`,
  flags: [],
}
