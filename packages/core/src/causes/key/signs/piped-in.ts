import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { proven } from './proven.ts'
import { edges } from './whitespace-places.ts'

/** Commands that end what they print with a line break, whatever they print. */
const printsLine = regex`
  (?:openssl rand -(?:hex|base64)|pwgen|uuidgen|head -c [^|]{2,40}\| ?(?:base64|xxd)|\becho (?!-[a-z]{0,2}n)|\bpass show|\bjq -r)
`
/** Stores that keep what they read from a pipe or a file byte for byte. */
const keepsBytes = regex`
  --from-file=[^ |]{0,60}(?:\/dev\/stdin|=-)|docker (?:secret|config) create [^ |]{1,60} -(?: |$|")
  |podman secret create [^ |]{1,60} -(?: |$|")|--data-file=?[ ]?-(?: |$|")|vercel env add|\| ?base64(?: -w ?0)?(?: |$|\)|\`)
`
/** What takes the line break away again. */
const cutsIt = /\btr -d|\| ?(?:xargs|head -c|perl -pe ?['"]?chomp)|echo -[a-z]{0,2}n|printf ["']?%s|--trim|jq -rj|jq -j/

/** A line break that a command put behind the key, and that the store kept. */
export const pipedIn: readonly Sign[] = [
  noticed(
    'line-of-a-command-kept',
    'A command that ends its output with a line break is piped into a store that keeps every byte.',
    ({ zones }) => [zones.code, zones.config, zones.remarks].some(isLineStored),
    proven,
    {
      ...edges,
      'sign.mismatch': -strong,
      'key.mistyped': -fair,
      'key.placeholder': -strong,
      'config.mangled': -weak,
      'key.encoded': -weak,
      'config.not_loaded': -weak,
    },
  ),
]

function isLineStored(text: string): boolean {
  const at = text.search(printsLine)
  if (at < 0) return false
  const rest = text.slice(at, at + 300)
  return rest.includes('|') && keepsBytes.test(rest) && !cutsIt.test(rest)
}
