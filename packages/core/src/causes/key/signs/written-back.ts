import { decisive, fair, noticed, strong, weak } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'

/** The form in which programs show a key that they keep: `sk-a****`, `••••3f2c`, stars, dots. */
const shownMasked = regex`
  (?:^|[\s"'\`(])[a-z0-9_-]{0,12}(?:\*{3,60}|•{3,60}|…)[a-z0-9]{0,8}
  |\bmask(?:ed|s)?\b|\bstars\b|asterisks|\bredacted\b|(?:shows?|shown|displays?|lists?)[a-z ]{0,16} only the (?:first|last)
`
const anotherSettingSaved = regex`
  (?:another|other|different|one|any|some|unrelated) (?:settings?|fields?|options?|values?|entr(?:y|ies)|models?)
    [a-z ]{0,40} (?:was |were |is |are |been )?(?:edited|changed|saved|updated|switched|renamed)
  |(?:edited|changed|saved|updated|switched|renamed|editing|changing|saving|updating)[a-z ]{0,20}[ ]
    (?:another|other|different|unrelated) (?:settings?|fields?|options?|values?)
`
const formSaved = regex`
  (?:after|since|once|when|whenever) (?:the |its |i |we |every |each )?(?:[a-z]{1,16} ){0,4}
    (?:edited|saved|saving|re-?saved|submitted|updated)\b
`
const keyLeftAlone = regex`
  (?:key|token|secret|password)[a-z ]{0,16} (?:itself )?(?:was |were |is |has )?(?:not|never)[ ]
    (?:been )?(?:touched|edited|changed|entered|typed|modified|altered)
  |(?:without|not) (?:touching|changing|editing|entering|typing|re-?entering) (?:the |its |my )?(?:api )?(?:key|token|secret|password)
`

/**
 * A form that shows a key in stars sends the stars back when it is saved, and a program that does not look keeps them in
 * the place of the key.
 */
export const writtenBack: readonly Sign[] = [
  noticed(
    'mask-written-back',
    'The key is shown in a masked form, and it is refused since something else in the same form was saved.',
    isMaskSaved,
    decisive,
    { 'client.defect': weak, 'config.shadowed': -strong, 'key.revoked': -fair, 'config.not_loaded': -fair },
  ),
]

function isMaskSaved({ zones: { remarks } }: Observed): boolean {
  const isShown = shownMasked.test(remarks)
  const isLeftAlone = keyLeftAlone.test(remarks)
  return anotherSettingSaved.test(remarks) ? isShown || isLeftAlone : formSaved.test(remarks) && isShown && isLeftAlone
}
