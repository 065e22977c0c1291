import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What users tell of the header in which their key travels. */
export const headerRemarks: readonly Sign[] = [
  remarked(
    'same-value-other-header',
    regex`
      (?:same|the) (?:key|token|value)[a-z ,]{0,30}(?:in|as|with|through) (?:the |an? )?
        (?:other |another |different )?(?:
          authorization|bearer|x-[a-z-]{1,40}|header|api-key|apikey|private-token
        )[a-z :,-]{0,30}(?:works|passes|is accepted|answers|gives)
      |(?:works|accepted|passes) (?:with|as|in|when)[a-z ]{0,20}(?:
          authorization: bearer|authorization header|x-api-key|api-key header|apikey|private-token|bearer token
        )
    `,
    strong,
    { 'send.scheme_wrong': weak, 'send.wrong_place': weak },
  ),
  remarked(
    'client-sends-x',
    regex`
      (?:client|tool|sdk|plugin|library|app|extension|it|action|program|provider class)[a-z ]{0,12}[ ]
        (?:sends?|uses?|puts?|sets?|only sends?)[a-z ]{0,20}(?:
          authorization|bearer|x-api-key|api-key|x-auth|private-token|apikey|the header
        )
    `,
    fair,
    { 'send.scheme_wrong': hint, 'key.wrong_kind': hint },
  ),
  remarked(
    'gateway-key-plugin',
    regex`
      key[- ]auth plugin
      |gateway (?:itself )?(?:has|wants|reads|expects|checks|needs|asks for|accepts)[a-z ]{0,20}
        (?:key|header|auth|token)
      |\bkong\b|apisix|apim\b|api management|authentication switched on
    `,
    weak,
    { 'send.stripped': hint },
  ),
  remarked(
    'compatible-endpoint',
    regex`
      (?:anthropic|openai|claude|gpt)[- ](?:compatible|style|messages|like|format|type)|provider type
      |custom (?:provider|endpoint|base url)|as (?:an )?(?:anthropic|openai) provider|\/anthropic\b
    `,
    weak,
    { 'env.wrong_host': weak, 'client.defect': hint },
  ),
  remarked(
    'from-the-docs',
    regex`
      (?:copied|code|example|done|written|as)[a-z ]{0,20}(?:from|in|of|as in)[a-z' ]{0,20}
        (?:docs|documentation|example|readme|manual)
    `,
    hint,
    { 'key.placeholder': hint, 'send.companion': hint },
  ),
  remarked(
    'header-renamed',
    regex`
      header(?:'s)? (?:name )?(?:was |is |has been |had been |got )?(?:renamed|changed|called differently)
      |(?:renamed|other|different|wrong|custom|unusual|non-?standard|another) (?:auth |authorization |key )?
        header name\b
      |(?:other|different|wrong|unusual|another) name (?:of|for) the header
      |name of the header (?:was |is |has )?(?:been )?(?:renamed|changed|another|different|other|wrong|set)
    `,
    fair,
    { 'send.header_case': hint, 'send.companion': hint },
  ),
  remarked(
    'key-in-a-header',
    regex`
      (?:key|token)(?: is| was)? (?:sent|put|passed|given|set|entered) (?:in|as|with|by)[ ]
        (?:a |an |the |another )?(?:custom |request |http )?header
    `,
    weak,
  ),
  anywhere(
    // What is generated takes the name of the header from the description, or mistakes the name of the scheme for it.
    'made-from-a-description',
    regex`
      (?:client|connector|sdk|library|code|api)s? (?:was |were |is )?(?:generated|made|built|created)[a-z ]{0,12}
        (?:from|out of|by|with) (?:the |an? |its )?(?:open ?api|swagger|api description|specification)
      |(?:securitydefinitions|securityschemes)[^;]{0,120}in["']?: ?["']?header
    `,
    weak,
    { 'send.absent': weak, 'send.header_case': weak, 'client.defect': weak },
  ),
]
