import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { mismatch } from '../mismatch.ts'

const row = (hit: string, miss: string): SignRow => ({
  sign: 'signature-in-other-tongues',
  hit: { text: hit },
  miss: { text: miss },
})

describe('a signature refused in other tongues', () => {
  testSigns(mismatch, [
    row('Неверная подпись запроса', 'Неверная сумма заказа'),
    row('Подпись не совпадает', 'Пароль не совпадает'),
    row('İstek reddedildi: hatalı imza', 'İstek reddedildi: hatalı tutar'),
    row('Chữ ký không hợp lệ', 'Số tiền không hợp lệ'),
    row('Firma inválida', 'Fecha inválida'),
    row('A assinatura não confere', 'O valor não confere'),
    row('Signature incorrecte', 'Montant incorrect'),
    row('Die Signatur ist ungültig', 'Der Betrag ist ungültig'),
    row('Nieprawidłowy podpis', 'Nieprawidłowy kwota'),
    row('地点检索：APP SN校验失败', '地点检索：APP IP校验失败'),
    row('서명이 일치하지 않습니다', '금액이 일치하지 않습니다'),
  ])
})
