import { coded, decisive, fair, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Credentials that hosts of code hand out for one purpose each, and that people carry to another. */
export const otherCredentialsOfHosts: readonly Sign[] = [
  noticed(
    'deploy-token-at-the-api',
    'A deploy token of GitLab opens git, packages and the registry, and never the rest of the API.',
    isDeployTokenAtApi,
    decisive,
    { 'send.wrong_header': -decisive, 'perm.scope': weak, 'env.wrong_host': -fair },
  ),
  noticed(
    'password-behind-single-sign-on',
    'The user signs in through an identity provider: the server that was asked has no password of theirs, and takes an API token alone.',
    isPasswordBehindSso,
    decisive,
    { 'config.mangled': -strong, 'perm.resource': -strong, 'send.conflict': -fair },
  ),
  noticed(
    'key-of-the-organization-page',
    'Keys made on the page of an Atlassian organization administrate it; the products take API tokens of an account.',
    ({ zones: { all, remarks } }) =>
      /admin\.atlassian\.com|organi[sz]ation (?:admin )?api[ -]keys?\b/.test(remarks) &&
      /jira|confluence|atlassian\.net/.test(all),
    decisive,
    { 'perm.resource': -strong, 'perm.scope': -strong },
  ),
  remarked(
    'code-taken-for-the-token',
    regex`
      (?:authori[sz]ation |oauth |auth |temporary |\?)?\bcode\b (?:from |of |in |which |that )?[^;,.]{0,40}
        (?:used|sent|passed|taken|handed|stored|put|set)[a-z ]{0,14}(?:as|for|in place of|instead of) (?:the |an? |access |bearer ){0,3}token
    `,
    decisive,
    { 'token.claims': weak, 'send.conflict': -weak },
  ),
  remarked(
    'registration-token-at-the-api',
    regex`
      (?:tokens?|keys?|values?) (?:is |was )?(?:taken |copied |got |comes? )?(?:from|of|on) [^;]{0,50}
        (?:add[- ]new[- ]runner|new (?:self-hosted )?runner|runners?) (?:page|dialog|settings|form|command)
      |registration tokens?[a-z ,]{0,30} (?:as|for|in place of|instead of) (?:the |an? )?(?:access|personal|api|github) ?(?:token|key)
    `,
    strong,
    { 'key.encoded': -weak, 'config.not_loaded': -fair, 'token.expired': fair },
  ),
  coded(
    // What the redirect brings is exchanged for a token first.
    'code-handed-as-the-token',
    regex`
      (?:access_?token|token|auth|bearer)["']? ?[:=] ?(?:
          (?:req(?:uest)?|router|route|ctx|params|query|url)[a-z_.]{0,30}\.code\b
          |(?:[a-z_.]{0,30}\.)?get\(["']code["']\)|(?:authorization|oauth|auth)_?code\b
        )
      |(?:access_?token|token)["']? ?: ?code\b(?!_)
    `,
    decisive,
    { 'token.claims': weak, 'client.defect': -fair },
  ),
  said(
    'personal-token-in-place-of-registration',
    /runner-registration.{0,400}\bgh[pousr]_[a-z0-9]|\bgh[pousr]_[a-z0-9].{0,400}runner-registration/,
    strong,
    { 'perm.scope': -fair, 'env.wrong_account': -fair },
  ),
]

function isDeployTokenAtApi({ credentials, path, zones: { all } }: Observed): boolean {
  const isDeployToken = credentials.some(({ value }) => value.reveal().startsWith('gldt-'))
  return isDeployToken && /\/api\/v4\//.test(all) && !/\/packages\/|\/(?:terraform|registry)\b/.test(path ?? all)
}

function isPasswordBehindSso({ zones: { answer, remarks } }: Observed): boolean {
  return (
    /invalid password\/token for user|incorrect username or password|invalid username or password|401|unauthorized/.test(
      answer,
    ) &&
    /\b(?:log-?in|sign-?in|sign in|log in|signed in|authenticat\w{2,6})[^;]{0,20} (?:by|through|via|with|over) (?:the |our |a )?(?:saml|sso|single sign|okta|azure ad|entra|openid|google|github|ldap sso)\b|\b(?:saml|sso|single sign-?on) (?:log-?in|is used|users?)\b/.test(
      remarks,
    ) &&
    /\bpassword\b/.test(remarks) &&
    !/api token (?:is |was )?(?:used|sent|set)|with (?:an? |the )?api token/.test(remarks)
  )
}
