import { regex, regexOf } from '../model/regex.ts'

const site = regex`\b(?:github|gitlab|bitbucket|codeberg|gitea)`

/**
 * A site that keeps code, spoken of as the place where code, its settings or its jobs are: "pushed to GitHub", "a GitHub
 * secret", `.github/workflows`.
 */
const place = regexOf('g')`
  \.github\/[\w.\/-]{0,80}
  |\bgithub_(?:env|output|sha|ref|actions?|repository|workspace|run_id|actor|event|step_summary|path)\b
  |\$\{\{ ?github\.[\w.]{1,60}
  |${site}(?:'s)?[ -](?:hosted[ -]|self-hosted )?(?:(?:repository|organi[sz]ation|action|actions|environment|ci)[ -])?
    (?:actions?|secrets?|workflows?|codespaces?|pages|desktop|runners?|repo|repos|repository|repositories|issues?|ci|pipelines?
      |variables?|readme|discussions?|gist|page|project|source|release|releases|thread)\b
  |\b(?:repo|repos|repository|repositories|code|source|project|pushed|push|pushes|pushing|committed|commit|commits|uploaded
      |upload|published|public|hosted|deployed|deploy|fork|forked|leaked|exposed|issue|issues|example|examples|sample|readme
      |downloaded|cloned|installed|stored|secret|secrets|saw|found|thread)\b
    (?: (?!api\b)[\w'.-]{1,20}){0,4}? (?:on|to|in|at|from|into|via) (?:(?:my|our|the|a|an|its|their|public|private|own) ){0,2}
    ${site}\b(?!['a-z]{0,2} (?:api|rest|graphql|token|pat|app|packages|models|copilot)\b)
`

/** The text without them: where another name stands in it as well, that one tells whose API was called. */
export function withoutCodeHosts(folded: string): string {
  return folded.includes('git') || folded.includes('bitbucket') || folded.includes('codeberg')
    ? folded.replace(place, ' ')
    : folded
}
