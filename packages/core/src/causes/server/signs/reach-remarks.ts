import { fair, hint, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Which keys, paths, machines and programs meet the refusal. */
export const reachRemarks: readonly Sign[] = [
  remarked(
    'no-token-works',
    regex`
      \bno (?:api )?(?:key|token)s? works?\b
      |(?<!\bwithout )(?:every|any|all) (?:new )?(?:key|token)s?[a-z ]{0,20}(?:refused|fails?|rejected|works)(?: at once)?
      |each refused|refused at once|(?:keys|tokens) (?:had |have )?worked until now
    `,
    fair,
    { 'client.defect': hint, 'account.suspended': weak, 'key.unknown': -fair, 'key.revoked': -weak },
  ),
  remarked(
    'one-class-of-keys',
    regex`
      (?:development|developer|production|personal|old|new|test|read) (?:api )?(?:keys|tokens) (?:are |is )?
        (?:unaffected|not affected|fine|work)
      |only (?:development|new|old|read|test) (?:keys|tokens)|keys? unaffected
    `,
    fair,
    { 'perm.resource': hint },
  ),
  remarked(
    'everything-affected',
    regex`
      (?:every|all|any) (?:api )?(?:endpoints?|routes?|calls?|methods?|regions?|services)[a-z ]{0,12}[ ]
        (?:is |are )?(?:affected|fails?|refused|401|403)
      |across the board|on all endpoints|401s? everywhere
    `,
    weak,
    { 'key.revoked': weak, 'perm.scope': -weak, 'perm.resource': -weak },
  ),
  remarked(
    'all-systems-alike',
    regex`
      windows,? (?:mac|linux)[a-z ,]{0,20}(?:alike|same)
      |(?<!(?:runs?|running|used|installed|works) on )(?:several|all|different|two|three|both)[ ]
        (?:
          machines|systems|platforms|computers|devices|networks|browsers|clients
        )
      |another (?:machine|browser|computer|network|library|client|tool)(?:'s)?[a-z ]{0,25}
        (?:
          the same\b(?!
              [ ](?:api |access )?(?:key|token|credential|address|account|setting|code|data|call|request)
            )
          |too\b|also\b|fails
        )
      |two [a-z]{1,30} clients
    `,
    fair,
    {
      'key.unknown': hint,
      'key.inactive': weak,
      'client.defect': -hint,
      'config.not_loaded': -fair,
      'config.shadowed': -fair,
      'perm.ip': -weak,
    },
  ),
  remarked(
    'plain-request-too',
    regex`
      (?:plain|bare|simple|direct|even) (?:curl|request|call)[a-z, ]{0,20}(?:same|too|fails?|also)?
      |(?:curl|postman),? same (?:result|error|answer)|vendor's own (?:curl )?example (?:fails|gives)
      |official (?:example|sample|client)[a-z ]{0,20}(?:same|fails|too)
    `,
    fair,
    {
      'key.unknown': hint,
      'key.revoked': hint,
      'key.inactive': hint,
      'client.defect': -fair,
      'send.scheme_wrong': -hint,
    },
  ),
  remarked(
    'known-valid',
    regex`
      (?:key|token|credentials?) (?:is|are|was) (?:
          known to be |surely |certainly |definitely |still |confirmed[ ]
        )?valid
      |valid (?:api )?(?:key|token) (?:with|and|for|that)|with direct access|shown as (?:valid|active)
    `,
    hint,
    { 'client.defect': weak, 'key.expired': -weak, 'key.mistyped': -weak, 'key.unknown': -weak },
  ),
  remarked(
    'same-key-one-path',
    regex`
      same key works on|works on (?:the |all )?(?:paths?|endpoints?|routes?|methods?) (?:below|above|other|but)
      |(?:one|this|that) (?:path|route|endpoint|method) (?:only|alone)
    `,
    weak,
    { 'api.retired': weak, 'perm.scope': weak, 'perm.resource': weak, 'key.unknown': -fair, 'key.revoked': -fair },
  ),
  remarked(
    'session-works',
    regex`
      (?:works?|worked|passes|fine) (?:with|by|using|through|after) (?:the )?
        (?:session|cookies?|logging in|log ?in)
      |after logging in[^;]{0,30}works
    `,
    weak,
    { 'key.wrong_kind': weak, 'perm.scope': hint },
  ),
]
