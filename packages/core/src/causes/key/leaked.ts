import { defineCause, fix } from '../../model/cause.ts'
import { coded, decisive, fair, hint, remarked, said, strong, weak } from '../../model/sign.ts'
import { keyTarget, variableName } from '../../looks/key-target.ts'
import { statedAs } from '../../looks/stated.ts'
import { answeredPlainly } from './signs/answered-plainly.ts'
import { publicLiteral } from './signs/public-literal.ts'
import { toldPlainly } from './signs/told-plainly.ts'
import { regex } from '../../model/regex.ts'
import { scanned } from './signs/scanned.ts'

export const leaked = defineCause({
  id: 'key.leaked',
  title: 'The key was public, and the issuer or a scanner has revoked it',
  signs: [
    said(
      'reported-leaked',
      regex`
        reported as (?:leaked|compromised|exposed)
        |(?:key|token|credential|secret)s? (?:\w{1,20} ){0,4}(?:leaked|exposed|compromised|publicly)
        |leaked (?:api )?(?:key|token|credential|secret)
      `,
      decisive,
    ),
    said(
      'scanner',
      regex`
        secret[ -]scanning|found in a public|gitguardian|push protection
        |publicly (?:accessible|exposed|disclosed|available)|compromised_?key|quarantine
      `,
      strong,
    ),
    said(
      'reset-after-exposure',
      regex`
        (?:was|were|has been|automatically) (?:reset|revoked|disabled|rotated)[ ]
          (?:because|since|due|as it|after|for (?:your|security))
      `,
      fair,
      { 'key.revoked': weak },
    ),
    answeredPlainly.leaked,
    toldPlainly.leaked,
    publicLiteral,
    ...scanned,
    remarked(
      'pushed',
      regex`
        (?:push|commit|upload|publish(?!er|ing)|post|past|shar|check)[a-z]{1,4}(?: in)?[^;]{0,50} (?:to|on|in|into)[ ]
          (?:a |the |my )?(?:public |open )?(?:
            github|gitlab|bitbucket|npm|pypi|gist|forum|discord|slack|stack ?overflow|docker hub|hugging ?face
            |kaggle|chat|issue|repo[a-z]{0,30}
          )
        |(?:stopped|stops|died|dead|revoked|refused|invalid|gone|fails?)[a-z ]{0,24} (?:after|when|once|since)[ ]
          (?:i |we |it |he |she |they |the )?(?:was |were |had )?(?:pushed|pushing|committed|committing|published)\b
        |(?:upload|commit|push|post|publish|shar|past)[a-z]{2,3}[a-z ]{0,16}(?: (?:in|to|on))? (?:an? )?public (?:place|spot|site|server|folder|bucket)\b
        |\.env (?:file )?(?:was |were |is |got )(?:in|part of) (?:the |a |my |that |our )?(?:[a-z]{2,10} )?(?:commit|push|repo)
      `,
      fair,
      { 'key.revoked': weak },
    ),
    remarked(
      'in-public-code',
      regex`
        (?:key|token|secret|credentials?|it)[a-z ]{0,25}(?:
            in|part of|inside|embedded in|visible in|shipped (?:in|with)|baked into
          ) (?:the |a |my |its |some )?(?:
            public|page's|page source|front-?end|client-side|client code|bundle|browser code|javascript|apk
            |app package|git history|notebook|screenshot|video|image
          )
      `,
      fair,
      { 'key.revoked': hint },
    ),
    remarked(
      'public-repository',
      regex`
        (?<!(?:template|package|module|image|model|action|chart|library|plug-?in) is an? )public (?:git )?(?:repositor(?:y|ies)|repos?\b|gist|commit|bucket|page|fork|space)
          (?! (?:was |is |were )?(?:cloned|downloaded|forked|copied|used)
          )
        |open[- ]source (?:repo|project)|repository (?:is|was made|became|went) public
      `,
      weak,
      { 'key.revoked': hint, 'key.expired': hint },
    ),
    remarked(
      'keys-of-a-public-list',
      regex`
        (?:keys?|tokens?)[a-z ]{0,16} (?:comes?|came|taken|found|copied|got|are|is|was|were)[a-z ]{0,12} (?:from|on|in|of)[ ]
          (?:an? |the |some |this )?(?:public|free|shared|open|leaked)[a-z ]{0,12}[ ]
          (?:lists?|collections?|gists?|pools?|channels?)\b
        |(?:free|shared|leaked|public) (?:api )?(?:keys|tokens) (?:list|collection|pool|channel)\b
      `,
      strong,
      { 'key.revoked': fair, 'key.wrong_kind': -fair, 'server.fault': -weak },
    ),
    remarked(
      'mail-from-issuer',
      regex`
        (?:e-?mail|mail|notice|notification|warning|message|alert)s?\b[^;]{0,60}
          (?:leak|expos|compromis|public|found|secret|security)
      `,
      strong,
      { 'key.revoked': weak },
    ),
    remarked(
      'next-key-dies-too',
      regex`
        (?:new|fresh|next|regenerated|another|more|each) (?:api )?(?:key|token)s?\b[^;]{0,50}
          (?:
            the first time|only once|then never|soon after|within (?:a |an |minutes|hours|\d)
            |(?:a few|some|\d{1,6}) (?:minutes|hours|days) later|next day|banned|dies?|again and again|each time
          )
      `,
      strong,
      { 'account.suspended': weak, 'limit.rate': hint, 'config.shadowed': -weak },
    ),
    remarked(
      'happened-again',
      regex`
        (?:happen(?:s|ed)|occur(?:s|red)|came) again with (?:the|a|each|every) (?:next|new)
        |every new (?:key|token)|each new (?:key|token)
      `,
      strong,
      { 'account.suspended': weak },
    ),
    remarked(
      'banned-soon',
      regex`
        (?:keys?|tokens?)\b[^;]{0,40}(?:banned|revoked|reset|disabled|deleted|blocked)(?! (?:and|then)\b)[a-z ]{0,12}
          (?:
            soon|shortly|after|again|automatically|by itself|by themselves|each time|every time|within
          )
      `,
      strong,
      { 'account.suspended': weak },
    ),
    remarked(
      'changes-by-itself',
      regex`
        (?:key|token)[^;]{0,40}(?:
            keeps? (?:on )?(?:changing|resetting|being)|changes by itself|resets itself
            |is reset (?:every|each|again)
          )
      `,
      strong,
    ),
    remarked(
      'days-after-entering',
      regex`
        (?:\d|a few|some|two|one)[ -](?:\d |to )?(?:minutes|hours|days?) after[ ]
          (?:it was |being |the |they were )?(?:entered|committed|pushed|published|deployed|used|pasted|shared)
      `,
      strong,
      { 'key.inactive': -fair },
    ),
    remarked(
      'untouched-key-lives',
      regex`
        key (?:that was |which was )?(?:not|never|kept out|kept private)[a-z ]{0,30}
          (?:works|fine|is ok|perfectly|still valid|lives)
      `,
      fair,
    ),
    remarked(
      'static-host',
      regex`
        github pages|static (?:site|page|hosting)|single[- ]page app|codepen|jsfiddle|replit|glitch\b
        |streamlit (?:cloud|sharing)|hugging ?face space
      `,
      weak,
      { 'perm.referrer': hint },
    ),
    remarked(
      'third-party-app',
      regex`
        (?:entered|pasted|used|typed|given) (?:in|into|to) (?:this|the|a|that|some)[ ]
          (?:desktop |web |third[- ]party |online )?(?:app|site|web ?site|service|extension|tool)
      `,
      hint,
    ),
    coded('key-in-page', /<script[^>]{0,80}>[^<]{0,400}(?:api_?key|token|authorization)/, weak, {
      'perm.referrer': hint,
      'browser.cors': hint,
    }),
    coded(
      'token-in-source',
      /(?:token|api_?key|secret) ?[:=] ?["'](?:gh[pousr]_|github_pat_|sk-|xox[abp]-|aiza|glpat-|hf_|sg\.)/,
      hint,
    ),
  ],

  examine: (observed) => statedAs(observed, 'key.leaked'),

  explain: ({ providerName }) =>
    `The key has been seen in a public place (repository, page source, chat, package), and ${providerName} or a scanner switched it off to protect the account.`,

  fix: ({ observed, providerName }) =>
    fix(
      `Create a new key at ${providerName}, remove the old one from everything that is public, history included, and keep the new one out of it.`,
      {
        edits: [
          { kind: 'replace-key', target: keyTarget(observed), with: 'a new key that is kept out of public places' },
        ],
        commands: [`git log --all --oneline -S "$${variableName(observed)}"`],
        links: ['https://docs.github.com/en/code-security/secret-scanning'],
      },
    ),

  dashboard: 'keys',
  question:
    'Has the key ever stood in a public repository, a web page, an app package or a chat, or did the issuer send a mail about it?',
})
