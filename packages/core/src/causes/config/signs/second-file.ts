import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Beside the place that was changed there is a further one with the same setting: a second file, the shell, the container. */
export const secondFile: readonly Sign[] = [
  anywhere(
    'a-further-file',
    regex`
      there(?:'s| is| was) (?:also|still|another|a second) (?:an? |another |a second )?[^;]{0,50}(?:\.env(?:\.\w{1,12})?|\.json|\.ya?ml|\.toml|\.ini|\.properties|\.xml|config(?:uration)? file|settings file)\b[^;]{0,60}(?:with|that (?:has|sets|holds)|holding|containing|which (?:has|sets)|where)
      |(?:file|shell|profile|container|system|machine)s? (?:also |still )?(?:exports?|sets?|holds?|has|defines?|contains?) the same (?:variable|setting|key|name)\b
      |(?:project|repository|folder|directory) (?:also |itself )?(?:has|holds|contains) (?:an?|its own) (?:second |own )?\.(?:env|npmrc|netrc|pypirc|yarnrc)\b
      |\bfiles? (?:is |are |was )?(?:mounted|present|there|given)[^;]{0,16} and (?:the )?variables? (?:are |is |were )?set (?:as well|too)\b
      |(?:holds|has|contains|both|with) \.env and \.env\.\w{1,12}\b
    `,
    strong,
    { 'config.not_loaded': -strong },
  ),
  anywhere(
    // What compose sets under environment is there before a loader reads .env, and loaders leave alone what is set.
    'compose-sets-it-beside-a-file',
    regex`
      (?:\bload_dotenv|\bdotenv\b|\.env(?: file)?\b)[^]{0,200}\benvironment: [^;$()]{0,90}(?:token|key|secret|password)["']?(?:=|: )["']?(?![$<"' ])[^ ]{4}
      |\benvironment: [^;$()]{0,90}(?:token|key|secret|password)["']?(?:=|: )["']?(?![$<"' ])[^ ]{4,60} [^]{0,60}\.env\b
    `,
    fair,
    { 'config.not_loaded': -weak, 'key.placeholder': hint, 'key.unknown': -weak },
  ),
  remarked(
    // The file of the project wins over that of the home directory; .netrc is asked before most other places.
    'file-of-the-home-directory',
    regex`
      \.(?:npmrc|netrc|pypirc|yarnrc(?:\.yml)?|gitconfig)[a-z ]{0,24} (?:of|in) (?:the |my |his |your |a )?(?:home|user)
      |~\/\.(?:npmrc|netrc|yarnrc(?:\.yml)?)(?= (?:has|holds|sets|was|is|with|had|exists|contains|names)\b)
      |other (?:projects?|repos(?:itories)?|workspaces|directories|folders) (?:on|of) (?:the|this|my) (?:same )?(?:machine|computer|laptop)
    `,
    fair,
    { 'config.not_loaded': weak, 'send.conflict': weak, 'perm.scope': -fair, 'client.defect': -weak },
  ),
  remarked(
    // Loaders of .env leave alone what is set already, and tools that were not told of the file do not read it.
    'file-sets-this-variable',
    regex`
      \.env(?: there| file)? (?:sets|holds|has|names|contains|defines|gives) (?:the |an? |its |my )?
        (?:right |fresh |new |correct |valid |working )?[a-z0-9]{2,40}_[a-z0-9_]{2,60}\b
    `,
    fair,
    { 'config.not_loaded': fair, 'perm.scope': -weak, 'key.unknown': -weak, 'key.missing': -weak },
  ),
  remarked(
    // Coding assistants keep the login of a plan, and take it or a variable before what is set up later.
    'assistant-signed-in-with-a-plan',
    regex`
      (?:codex|claude code|gemini cli|copilot|cursor|cli|assistant)[a-z ]{0,24} (?:used|logged in|signed in|connected)[a-z ]{0,14}[ ]
        (?:with|by|to|through|into|via) (?:an? |the |my )?
        (?:chatgpt|claude|google|openai|anthropic|max|pro|plus|team|paid)[a-z ]{0,16}(?:plan|account|subscription|login|session)
      |(?:chatgpt|claude|google|openai|anthropic)(?: [a-z]{2,8})? (?:plan|subscription|login|session)[a-z ]{0,20}[ ]
        (?:before|earlier|previously|formerly)\b
    `,
    strong,
    { 'send.conflict': weak, 'send.absent': -fair, 'key.wrong_kind': -weak },
  ),
]
