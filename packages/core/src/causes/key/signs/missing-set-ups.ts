import { anywhere, fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { isFeedWithoutToken } from '../../../looks/package-feed.ts'
import { regex } from '../../../model/regex.ts'

/** Set-ups to which nobody has given a key yet, and those that want one key more than their users know of. */
export const missingSetUps: readonly Sign[] = [
  remarked(
    'fresh-install',
    regex`
      fresh(?:ly)? (?:install|installed|set ?-?up|clone|checkout)|right after (?:the )?install|just installed
      |first (?:start|run|launch)\b|every step of the (?:documentation|guide|readme)
      |followed (?:the )?(?:readme|guide|tutorial|documentation|instructions)
    `,
    hint,
    { 'key.placeholder': hint, 'config.not_loaded': hint },
  ),
  remarked(
    'opened-as-is',
    regex`
      opened as it is|link (?:from|on|of) |without (?:logging|signing) in|not (?:logged|signed) in|visitor
      |anonymous|guest|meant to be public|public (?:data|resource|endpoint)
    `,
    weak,
    { 'send.absent': weak },
  ),
  remarked(
    'worked-without',
    regex`
      (?:without|no) (?:an? |any )?(?:api )?(?:key|token) (?:for years|before|until|so far|in the past)
      |(?:used to|worked|calls) (?:[a-z]{1,30} ){0,4}without (?:an? )?(?:api )?(?:key|token|login|registration)
    `,
    strong,
    { 'api.retired': fair },
  ),
  remarked(
    'forked-pull-request',
    regex`
      pull[ _]requests? (?:from|of|by) (?:a |another |other )?(?:fork|dependabot|contributor)
      |started by pull_request|from (?:a )?fork|forks? (?:get|have|receive) no secret|dependabot|coverage job
    `,
    fair,
    { 'config.not_loaded': fair, 'perm.scope': hint },
  ),
  remarked(
    'copy-of-example-env',
    regex`
      (?:\.env|config|settings)[a-z ]{0,20}(?:is |was )?(?:a )?cop(?:y|ied) (?:of|from)[a-z ]{0,20}
        (?:example|sample|template|dist)
      |\.env\.(?:example|sample|template|dist)
    `,
    fair,
    { 'key.placeholder': weak },
  ),
  remarked(
    'store-not-read',
    regex`
      (?:keychain|keyring|credential store|secret store|vault)[a-z ]{0,30}
        (?:refused|denied|empty|not (?:read|available|unlocked))
      |consent=none|could not be read|after (?:the )?(?:session|login) (?:is |was )?(?:cleared|lost|reset)
    `,
    weak,
    { 'config.not_loaded': weak, 'config.shadowed': hint },
  ),
  noticed(
    'feed-without-token',
    'The package feed wants a token even for public packages, and no line in view gives one.',
    isFeedWithoutToken,
    strong,
    { 'send.absent': weak, 'config.not_loaded': weak, 'key.expired': -fair, 'key.revoked': -fair },
  ),
  said('nothing-behind-the-scheme', /invalid (?:token|basic|bearer) header\.? no credentials provided/, strong, {
    'config.not_loaded': fair,
    'send.absent': hint,
    'key.unknown': -weak,
  }),
  said(
    'tool-not-logged-in',
    regex`
      no basic auth credentials|missing client token
      |no (?:existing|saved|stored) (?:credentials?|tokens?|login|session)s? (?:were |was )?found
      |no upload token found|requires an authenticated account|m_missing_token
      |no (?:valid )?credential sources
      |required token could not be found
    `,
    fair,
    { 'config.not_loaded': fair, 'send.absent': weak, 'token.expired': hint },
  ),
  said(
    'bot-library-at-login',
    regex`
      improper token has been passed|an invalid token was provided|\[token_?invalid\]
      |(?<!["'a-z_])token_invalid(?!["'a-z_])
    `,
    hint,
    {
      'config.not_loaded': fair,
      'key.revoked': weak,
      'key.wrong_kind': hint,
      'token.claims': -weak,
    },
  ),
  said(
    'wanted-in-other-languages',
    regex`
      (?:未提供|缺少|没有|未设置|未配置|未填写|请(?:先)?(?:填写|设置|配置|输入|提供))[^a-z;。]{0,8}(?:api|密钥|秘钥|令牌|key|token)
      |(?:api|key|密钥|令牌|token)[^a-z;。]{0,6}(?:未设置|未配置|为空|不能为空|缺失)|キーが(?:設定|指定)されていません
      |(?:falta|manquante?|fehlt|mancante|ausente)\b[^;]{0,24}(?:api|token|clave|schlüssel|chave)
      |(?:clave|clé|chave|schlüssel|token|key)[a-z ]{0,12} (?:falta|manquante?|fehlt|mancante|ausente)
    `,
    fair,
    { 'config.not_loaded': fair, 'send.absent': weak },
  ),
  remarked(
    'second-service-fails',
    regex`
      (?:
          knowledge base|embeddings?|vector|\brag\b|memory|indexing|retriev|voice|speech|image generation|transcri
          |rerank
        )[a-z ]{0,24}(?:fails?|refused|401|errors?|does not|do not|not work)
    `,
    fair,
    { 'config.not_loaded': fair, 'key.wrong_provider': weak, 'env.wrong_host': hint },
  ),
  anywhere(
    // Clients of OpenAI ask for a key before they look at whom they talk to; a local model takes any word for one.
    'local-model-and-a-client-that-wants-a-key',
    regex`
      (?:api[_ -]?key|credentials?)[^;]{0,60}(?:must be set|is required|missing|not (?:set|found|provided))[^]{0,400}(?:
          ollama|lm ?studio|llama\.?cpp|localhost:11434|koboldcpp|local(?:ly)? (?:llm|server|model|run)
        )
      |(?:missing|no|provide an?) (?:openai |valid )?(?:api[ _-]?key|credentials)[^]{0,400}(?:
          ollama|lm ?studio|llama\.?cpp|localhost:11434|koboldcpp|local(?:ly)? (?:llm|server|model|run)
        )
    `,
    strong,
    { 'config.not_loaded': -fair, 'client.defect': weak, 'env.wrong_host': weak },
  ),
]
