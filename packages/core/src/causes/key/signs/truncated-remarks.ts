import { fair, hint, remarked, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** What people tell of how they copied, stored and measured the key. */
export const truncatedRemarks: readonly Sign[] = [
  remarked(
    'copy-button',
    /copy (?:button|icon)|copied (?:by|with|using) (?:the |its |a )?(?:copy )?button|clipboard/,
    hint,
    { 'key.invisible': hint, 'key.whitespace': hint },
  ),
  remarked(
    'copied-from-list',
    regex`
      (?:key|token|secret|value|it) (?:is |was |were )?copied (?:from|off|out of) (?:the |that |its |an? |my )?
        (?:provider's |vendor's )?(?:
          dashboard|console|list|table|page|portal|settings|overview|ui|network panel|dev ?tools|developer tools
          |log|terminal|screen
        )
      |(?:^|; ?)(?:it |both |token |key )?(?:was |were )?copied (?:from|off|out of) (?:an? |my |the )?(?:[a-z]{2,12} )?
        (?:terminal|console window|shell|screen|tmux|ssh|log)\b
      |(?:shown|displayed|visible) only once|masked (?:key|form|value|display)|last four
    `,
    fair,
    { 'key.wrong_kind': hint, 'key.invisible': hint },
  ),
  remarked(
    'lost-a-character',
    regex`
      (?:left out|missed|lost|dropped|without|lacks?|missing|forgot(?:ten)?) (?:the |its |an? )?
        (?:first|last|final|leading|trailing|one|some|two|a few)[a-z ]{0,12}
        (?:digits?|characters?|letters?|equals|=|part|half)
    `,
    strong,
    { 'key.mistyped': fair },
  ),
  remarked(
    'length-in-numbers',
    regex`
      \d{2,3} (?:characters|chars|digits|letters)[a-z ]{0,12}
        (?:instead of|rather than|but|while|where|, not|of the)[ ]
      |(?:only|just|kept) (?:the first |has |have |shows |holds )?\d{2,3} (?:characters|chars|digits|letters)
      |(?:has|have|holds|shows) only (?:the first )?\d{2,3}|maxlength
      |(?:only|just|first) \d{2,3} (?:characters|chars|of)
      |(?:characters|\d{2,3}) are (?:kept|stored|saved|entered|accepted)
    `,
    strong,
    { 'key.mistyped': weak },
  ),
  remarked(
    'field-too-small',
    regex`
      (?:field|column|box|input|form)[a-z ]{0,24}(?:too (?:short|small)|limit(?:ed|s)?|cuts?|truncat|max)
      |varchar|column (?:length|size)|truncat
    `,
    strong,
    { 'client.defect': weak },
  ),
  remarked(
    'long-key',
    regex`
      (?:long|very long|longer) (?:key|token|api key)|key (?:is|of) (?:unusually |very )?long
      |new (?:key|token) format|longer than (?:before|the old)
    `,
    fair,
    { 'client.defect': weak },
  ),
  remarked(
    'pasted',
    regex`
      (?:key|token|secret|value|it) (?:is |was )?(?:copied|pasted|copied and pasted|copy-pasted)
      |copied and pasted|pasted (?:in|into|from)|copied by hand|double-?click
    `,
    hint,
    { 'key.whitespace': weak, 'key.invisible': hint, 'key.mistyped': hint },
  ),
  remarked(
    'pasted-at-a-prompt',
    regex`
      pasted (?:at|into|in) (?:the |a |its )?(?:login |password |hidden |command )prompt
      |(?:past(?:ed|ing)|paste)[a-z ]{0,16} (?:with )?(?:
          ctrl|right[- ]click|in (?:the |a )?(?:wsl|terminal|powershell|console|putty|ssh|tmux|cmd)
        )
      |(?:terminal|console|shell|prompt)[a-z ]{0,20} (?:cuts?|drops?|swallows?|limits?)
    `,
    fair,
    { 'key.invisible': fair, 'key.whitespace': weak, 'key.mistyped': hint },
  ),
  remarked(
    'other-settings-saved',
    regex`
      (?:began|started|since|happens|fails|broke) (?:[a-z]{1,30} )?after (?:the |other |some |any )?
        [a-z ]{0,20}settings? (?:were|was|are|page was) (?:changed|saved|edited)
      |after saving (?:the |other |some |any )?[a-z ]{0,20}settings?
    `,
    fair,
    { 'config.shadowed': weak, 'config.mangled': weak, 'client.defect': weak },
  ),
  remarked(
    'saved-with-the-mask',
    regex`
      (?:opened|edited|saved|stored|submitted|updated)[a-z ]{0,16} (?:again )?(?:with no|without (?:any |a )?)
        [ ]?(?:changes?|changing|editing|touching)
      |(?:saved|stored|submitted|updated) (?:it |them )?(?:again|once more|anew|a second time)\b|re-?saved
      |(?:only|just) (?:another|other|one other) (?:field|setting|option) (?:was |is )?(?:changed|edited)
    `,
    fair,
    { 'client.defect': weak, 'config.mangled': hint, 'config.shadowed': hint },
  ),
  remarked(
    'taken-by-hand',
    regex`
      (?:taken|grabbed|selected|extracted|marked|picked)(?: out| up)? (?:by hand|manually)
      |(?:token|key|value|it) (?:vanishes|disappears|scrolls (?:away|off)|is shown (?:briefly|for a moment))
    `,
    fair,
    { 'key.mistyped': weak, 'token.expired': hint },
  ),
  remarked(
    'several-new-keys-fail',
    regex`
      several (?:new )?keys?[a-z ,]{0,20}(?:all )?fail
      |(?:every|each|all) (?:new |fresh )?keys? (?:made )?(?:fails?|gives? the same)
      |account and keys? (?:are|is) (?:brand )?new
    `,
    hint,
    { 'key.inactive': weak },
  ),
  remarked(
    'mask-looks-right',
    /masked (?:display|key|value|form)[a-z ]{0,20}(?:looks? right|right|correct|matches)/,
    fair,
  ),
  remarked(
    'saved-then-fails',
    regex`
      (?:entered|typed|pasted|generated)[a-z '>/]{0,40}(?:and )?saved|after (?:saving|storing|reload)
      |settings? (?:page|screen|field)|plugin's field|admin >[ ]
    `,
    hint,
    { 'client.defect': hint },
  ),
  remarked(
    'screen-wrap',
    regex`
      line wrap|wrapped (?:at|over|line)|terminal width|two lines|second line|line break in the middle
      |column width|narrow (?:terminal|window)
    `,
    fair,
    { 'key.whitespace': weak, 'config.mangled': hint },
  ),
]
