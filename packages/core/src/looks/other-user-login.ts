import { allMatches } from '../model/all-matches.ts'
import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { regexOf } from '../model/regex.ts'

/** Commands that keep a login in the home directory of whoever runs them. */
const login = regexOf('g')`
  (\bsudo (?:-[a-z]{1,3} ){0,2})?\b(?:
    (docker|podman|buildah|skopeo|nerdctl|helm|oras|npm|oc) (?:registry )?login\b
    |(gcloud) auth (?:login|configure-docker|activate-service-account|application-default)
    |(aws) (?:configure|sso login)\b|(az) (?:acr )?login\b|(gh) auth login\b
  )
`
/** The action of the registry's maker, which runs as the user of the job. */
const loginAction = /uses: (docker|redhat-actions\/podman|aws-actions\/amazon-ecr|azure\/docker)[\w-]{0,12}[/-]login/

/** What a later call of the tool reads; a helper of gcloud is read by Docker. */
const readers: Readonly<Record<string, string>> = { gcloud: 'gcloud|docker', az: 'az|docker' }

const call = (tools: string) =>
  new RegExp(
    String.raw`(\bsudo (?!-E|--preserve-env)(?:-[a-z]{1,3} ){0,2})?\b(?:${tools}) (?:push|pull|run|build|compose|copy|publish|install|s3|ecr|get|apply|upload)\b`,
    'gi',
  )

/**
 * The login is made as one user and the tool is called as another (`docker login`, then `sudo docker push`): each has a
 * home directory, and a file of logins, of its own. The tool.
 */
export const loginOfAnotherUser = once(({ raw }: Observed): string | null => {
  const commands = `${raw.code}\n${raw.config}\n${raw.answer}`
  if (!/\bsudo\b/.test(commands)) return null
  const byAction = loginAction.exec(commands)
  const logins = [
    ...allMatches(login, commands).map(([, sudo, ...tools]) => ({
      byRoot: sudo !== undefined,
      tool: tools.find((one) => one !== undefined) ?? '',
    })),
    ...(byAction === null ? [] : [{ byRoot: false, tool: /podman/.test(byAction[1] ?? '') ? 'podman' : 'docker' }]),
  ]
  for (const { byRoot, tool } of logins) {
    const calls = allMatches(call(readers[tool] ?? tool), commands)
    const areAllByTheOther = calls.length > 0 && calls.every(([, sudo]) => (sudo !== undefined) !== byRoot)
    if (areAllByTheOther && !logins.some((one) => one.tool === tool && one.byRoot !== byRoot)) return tool
  }
  return null
})
