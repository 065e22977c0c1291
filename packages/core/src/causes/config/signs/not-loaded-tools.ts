import { anywhere, fair, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { givenToOthers } from './given-to-others.ts'

const nothingArrived = { 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak } as const

/** Tools and platforms that do not hand a value on, by what they say and how people tell of it. */
export const notLoadedTools: readonly Sign[] = [
  ...givenToOthers,
  said(
    // npm says so before it sends anything: no line of its settings has a token for this registry.
    'npm-has-none-for-this-registry',
    /\beneedauth\b|npm (?:err!|error) need auth|failed to replace env in config/,
    strong,
    { 'key.missing': fair, 'config.shadowed': weak, 'perm.scope': -fair, 'perm.resource': -fair, ...nothingArrived },
  ),
  anywhere(
    // Runs that Dependabot causes see the secrets of Dependabot alone.
    'run-of-dependabot',
    /dependabot (?:pull requests?|prs?|branch|runs?|jobs?|updates?)|(?:by|from|of) dependabot\b|dependabot\[bot\]/,
    strong,
    { 'perm.scope': weak, ...nothingArrived },
  ),
  remarked(
    'directly-yes-scheduled-no',
    regex`
      (?:run|runs|called|started|executed)(?: it)? directly[^;]{0,40}(?:\bnot (?:via|by|from|in|with)|cron|schedul|service|systemd)
      |(?:by hand|directly|manually|interactively)[^;]{0,30}, (?:but )?(?:not )?(?:with|via|by|from|under|in|as) (?:the |an? )?(?:cron|systemd|schedul|service)
      |(?:fails?|401|403|refused|nothing|lack of [a-z ]{2,20}) (?:via|by|from|under|in) (?:the |a )?(?:cron|systemd|task scheduler|scheduled)
      |with cron[a-z_]{0,10} (?:everything |it |all )?fails
    `,
    strong,
    { 'config.shadowed': weak, ...nothingArrived },
  ),
  remarked(
    'variable-of-a-kind',
    regex`
      protected (?:ci(?:\/cd)? |gitlab |environment |project |group )(?:variables?|secrets?|branch)
      |(?:variable|secret|token)s? (?:is |are |was |were )?(?:set |added |placed |given )?(?:only )?(?:on|in|to|for) (?:only )?(?:one|the (?:later|first|second|last|other|wrong)) (?:of the (?:two )?)?
        (?:steps?|jobs?|stages?|services?|containers?)
      |(?:docker run|compose file|command|pod|job|step|task)[a-z ]{0,24} (?:has|had|gives|passes|names|sets) no (?:-e\b|env\b|environment|variable|secret)
      |(?:shown|printed|comes?|are|is|appear|appears) (?:as )?(?:empty|undefined|blank) in the (?:build|container|job|runner|sandbox|bundle)
    `,
    fair,
    { 'key.missing': weak, ...nothingArrived },
  ),
  noticed(
    'flag-with-the-value-for-a-name',
    'The option “-e” of docker run is given the value (“-e ${NAME}”) where it takes the name: the container gets no such variable.',
    ({ raw }) => /\bdocker run\b[^\n]{0,200}\s-e \$\{?[A-Z][A-Z0-9_]{3,60}\}?(?=\s)/.test(`${raw.code}\n${raw.config}`),
    strong,
    { 'key.missing': weak, ...nothingArrived },
  ),
  remarked(
    'guide-and-code-differ-in-name',
    regex`
      (?:guide|docs?|documentation|readme|manual|page)[a-z ]{0,12} (?:says?|names?|tells?|asks?)[a-z ]{0,12} [a-z_]{4,50}[^;]{0,10};? (?:and |but |while )?(?:the )?[a-z]{0,12} ?(?:code|connector|library|tool|image)[a-z ]{0,8} (?:reads?|wants?|uses?|looks for)
      |(?:naming|giving|setting) (?:a |the )?(?:secret|variable|setting|file) that does not exist[a-z ]{0,16} (?:raises?|gives?|makes?) no (?:error|difference)
    `,
    weak,
    nothingArrived,
  ),
]
