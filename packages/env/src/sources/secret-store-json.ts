import { variablesIn } from './environment-map.ts'
import { inFile, type Source } from './source.ts'
import { documentsOf } from './structured.ts'

const stored =
  /secrets?\b.{0,40}\.json$|credentials?\b.{0,40}\.json$|^\.?env(?:\.[\w-]{1,30})?\.json$|local\.settings\.json$/i

/** JSON objects saved from a secret store, such as the key/value form of AWS Secrets Manager. */
export const secretStoreJson: Source = {
  kind: 'secret-store-json',
  find: ({ files }, variable) =>
    files.readNaming(files.named(stored).slice(0, 100), variable).flatMap((file) =>
      documentsOf(file).flatMap((root) => {
        const isFunction = !root.at('Values').isEmpty
        const note = isFunction
          ? 'settings of Azure Functions for this machine alone'
          : 'one entry of a JSON object: who reads the whole secret gets the object, not this value'
        return variablesIn(isFunction ? root.at('Values') : root, () => null).map((one) =>
          inFile('secret-store-json', file, { ...one, note }),
        )
      }),
    ),
}
