/** English, in one place: this folder. One file for each page. */
export const texts = {
  unreachable: 'The service does not answer. Is it running?',
  answeredWith: (status: number) => `The service answered ${status}.`,
  tryAgain: 'Try again',
  loading: 'Loading',
  somethingFailed: 'This could not be loaded',
  lightOrDark: 'Light or dark',
  skipToContent: 'Skip to content',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  never: 'Never',
  copied: 'Copied',
  cannotCopy: 'The browser does not allow copying here: select the text',
  requestId: (id: string) => `Request ${id}`,
  loadingMore: 'Loading more',
  expected: (what: string, entry: number | null) =>
    entry === null ? `Expected ${what}.` : `Entry ${entry}: expected ${what}.`,
}
