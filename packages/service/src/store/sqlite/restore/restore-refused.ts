/** What is to be restored is no backup of this service, is damaged, or would take the place of data that must not be replaced. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}
