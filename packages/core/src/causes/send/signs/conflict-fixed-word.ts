import { fair, noticed, strong } from '../../../model/sign.ts'
import type { Observed } from '../../../model/observed.ts'
import type { Sign } from '../../../model/sign.ts'
import { proven, unproven } from '../../../wire/code/proven.ts'

/** The word that the NuGet tasks of Azure Pipelines put where a key has to stand. */
const fixedWord = /-{1,2}api-?key ["']?requiredapikey\b/
/** Feeds of Azure itself take any word there. */
const itsOwnFeed = /pkgs\.dev\.azure\.com|pkgs\.visualstudio\.com/

/** A tool fills the place of the key with a word of its own, and a feed of somebody else reads that first. */
export const conflictFixedWord: readonly Sign[] = [
  noticed(
    'fixed-word-in-place-of-the-key',
    'The task hands over the fixed word RequiredApiKey as the key of the feed, which reads it before the credentials of the service connection.',
    hasFixedWord,
    proven,
    { ...unproven('send.conflict'), 'client.defect': strong, 'key.expired': -fair, 'key.placeholder': fair },
  ),
]

function hasFixedWord({ zones }: Observed): boolean {
  return fixedWord.test(zones.all) && !itsOwnFeed.test(zones.all)
}
