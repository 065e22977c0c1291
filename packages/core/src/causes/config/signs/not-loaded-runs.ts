import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What else may differ between two places of running; the key itself is alive, as it works in one. */
export const deployed = {
  'perm.ip': hint,
  'perm.region': hint,
  'config.mangled': hint,
  'key.whitespace': hint,
  'key.unknown': -weak,
  'key.revoked': -weak,
  'key.expired': -weak,
} as const

/** How people tell that the program fails in one place of running and works in another. */
export const otherRun: readonly Sign[] = [
  remarked(
    'works-locally',
    regex`
      (?:works?|worked|fine|runs (?:fine|well|through)|no error|accepted)[a-z ,]{0,20}[ ]
        (?:
          locally|local\b
          |(?:on|in|from) (?:the |my |his |her |its |their |own ){0,5}(?:own )?
            (?:
              machine|laptop|computer|host|localhost|development|dev\b|ide|editor|terminal|shell
            )
        )
      |same program[a-z ]{0,20}(?:on|from) the host
    `,
    hint,
    { ...deployed, 'env.test_live': hint, 'send.dropped_redirect': hint },
  ),
  remarked(
    'fails-when-deployed',
    regex`
      only (?:after|once|when) (?:the )?deploy|in (?:the )?local development[a-z ]{0,12} (?:it works|all is fine)
      |local development (?:gives|works|is fine)
      |(?:fails?|error|only|happens|refused|401|403|breaks|deployed|missing|shows it)[a-z ,]{0,25}[ ]
        (?:in|on|to|at|with|inside|after deploy[a-z]{0,30} (?:to|on)) (?:the |a )?
        (?:
          production|vercel|netlify|heroku|render|railway|docker|container|kubernetes|k8s|github actions?
          |gitlab ci|jenkins|cloud run|lambda|server|deploy[a-z]{0,30}|fly\.io|cloudflare|azure|app service|edge
          |build|ci\b|(?:the )?pipeline|travis|circleci|appveyor
        )
    `,
    weak,
    { ...deployed, 'send.dropped_redirect': hint },
  ),
  remarked(
    'fork-or-trigger',
    regex`
      \b(?:on|for|in|from|by|runs? of|jobs? of|builds? of) (?:[a-z']{1,12} ){0,2}pull[ _]requests?\b
        (?!:| threads?| comments?| permission)
      |pull[ _]requests? (?:come|comes|came|opened|sent|made|is|are|was|from|of|by) [a-z ]{0,16}
        (?:fork|outside|external|dependabot|contributor)
      |(?:in|from|on|by) (?:a |an |the |my |his |their |own |user's ){0,2}forks?\b|forked (?:repo|copy|pull)
      |dependabot|workflow_dispatch|workflow_call|reusable workflow|composite action
    `,
    fair,
    { 'perm.scope': weak, 'key.expired': hint },
  ),
  remarked(
    'context-of-start',
    regex`
      (?:run|runs|started|starts|launched) (?:by|with|from|under|inside|as|via) (?:a |an |the )?
        (?:
          cron|systemd|pm2|supervisor|service|sudo|ide|pycharm|vs ?code|intellij|docker compose|compose|wsl
          |desktop icon|launcher|dock|jupyter|notebook|conda|virtualenv|task scheduler|comfyui|streamlit|celery
          |worker|gunicorn|uwsgi|apache
        )
      |runs inside
    `,
    fair,
    { 'config.shadowed': hint },
  ),
]

/** How people tell that the value was set for another user, tool, stage or time than the run that wants it. */
export const setForAnother: readonly Sign[] = [
  remarked(
    'done-for-someone-else',
    regex`
      (?:
          login|log-?in|configure|auth|configure-docker|export|key|token|secret|typed|done|set|made|given|entered
          |saved
        )[a-z_ -]{0,24} (?:on|as|in|for|at) (?:the |my |me\b|a |another )?(?:
          host\b|me,|me\b|root\b|node\b|another user|other (?:user|namespace|machine|cell|job)|namespace
          |codespaces|dependabot|worker|notebook'?s? secret|secrets? pane
        )
      |(?:is|was|are)(?: not|n't) (?:mounted|linked|listed|shared with|in the pod|passed on)|runs? as another user
      |kernel (?:not |was not |is not |isn't )|without sudo|under sudo|not (?:from|in) a login shell
      |assigned to (?:debug|release) only
    `,
    fair,
    { 'config.shadowed': weak },
  ),
  remarked(
    'tool-with-clean-environment',
    regex`
      \b(?:
          tox|nox|turbo(?:repo)?|bazel|nix(?:-shell| (?:build|develop|flake)s?)|flatpak|snap (?:package|version)|electron|pyinstaller
          |packaged (?:app|program|build|version)|standalone (?:build|output)|(?:over|through|by) ssh|tmux
        )\b
    `,
    weak,
    { 'config.shadowed': hint, 'config.mangled': hint },
  ),
  remarked(
    'cached-configuration',
    /config:cache|config(?:uration)? (?:is |was )?cached|cached config|artisan (?:config|optimize)|php artisan(?! (?:serve|db:|migrate))/,
    fair,
    { 'config.shadowed': weak },
  ),
  remarked(
    'set-for-other-stage',
    regex`
      protected (?:variable|branch|tag)|variable is protected
      |(?:set|added|defined|there) only for (?:the )?(?:production|preview|development|build|main|master)
      |(?:secret|variable)s? of (?:the |an? )?(?:environment|other (?:repository|project|environment))
      |(?:build|run)[ -]?time (?:variable|only)|build arg
    `,
    strong,
    { 'env.wrong_account': hint },
  ),
]
