import { decisive, fair, hint, noticed, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { freshCredential, valueIsRight } from './shadowed-older.ts'

const onlyRestarted = regex`
  \b(?:docker|podman)(?:[ -]compose)?(?: (?:-f|-p|--file|--profile) \S{1,60}){0,3} restart\b
  |(?:docker|podman|container|compose|stack)[a-z ]{0,20} (?:was |were |is |are )?(?:only |just |then )?restarted\b
`
const madeAnew = /\bup (?:-d|--force)|--force-recreate|compose (?:down|up)\b|\brecreat|\bmade anew|docker run\b/
const publishesByIdentity = regex`
  trusted publish|\boidc\b|id-token["']?: ?["']?write|provenance
`
const tokenOfTheRegistry = /node_auth_token["']?\s?[:=]|registry-url["']?\s?:|npm_token["']?\s?[:=]|_authtoken ?=/
const cloudKeysSet = regex`
  aws_access_key_id[a-z_ ,]{0,60} (?:is|are|were|was) (?:also |still |both )?(?:set|exported|defined|present)
  |export aws_access_key_id|aws_access_key_id ?=|temporary (?:access )?keys?[a-z ,]{0,40} exported
`
const kubectlRefused = /you must be logged in to the server|has asked for the client to provide credentials/
const clusterOfAmazon = /\beks\b|aws-iam-authenticator|aws-auth\b|\.eks\.amazonaws\.com/
const profileNamed = /aws_profile|\bprofile ?[:=] ?["']?[a-z]|--profile\b|profile is (?:in|set|exported|given|named)/

/** Commands and settings in view by which another value than the one meant is used. */
export const shadowedCommands: readonly Sign[] = [
  noticed(
    'restart-keeps-the-environment',
    'A container was only restarted: it keeps the environment that it was made with, whatever its files say now.',
    ({ zones }) => {
      const told = `${zones.code} ${zones.config} ${zones.remarks}`
      return onlyRestarted.test(told) && !madeAnew.test(told) && /\benv\b|\.env|environment|compose/.test(told)
    },
    strong,
    { 'config.not_loaded': fair, ...valueIsRight },
  ),
  noticed(
    'bootstrap-with-a-token',
    'The first token is asked for while a token stands in the environment: it is sent along, and nobody knows it yet.',
    ({ zones }) =>
      /\b(?:nomad|consul) acl bootstrap\b|\bvault operator init\b/.test(
        `${zones.code} ${zones.answer} ${zones.remarks}`,
      ) &&
      /\b(?:nomad_token|consul_http_token|vault_token)["']? ?[=:] ?["']?[a-z0-9]/.test(`${zones.config} ${zones.code}`),
    strong,
    { 'send.conflict': fair, 'perm.scope': -fair },
  ),
  noticed(
    'cluster-by-another-identity',
    'A cluster of Amazon knows its callers by their identity at AWS: kubectl signs with the profile or the variables that come first, and the cluster does not know that identity.',
    ({ zones }) => kubectlRefused.test(zones.answer) && clusterOfAmazon.test(zones.all),
    fair,
    { 'env.wrong_account': fair, 'perm.resource': weak, 'perm.scope': -decisive },
  ),
  noticed(
    'token-beside-identity',
    'The job is to publish by its identity, and a setting for a token of the registry stands beside it.',
    ({ zones }) => {
      const given = `${zones.code} ${zones.config}`
      return (
        publishesByIdentity.test(`${given} ${zones.remarks}`) &&
        tokenOfTheRegistry.test(given) &&
        /\bnpm\b/.test(zones.all)
      )
    },
    strong,
    {
      'send.conflict': weak,
      'token.claims': weak,
      'config.not_loaded': -weak,
      'key.missing': -fair,
      'send.absent': -weak,
    },
  ),
  noticed(
    'profile-beside-keys',
    'A profile is named, and the variables of the access key are set, too: one of the two wins, by the tool’s own order.',
    ({ zones }) => {
      const told = `${zones.code} ${zones.config} ${zones.remarks}`
      return cloudKeysSet.test(told) && profileNamed.test(told)
    },
    fair,
    { 'token.incomplete': -weak, 'perm.scope': -weak, 'key.unknown': -hint },
  ),
  remarked(
    'not-asked-again',
    regex`
      (?:is|was|am|are|get|gets|got) not (?:prompted|asked) for
      |(?:does not|doesn't|did not|never|no longer) (?:ask|prompt)s? (?:me )?(?:for )?
        (?:the |a |an |my |new )?(?:credentials?|password|log ?in|account|key|token)
      |no (?:browser(?: window| page| tab)?|log ?in (?:page|window|prompt|dialog)|prompt)[a-z ]{0,16}
        (?:opens|appears|comes|shows|is shown)
    `,
    strong,
    { 'token.expired': hint, ...freshCredential },
  ),
  remarked(
    // A runner of one's own keeps variables, logins and files from job to job.
    'runner-of-ones-own',
    /self-?hosted (?:[a-z]{2,10} )?(?:runner|agent)s?\b|(?:own|private|on-prem) (?:runner|build agent)s?\b/,
    hint,
    { 'perm.ip': hint, 'sign.clock': hint },
  ),
  remarked(
    'volume-was-kept',
    regex`
      volumes? (?:was |is |were |are )?(?:kept|reused|left|preserved|persistent|still there|not (?:deleted|removed))
      |(?:kept|reused|same|old|existing|persistent) (?:data )?volumes?\b
      |first (?:start|run|boot|launch)[a-z -]{0,30} (?:works?|worked|is fine|was fine)
    `,
    fair,
    { 'config.not_loaded': hint, 'key.unknown': weak },
  ),
  noticed(
    'login-done-in-vain',
    'The tool was logged in again and again, and the settings hold a variable that such tools prefer to their login.',
    ({ zones, assignments }) =>
      assignments.some(({ name }) => /^[A-Z][A-Z0-9_]{1,40}_(?:KEY|TOKEN|SECRET)$/.test(name)) &&
      loginRepeated.test(zones.remarks),
    strong,
    { 'perm.scope': -fair, ...freshCredential },
  ),
  remarked(
    'older-one-on-the-wire',
    regex`
      (?:log|trace|sniffer|proxy|debugger|capture|devtools|network (?:tab|panel|trace))[a-z ]{0,20}[ ]
        (?:shows?|says|reveals?|has)[a-z ]{0,12} (?:the |an? )?
        (?:old|former|previous|earlier|default|built-in)[ ](?:api )?(?:key|token|value|account|one)
      |(?:key|token|account)[a-z ]{0,20} (?:is|was) one (?:used )?(?:in the past|before|formerly|long ago|of (?:an|the) (?:old|former))
    `,
    decisive,
    { 'client.defect': -weak, 'send.absent': -strong, ...valueIsRight },
  ),
]

const loginRepeated = regex`
  (?:ran|run|did|done|tried|repeated|used|made)[^;]{0,30} log ?in["'\`]? (?:\S{1,12} ){0,2}
    (?:again|several times|twice|repeatedly|many times|\d times)
  |(?:several|many|repeated|two|three|new) log-?ins\b
`
