import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

const file = regexOf('gm')`
  (?:^|[\s#("'])(
      (?:~\/|\/etc\/)?\.?[\w/-]{0,40}\.(?:
          npmrc|yarnrc|env|local|ya?ml|json|toml|ini|conf|properties|tfvars|profile|bashrc|zshrc|envrc|py|cfg
        )
      |~\/\.[\w./-]{2,40}
    )(?=[\s:)]|$)
`

/** The settings shown come from two files or levels. */
export const showsTwoFiles = once(
  ({ raw }: Observed): boolean => new Set(allMatches(file, raw.config).map(([, name]) => name)).size >= 2,
)
