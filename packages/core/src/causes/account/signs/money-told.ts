import { fair, remarked, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Who speaks of money has it on the wrong account, not yet booked, or in a plan that does not cover the API. */
export const moneyTold: readonly Sign[] = [
  remarked(
    // Plans for a chat in the browser (ChatGPT Plus, Claude Pro) do not pay for calls of the API.
    'plan-of-the-chat',
    regex`
      chatgpt (?:plus|pro|team|premium|subscription)|(?:plus|pro|max) subscri(?:ption|ber)s?\b
      |claude (?:pro|max)\b|gemini (?:advanced|pro) (?:plan|subscription)|会员(?:已|还|没)|pay (?:monthly )?for (?:chatgpt|claude|gemini|plus)
    `,
    fair,
    { 'config.shadowed': weak, 'perm.resource': weak, 'key.wrong_kind': weak, 'key.unknown': -weak },
  ),
  remarked(
    'sum-of-money-told',
    regex`
      (?:\b(?:five|ten|twenty|fifty|hundred)|\d) ?(?:us )?(?:dollars?|euros?|usd|eur|yuan|rmb|rubles?|cents?)\b|(?<![\w$])[$€¥£] ?\d{1,5}(?:[.,]\d{1,2})?(?![\w$])|\d ?(?:元|块钱)
    `,
    fair,
    { 'perm.resource': weak, 'limit.quota': weak, 'key.mistyped': -weak },
  ),
]
