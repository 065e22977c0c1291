import { regex } from '../model/regex.ts'

const tools = '(?:curl|postman|insomnia|terminal|swagger|powershell)'
const keyAbroad =
  '(?:api[- ]?)?(?:key|token|schlüssel|zugangsdaten|clave|llave|chave|clé|jeton|chiave|credenciales|credenciais|credenziali|sleutel|ключ|токен)'

/** A key that was made a short time ago. */
export const keyMadeAbroad = regex`
      ${keyAbroad}\b[^.;]{0,40}(?:gerade eben|gerade erst|eben erst|soeben|frisch|vor (?:\d{1,3}|einer|einigen|ein paar|wenigen) (?:minuten?|stunden?))
        [^.;]{0,12} ?(?:erstellt|angelegt|erzeugt|generiert|bekommen|erhalten|beantragt)
      |(?:gerade eben|gerade erst|eben erst|soeben|frisch) (?:erstellt|angelegt|erzeugt|generiert|registriert|angemeldet)
      |acabo de (?:crear|generar|registrar|obtener|sacar)|acabei de (?:criar|gerar|cadastrar|registrar|obter)
      |(?:viens|vient) (?:tout juste )?de (?:créer|générer|m'inscrire|demander)|appena (?:creat|generat|registrat|ottenut)[oaie]
      |${keyAbroad}[^.;]{0,30}(?:creada?|generada?|criad[ao]|gerad[ao]|créée?|générée?|creat[ao]|generat[ao]) (?:hace|há|il y a) [^.;]{0,16}(?:minut|hora|heure)
      |(?:hace|há) (?:\d{1,3}|unos|alguns|pocos|poucos|una?|uma?) (?:minutos?|horas?)[^.;]{0,20}(?:creé|generé|criei|gerei|registré|registrei|cadastrei)
      |(?:creé|generé|criei|gerei|registré)[^.;]{0,30} (?:hace|há) [^.;]{0,12}(?:minutos?|horas?)
      |(?:刚刚?|剛剛?|才)(?:创建|申请|注册|生成|建立|申請|註冊|拿到)|(?:分钟|分鐘|小时|小時)前[^.;]{0,6}(?:创建|申请|注册|生成|建立|申請)
      |(?:作成|発行|登録|取得)(?:した|して)(?:ばかり|直後)|(?:分|時間)前に[^.;]{0,12}(?:作成|発行|登録|取得)|방금 (?:만든|발급|생성)
      |${keyAbroad}[^.;]{0,24} (?:tiene|tem|a|ha|ist|is) (?:sólo |solo |só |erst |nur |apenas )?\d{1,2} (?:minutos?|minuten?|minuti|horas?|stunden?)\b(?! (?:gültig|de validez|de validade))
      |только что (?:создал|получил|сгенерировал|зарегистрировал)|(?:zojuist|net) (?:aangemaakt|gegenereerd)
`

/** The same observations in other languages than English, by the id of the remark that they belong to. */
export const tongues: ReadonlyMap<string, RegExp> = new Map([
  ['key-is-new', keyMadeAbroad],
  [
    'worked-before',
    regex`
      bis (?:gestern|heute(?: früh| morgen)?|vor kurzem|letzte woche|vorgestern|zum update)[^.;]{0,30}(?:ging|lief|funktioniert|klappte|war alles)
      |(?:gestern|letzte woche|vorher|früher|bisher|jahrelang|monatelang)[^.;]{0,24}(?:ging|lief|funktionierte|geklappt|funktioniert|problemlos)
      |(?:läuft|ging|geht|funktioniert) (?:seit (?:heute|gestern)|plötzlich|auf einmal) nicht mehr
      |hasta (?:ayer|hoy|la semana pasada)[^.;]{0,24}funcionaba|(?:ayer|antes)[^.;]{0,16}funcionaba|dejó de funcionar|ha dejado de funcionar
      |até (?:ontem|hoje)[^.;]{0,24}funcionava|(?:ontem|antes)[^.;]{0,16}funcionava|parou de funcionar
      |jusqu'(?:à |au |en )?(?:hier|aujourd'hui)[^.;]{0,24}(?:fonctionn|march)|(?:hier|avant)[^.;]{0,16}(?:fonctionnait|marchait)|ne (?:fonctionne|marche) plus
      |fino a (?:ieri|oggi)[^.;]{0,24}funzionava|ha smesso di funzionare|(?:gisteren|voorheen) werkte|werkte gisteren
      |(?:昨天|之前|以前|上周|前几天|一直|原来)[^.;]{0,8}(?:可以|正常|能用|好用|好好的|没问题)|突然(?:就)?(?:不能|不行|报错|失效)
      |(?:昨日|先週|以前|これ)まで[^.;]{0,12}(?:動い|使え|問題)|(?:昨日|以前)は[^.;]{0,10}(?:動い|使え)|急に[^.;]{0,10}(?:エラー|動かな|使えな)
      |(?:вчера|раньше)[^.;]{0,12}работал|перестал[оа]? работать
    `,
  ],
  [
    'works-with-curl',
    regex`
      (?:mit|in|im|per|über) (?:dem )?${tools}[^.;]{0,24}(?:geht|klappt|funktioniert|läuft|kein problem|alles gut|ok\b)
      |(?:geht|klappt|funktioniert|läuft) (?:es )?(?:mit|in|im|per|über) (?:dem )?${tools}
      |(?:con|en|com|no|pelo|por|desde|avec|dans|sur|da|su) (?:el |la |o |le )?${tools}[^.;]{0,24}(?:sí )?(?:funciona|funzion|fonctionne|marche|anda|va bien|responde)
      |(?:funciona|funzion\w{1,4}|fonctionne|marche) (?:bien |perfectamente |perfeitamente |très bien )?(?:con|en|com|no|pelo|avec|dans|sur|da|su) (?:el |la |o |le )?${tools}
      |${tools}[^.;a-z]{0,10}(?:可以|正常|能用|没问题|是好的|调用成功|成功)|用 ?${tools}[^.;]{0,10}(?:可以|正常|没问题|成功)
      |${tools}[^.;]{0,6}(?:では|だと|なら)[^.;]{0,14}(?:成功|動|通|正常|200|問題な|取得でき)
    `,
  ],
  [
    'since-an-update',
    regex`
      (?:seit|nach|mit) (?:dem |der |einem |diesem )?(?:letzten |neuen |neuesten )?(?:update|upgrade|umstieg|version|aktualisierung)
      |mit (?:version )?v?\d{1,3}\.\d[\d.]{0,8} (?:ging|lief|funktionierte|geht|läuft|klappte|war)
      |(?:desde|después de|tras|com|con|desde que|após|depois d[ea]) (?:la |el |a |o )?(?:última |nueva |nova )?(?:actualización|actualizar|actualicé|atualização|atualizar|atualizei|versión|versão)
      |(?:con|com|en|na) (?:la |a )?(?:versión|versão) v?\d[\d.]{0,8} (?:sí )?(?:funcionaba|funcionava|funciona)
      |(?:depuis|après|suite à) (?:la |le |une )?(?:dernière |nouvelle )?(?:mise à jour|version|màj)|(?:avec|en) (?:la )?(?:version )?\d[\d.]{1,8} (?:ça )?(?:fonctionnait|marchait)
      |dopo (?:l'|il |un )?aggiornamento
      |(?:升级|更新)(?:到|至|之后|以后|后|了)|(?:退回|降级|回退|换回)[^.;]{0,8}(?:版本|就好|正常|可以)|(?:アップデート|更新|バージョンアップ)(?:して|した|後|から)
      |после обновления
    `,
  ],
  [
    'nothing-changed',
    regex`
      (?:nichts|keine änderung\w{0,2})[^.;]{0,24}(?:geändert|verändert|gemacht|angefasst)|ohne (?:jede )?änderung
      |(?:no|nada)[^.;]{0,16}(?:he cambiado|cambié|se ha cambiado|ha cambiado|cambió|mudei|mudou|alterei|foi alterad)|sin (?:ningún )?cambi(?:o|ar)|sem (?:nenhuma )?(?:mudança|alteração|alterar)
      |rien (?:n'a )?(?:changé|modifié|touché)|senza modific|(?:什么都|代码)?(?:没有?|未)(?:改|动|修改|变)|何も変え|変更して(?:い)?な|ничего не менял
    `,
  ],
  [
    'works-on-another-machine',
    regex`
      (?:lokal|auf (?:meinem|dem) (?:rechner|laptop|pc|entwicklungsrechner))[^.;]{0,20}(?:geht|läuft|klappt|funktioniert)
      |(?:en local|localmente|en mi (?:máquina|pc|portátil|ordenador|computadora)|na minha máquina|no meu (?:pc|computador)|in locale|sul mio pc)[^.;]{0,20}(?:funciona|funziona|anda|roda)
      |(?:en local|sur (?:mon|ma) (?:pc|machine|poste))[^.;]{0,16}(?:fonctionne|marche)
      |本地[^.;]{0,8}(?:可以|正常|没问题|能跑|运行正常|是好的)|ローカル(?:では|だと|環境では)[^.;]{0,12}(?:動|問題な|成功|正常)
    `,
  ],
  [
    'several-keys-fail',
    regex`
      (?:neue[nrms]?|andere[nrms]?|zweite[nrms]?|mehrere) ${keyAbroad}[^.;]{0,30}(?:auch nicht|gleiche|dasselbe|genauso|ebenso|hilft nicht|ohne erfolg)
      |(?:nueva|otra|nuevo|otro|nova|outra|novo|outro|nouvelle|autre|nouveau|nuova|altra) ${keyAbroad}[^.;]{0,30}(?:tampoco|lo mismo|igual|o mesmo|também não|pareil|même|stesso|non va)
      |(?:换了?|重新(?:生成|申请|创建))[^.;]{0,10}(?:key|密钥|令牌|token)[^.;]{0,12}(?:也|还是|一样|不行)|(?:キー|トークン)を(?:再発行|作り直|再作成)[^.;]{0,14}(?:同じ|ダメ|変わら)
    `,
  ],
])
