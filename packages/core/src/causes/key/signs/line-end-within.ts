import { entryWithLineEnd } from '../../../looks/secret-data.ts'
import { fair, hint, noticed, remarked, said, strong, weak } from '../../../model/sign.ts'
import type { Sign } from '../../../model/sign.ts'
import { regex } from '../../../model/regex.ts'
import { notElsewhere, proven } from './proven.ts'
import { edges } from './whitespace-places.ts'

/** Blanks and line ends that show in an encoded secret, in a path, or by what they keep a client from doing. */
export const lineEndWithin: readonly Sign[] = [
  noticed(
    'line-end-in-secret-data',
    'Decoded, an entry of the Kubernetes secret ends in a line break, which becomes part of the value.',
    (observed) => entryWithLineEnd(observed) !== null,
    proven,
    { ...notElsewhere, 'api.retired': -strong },
  ),
  said(
    'blank-beside-an-id-in-the-path',
    regex`
      \/(?:\\[tnr]|%0[9ad]|%20| )(?=[a-z_-]{0,12}\d)[a-z0-9_-]{16,80}(?:\/|\?)
      |\/(?=[a-z_-]{0,12}\d)[a-z0-9_-]{16,80}(?:\\[tnr]|%0[9ad]|%20)(?:\/|\?)
    `,
    proven,
    { ...edges, 'env.wrong_account': -strong, 'perm.resource': -fair, 'env.wrong_host': -fair },
  ),
  noticed(
    'client-refuses-the-header',
    'The client sends nothing at all once the header is set: it holds a character that no header may hold.',
    ({ zones }) =>
      /could not get any response|could not send request/.test(zones.answer) &&
      /(?:when|if|once|as soon as) (?:the |an? )?(?:[a-z-]{2,24} )?header is (?:set|added|given|sent|present)/.test(
        zones.remarks,
      ),
    strong,
    { 'key.invisible': fair, 'client.defect': -weak, 'send.absent': -weak },
  ),
  remarked(
    'written-by-a-script',
    regex`
      (?:secret|key|token|value|variable)s?[a-z ]{0,24} (?:written|set|stored|created|uploaded|piped|filled)[a-z ]{0,12}[ ]
        (?:by|with|from|through|via) (?:an? |the )?(?:[a-z]{2,10} )?(?:script|echo|pipe|here-?doc|shell)\b
    `,
    fair,
    { 'key.encoded': hint, 'config.mangled': hint },
  ),
]
