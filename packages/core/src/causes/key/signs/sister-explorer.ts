import { allMatches } from '../../../model/all-matches.ts'
import { fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import { regexOf } from '../../../model/regex.ts'

/** Explorers of chains, made by one firm and alike in all but the accounts; each has keys of its own, but for Etherscan's V2. */
const explorer = regexOf('g')`
  \b(etherscan|polygonscan|bscscan|arbiscan|ftmscan|snowtrace|basescan|optimistic\.etherscan|lineascan|cronoscan|moonscan|celoscan|gnosisscan|blastscan|scrollscan|zkevm\.polygonscan)
`

export const sisterExplorer = noticed(
  'sister-explorer',
  'Two explorers of chains are spoken of: a key of the one is unknown to the other.',
  ({ zones: { all } }: Observed) =>
    /scan/.test(all) &&
    /\bkeys?\b|apikey/.test(all) &&
    new Set(allMatches(explorer, all).map(([, name]) => name)).size > 1,
  strong,
  { 'env.wrong_host': weak, 'api.retired': -fair, 'key.revoked': -weak },
)
