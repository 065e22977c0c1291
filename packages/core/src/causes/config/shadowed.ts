import { defineCause, fix, suspected, unknown } from '../../model/cause.ts'
import type { Verdict } from '../../model/cause.ts'
import { coded, configured, fair, hint, noticed, remarked, said, strong, weak } from '../../model/sign.ts'
import { echoedTail, echoesAnotherKey, toldEndDiffers } from '../../looks/echoed-tail.ts'
import { variableName } from '../../looks/key-target.ts'
import { setTwice } from '../../looks/variables.ts'

type Found =
  | { readonly kind: 'set-twice'; readonly name: string; readonly empty: boolean }
  | { readonly kind: 'another-key'; readonly tail: string }

/** Who has just logged in holds a fresh credential: it is neither missing nor dead. */
const freshCredential = { 'key.revoked': -weak, 'key.expired': -weak, 'key.missing': -weak } as const
const valueIsRight = { 'key.mistyped': -hint, 'key.unknown': -hint, 'key.expired': -hint } as const

export const shadowed = defineCause({
  id: 'config.shadowed',
  title: 'Another source of the same setting wins over the one that was changed',
  signs: [
    said(
      'token-in-variable-invalid',
      /the (?:token|key|value) in [a-z0-9_]{3,60} (?:is|was) (?:invalid|expired|being used|used)|takes? precedence|(?:is |are )?overrid(?:es|den|ing)|already (?:set|defined|exists) in (?:the )?environment|being used for authentication/,
      strong,
      { 'key.expired': hint },
    ),
    said(
      'using-from',
      /using (?:the )?(?:api )?(?:token|key|credentials?) (?:from|in|of) |(?:read|loaded|taken) from (?:the )?(?:environment|env\b|keychain|config|profile|cache)/,
      weak,
    ),
    said('cli-says-log-in', /try authenticating with|try logging in|to re-?authenticate/, weak, {
      'key.expired': weak,
      'key.revoked': weak,
    }),
    said(
      'other-shape-echoed',
      /(?:incorrect|invalid) api key provided: (?!sk-|''|""|undefined|null|none|your)[^\s*]{1,40}\*/,
      weak,
      { 'key.wrong_kind': weak, 'key.wrong_provider': weak },
    ),
    remarked(
      'change-has-no-effect',
      /(?:chang|edit|updat|replac|add|past|sav|set|correct|remov)[a-z]{1,4}[^;]{0,60}(?:no effect|changes nothing|nothing changes|makes no difference|still (?:the )?(?:old|same)|not picked up|not taken over|(?:is|are|was|were|gets) ignored|does not help|doesn't help|stays)/,
      weak,
      { 'config.not_loaded': weak, 'client.defect': hint },
    ),
    remarked(
      'echo-is-the-old-one',
      /(?:ending|end|tail|suffix|last (?:four|4|characters|digits)|start|beginning|prefix|masked (?:key|form)|fingerprint|shown key|key shown|key in the (?:error|answer|message|log))[a-z0-9 ,]{0,30} (?:is|are|belongs?|matches|of|from)[a-z ]{0,16} (?:old|former|previous|earlier|other|another|different|deleted|first|wrong) (?:one|key|token|value|account)/,
      strong,
      { 'client.defect': weak, ...valueIsRight },
    ),
    remarked(
      'new-one-works-elsewhere',
      /new (?:api )?(?:key|token|secret|value|one)[a-z ]{0,10} (?:works?|is (?:valid|accepted|fine)|worked) (?:with|in|from|elsewhere|by|through|outside|directly)/,
      strong,
      { 'config.not_loaded': weak, 'client.defect': weak, 'key.revoked': -weak, ...valueIsRight },
    ),
    remarked(
      'after-rotation',
      /(?:after|since) (?:the )?(?:rotating|renewing|replacing|changing|regenerating|rotation|exchange|replacement|change) (?:of )?(?:the |my |its |an? )?(?:api )?(?:key|token|secret|password|credential)|(?:key|token|secret|credentials?[a-z.]{0,5}) (?:was |were )?(?:replaced|exchanged|swapped|changed|rotated|put) in (?:the |its )?(?:compose|config|settings?|env|\.env|file|key ?vault|vault|secret|dashboard|place)/,
      fair,
      { 'key.revoked': hint, 'config.not_loaded': weak },
    ),
    remarked(
      'first-one-still-works',
      /with (?:the )?(?:first|old|former|previous|earlier) [a-z_.]{2,30} it still works|(?:first|old|former|previous) (?:credentials?|file|account|key|token)[a-z._ ]{0,16} still works?|put in its place/,
      fair,
      { 'env.wrong_account': weak },
    ),
    remarked(
      'login-succeeds-and-refused',
      /(?:\/login|auth login|login|log-?in|sign-?in)[a-z ]{0,12} (?:reports?|shows?|says?|prints?) success|(?:\/login|--login|auth login|[a-z]{1,30} login) (?:succeeds?|succeeded|was successful|went (?:well|through)|is fine|completes)|(?:subscription|subscriber|paid [a-z ]{2,20}),? (?:and |is )?(?:logged in|\/login)/,
      fair,
      { 'send.conflict': weak, 'server.fault': hint, 'token.expired': hint, ...freshCredential },
    ),
    remarked(
      'old-value-seen',
      /(?:old|previous|former|other|different|stale|deleted|removed|earlier) (?:api )?(?:key|token|value|credentials?|account) (?:is |are |was |were )?(?:still |again )?(?:used|sent|shown|there|loaded|picked|appears?|cached|present|active|printed)|still (?:uses?|sends?|shows?|picks?|reads?|has|prints?|using) (?:the |an? )?(?:old|previous|other|wrong|former)/,
      strong,
      valueIsRight,
    ),
    remarked(
      'file-holds-the-right-one',
      /\.env (?:file )?(?:holds|has|contains|is) (?:the |a )?(?:right|correct|fresh|new|valid|good|current)|(?:right|correct|valid|fresh|new|good|current) (?:api )?(?:key|token|value)s? (?:is |are |was |stands? )?(?:in|inside) (?:the |my )?(?:\.?env|config|settings)/,
      fair,
      { 'config.not_loaded': weak, ...valueIsRight },
    ),
    remarked(
      'exported-in-shell',
      /exported|bashrc|zshrc|bash_profile|\.profile\b|setx\b|(?:windows|system|os|user|global|machine) environment|environment variables? (?:is|are|was|were) (?:also |still )?(?:set|exported|defined)|same (?:shell|terminal|session) is still/,
      fair,
      { 'config.not_loaded': hint },
    ),
    remarked(
      'login-again-same',
      /log(?:ged|ging)?[ -]?(?:in|out)[a-z ]{0,15} again|(?:auth )?login was (?:run|done|made) (?:again|anew)|(?:right |directly )?after (?:the |a |each |another )?(?:new )?(?:login|log in|logging in)[^;]{0,20}(?:same|still)|same (?:right |directly )?after the login/,
      strong,
      { 'token.expired': hint, 'perm.scope': hint, ...freshCredential },
    ),
    remarked(
      'two-places',
      /(?:config|file|settings?|program|project|app|it) has both|set in (?:both|two|several)|two (?:files|places|variables|copies|config|\.env)|in both (?:files|places)|several (?:\.env|env files|config files|places)|\.env\.(?:local|development|production)|both (?:the )?environment and|another (?:plugin|program|tool)[a-z ]{0,30}(?:defines|sets|same (?:variable|constant|setting))/,
      fair,
    ),
    remarked(
      'restart-cures',
      /(?:works?|fixed|cure[ds]?|helps?|gone|ok) (?:again )?(?:only )?(?:after|when|with) (?:an? |the )?[a-z ]{0,20}(?:restart|reboot|re-?login|clearing|cleared|new (?:shell|terminal|session))|restart(?:ing)?[a-z ]{0,25}(?:cures?|fixes|helps|works)|not (?:been )?restarted|without (?:a )?restart|process (?:is )?still running/,
      strong,
      { 'token.expired': hint, 'config.not_loaded': hint, 'key.unknown': -weak },
    ),
    remarked(
      'restart-does-not-cure',
      /(?:stays|same|remains|persists)[a-z ]{0,20}(?:after|despite) (?:a |the |several )?(?:restart|reboot|reload|reinstall)/,
      hint,
      { 'client.defect': hint },
    ),
    remarked(
      'cache',
      /cache[ds]?\b|config:(?:clear|cache)|cookies? (?:cleared|deleted)|incognito|private window/,
      weak,
      { 'config.not_loaded': hint },
    ),
    remarked(
      'field-locked',
      /gr[ea]yed[- ]out|read-?only field|field is (?:locked|disabled)|cannot be edited|(?:is |already )defined (?:elsewhere|by another|as a constant)/,
      strong,
    ),
    remarked(
      'saved-in-form',
      /(?:saved|stored|pasted|entered|filled|typed)[a-z ]{0,20} (?:in|into|through|by) (?:the )?(?:settings?|form|dialog|profile)|says it is saved|auto-?fill|auto-?complete|browser (?:fills?|filled|saved|remembers)|password manager|saved password/,
      weak,
      { 'client.defect': hint, 'key.whitespace': hint },
    ),
    remarked(
      'worked-until-opened',
      /(?:worked|fine) until [a-z ]{0,25}(?:page|settings?|dialog|profile|account|project|provider) (?:was |were )?(?:opened|changed|switched|added|visited|selected)/,
      strong,
    ),
    remarked(
      'updated-over',
      /(?:updated|upgraded|installed|migrated) (?:over|on top of|from) (?:an? |the )?(?:existing|old|earlier|previous)|over an existing install|old (?:config|settings|installation|data|profile)/,
      fair,
      { 'client.defect': weak },
    ),
    remarked(
      'switching',
      /(?:switch(?:ed|ing)?|chang(?:ed|ing)) (?:back |between |from |to ){1,5}[a-z ]{0,25}(?:provider|account|profile|model|environment|project|user)/,
      weak,
      { 'key.wrong_provider': weak, 'env.wrong_account': weak },
    ),
    remarked(
      'other-program-same-key',
      /(?:token|key) (?:is )?(?:valid|works|accepted|fine) (?:when )?(?:tried |used |tested )?(?:elsewhere|in another|with another)|(?:key|token) in (?:the )?\.env works/,
      weak,
      { 'client.defect': weak, 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak },
    ),
    remarked(
      'empty-wins',
      /empty (?:variable|value|string|line|entry|field)|set to (?:an )?(?:empty|nothing|blank)/,
      fair,
      { 'config.not_loaded': weak, 'key.missing': weak },
    ),
    remarked(
      'removal-helps',
      /(?:deleting|removing|renaming|clearing|unsetting|resetting) [^;]{1,40}(?:helps|fixes|works|cures|solves)|(?:works|fixed|fine|ok)[a-z ]{0,12} after (?:deleting|removing|clearing|unsetting|renaming)|after (?:clearing|deleting|removing|unsetting) [^;]{1,30}works/,
      strong,
      valueIsRight,
    ),
    remarked(
      'clean-shell-works',
      /(?:works?|fine|accepted) in (?:an? |another )?(?:new|fresh|clean|different|private|other)[a-z ]{0,10} (?:terminal|shell|window|session|profile|user)/,
      strong,
      { 'config.not_loaded': hint, ...valueIsRight },
    ),
    remarked(
      'also-elsewhere',
      /also (?:an? |set as |in )[a-z ]{0,15}(?:variable|environment|setting|config)|(?:system|user|global|environment|shell) variable (?:of that name|of the same name|with|has|holds|exists)|overridden by|(?:second|another|other) (?:config|settings|\.?env|profile) file/,
      strong,
      valueIsRight,
    ),
    remarked(
      'keeps-using',
      /keeps? (?:on )?using|goes on using|(?:has|holds|contains|uses|sends) an? (?:older|old|outdated|previous|stale|different|former) (?:api )?(?:key|token|value|account)|end of the old (?:key|one)/,
      strong,
      valueIsRight,
    ),
    remarked(
      'not-redeployed',
      /no (?:re-?deploy|restart|rebuild|reload)|not (?:been )?(?:re-?deployed|rebuilt|reloaded)|without (?:a )?(?:re-?deploy|rebuild|reload)/,
      fair,
      { 'config.not_loaded': fair },
    ),
    coded(
      'dotenv-does-not-override',
      /load_dotenv\((?![^)]{0,120}override ?= ?true)|dotenv\.config\((?![^)]{0,160}override: ?true)|require\(["']dotenv["']\)\.config\((?![^)]{0,160}override)|dotenv\/config/,
      fair,
      { 'config.not_loaded': weak },
    ),
    coded(
      'fallback-chain',
      /(?:\|\||\?\?) ?process\.env|\bor os\.(?:getenv|environ)|process\.env\.[a-z0-9_]{1,40} ?(?:\|\||\?\?)|getenv\(["'][a-z0-9_]{1,40}["']\) or /,
      weak,
      { 'config.not_loaded': hint },
    ),
    configured(
      'profile-files',
      /\.zshrc|\.bashrc|\.bash_profile|setx |\.env\.local|settings\.json|system environment|environment variables|credentials file/,
      fair,
    ),
    configured(
      'reference-to-a-store',
      /@microsoft\.keyvault\(|valuefrom: ?secretkeyref|op:\/\/[a-z]|vault:[a-z]|arn:aws:secretsmanager|\{\{ ?resolve:|sm:\/\/[a-z]/,
      weak,
      { 'config.not_loaded': weak, 'key.whitespace': weak, 'key.encoded': hint },
    ),
    configured(
      'one-off-variable',
      /(?:^| )[a-z0-9_]{0,40}(?:key|token|secret)=\S{8,200} (?:npx |uv |python3? |node )?[a-z][a-z0-9_-]{1,30}(?: |$)/,
      hint,
    ),
    noticed(
      'set-twice',
      'The configuration sets the same variable twice, to different values.',
      (observed) => setTwice(observed) !== null,
      strong,
    ),
    noticed(
      'told-end-differs',
      'The user names the end of the key, and the server printed back another one.',
      toldEndDiffers,
      strong,
      { 'key.mistyped': -weak, 'key.unknown': -hint },
    ),
    noticed(
      'echo-is-another-key',
      'The key that the server printed back ends otherwise than the key that is shown.',
      echoesAnotherKey,
      fair,
      { 'client.defect': weak, 'key.placeholder': hint },
    ),
  ],

  examine(observed): Verdict<Found> {
    const twice = setTwice(observed)
    if (twice !== null) return suspected({ kind: 'set-twice', ...twice })
    const tail = echoedTail(observed)
    if (tail !== null && echoesAnotherKey(observed)) return suspected({ kind: 'another-key', tail: tail.slice(-4) })
    return unknown('every place that sets the variable')
  },

  explain({ found, providerName }) {
    if (found?.kind === 'set-twice')
      return `${found.name} is set twice in the configuration, to ${found.empty ? 'an empty and a filled value' : 'two different values'}; only one of them reaches ${providerName}.`
    if (found?.kind === 'another-key')
      return `${providerName} received a key that ends in "${found.tail}", which is not the key that was shown: another source supplies it.`
    return `Another source of the same setting (an older shell export, .env.local, a stored login, a cache, a process still running) wins, so ${providerName} gets a different key than the one that was changed.`
  },

  fix({ found, observed }) {
    const name = found?.kind === 'set-twice' ? found.name : variableName(observed)
    return fix(
      `Find every place that sets ${name}, keep the right one, remove the others, and restart the program and its shell.`,
      {
        commands: [
          `printenv ${name} | tail -c 5`,
          `grep -rn "${name}" .env* ~/.profile ~/.bashrc ~/.zshrc`,
          `unset ${name}`,
        ],
      },
    )
  },

  question: 'Do the last four characters of the value that the running program holds equal those of the key you set?',
})
