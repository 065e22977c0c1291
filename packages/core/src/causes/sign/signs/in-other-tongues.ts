import { decisive, fair, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** Payment gateways answer in the language of their country. */
export const signatureInOtherTongues: readonly Sign[] = [
  said(
    'signature-in-other-tongues',
    regex`
      (?:неверн|некорректн|недействительн|неправильн)[а-я]{1,4} (?:[а-я]{1,20} )?(?:подпис|сигнатур|контрольн[а-я]{1,3} сумм)
      |(?:подпис|сигнатур)[а-я]{1,3} (?:[а-я]{1,12} )?(?:не ?верн|не ?совпа|не ?прав|недейств)
      |(?:geçersiz|hatalı|yanlış) (?:imza|hash)\b|(?:imza|hash) (?:geçersiz|hatalı|doğrulanamadı|uyuşmuyor)
      |(?:sai|không hợp lệ) chữ ký|chữ ký (?:không|sai)|(?:sai|không đúng) checksum
      |firma (?:digital )?(?:no (?:es )?v[áa]lida|inv[áa]lida|incorrecta|no coincide|non (?:è )?valida|errata)
      |assinatura (?:digital )?(?:é )?(?:inv[áa]lida|incorreta|n[ãa]o (?:confere|corresponde))
      |signature (?:est )?(?:invalide|incorrecte|erronée)
      |(?:ungültige|falsche) signatur|signatur (?:ist )?(?:ungültig|falsch|stimmt nicht)
      |(?:nieprawidłow|niepoprawn|błędn)[a-z]{1,3} podpis|podpis (?:jest )?(?:nieprawidłow|niepoprawn|błędn)
      |서명이? ?(?:일치|유효|올바르)|sn ?校验(?:失败|错误|不通过)|잘못된 서명|署名(?:が|の)?(?:一致|不正|無効|正しく)
    `,
    decisive,
    {
      'sign.clock': -weak,
      'env.test_live': -strong,
      'config.mangled': -fair,
      'key.missing': -fair,
      'client.defect': -weak,
      'account.billing': -weak,
    },
  ),
]
