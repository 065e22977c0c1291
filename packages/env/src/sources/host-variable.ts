/** Variables under which programs keep what `.netrc` and git keep by host. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^(?:api\.|gist\.)?github\.com$/, 'GITHUB_TOKEN'],
  [/^gitlab\.com$/, 'GITLAB_TOKEN'],
  [/^(?:www\.)?huggingface\.co$/, 'HF_TOKEN'],
  [/^(?:api|git)\.heroku\.com$/, 'HEROKU_API_KEY'],
  [/^registry\.npmjs\.org$/, 'NPM_TOKEN'],
  [/^api\.wandb\.ai$/, 'WANDB_API_KEY'],
]

/** The variable that a credential kept for a host stands in for; else words that no variable can have. */
export function variableForHost(host: string): string {
  return known.find(([pattern]) => pattern.test(host))?.[1] ?? `password for ${host.slice(0, 100)}`
}
