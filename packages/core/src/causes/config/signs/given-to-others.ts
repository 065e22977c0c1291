import { anywhere, fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

const nothingArrived = { 'key.unknown': -weak, 'key.revoked': -weak, 'key.expired': -weak } as const

/** The value exists and is given to something else: another namespace, another registry, another moment. */
export const givenToOthers: readonly Sign[] = [
  anywhere(
    // A pod reads pull secrets of its own namespace only, and those alone that it or its service account names.
    'pull-secret-of-a-cluster',
    /image ?pull ?secrets?\b|image-pull-secrets?\b|\bpull secrets?\b|imagepullbackoff|errimagepull/,
    fair,
    { 'send.absent': weak, 'env.wrong_host': weak, 'key.missing': -weak, 'client.defect': -weak, ...nothingArrived },
  ),
  anywhere(
    // A login is found by the host of the image, with its port and without https.
    'registry-named-for-the-login',
    /--docker-server|secret docker-registry|dockerconfigjson/,
    weak,
    { 'env.wrong_host': fair, 'config.mangled': hint, 'key.placeholder': -weak, 'key.missing': -weak },
  ),
  remarked(
    'client-built-before-the-settings',
    regex`
      (?:initiali[sz]ed|created|constructed|instantiated|built|imported|evaluated)(?: [a-z]{2,12}){0,2}[ ]
        (?:before|earlier than) (?:the |its |any |my )?(?:api |access )?
        (?:key|keys|token|config|configuration|settings|env|environment|dotenv|variables?|credentials|\.env)
      |client(?: object)? (?:is |was )?(?:made|created|built) before (?:that|the|any) (?:line|call|assignment)
      |order of (?:initiali[sz]ation|(?:the )?imports)|initiali[sz]ation order|import order
      |初始化(?:的)?(?:顺序|时机|之前|太早|过早)|用空(?:的)?(?:数据|值|字符串)(?:来)?初始化|还没(?:有)?(?:设置|加载|读取)
      |(?:initiali[sz]ed|constructed|created) with (?:an? )?(?:empty|blank|nil|null) (?:key|keys|pair|value|config|credentials)
    `,
    strong,
    { 'key.missing': fair, 'client.defect': weak, ...nothingArrived },
  ),
]
