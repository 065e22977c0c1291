/** English, in one place: this folder. One file for each page. */
export const texts = {
  unreachable: 'The service does not answer. Is it running?',
  answeredWith: (status: number) => `The service answered ${status}.`,
  tryAgain: 'Try again',
  loading: 'Loading',
  somethingFailed: 'This could not be loaded',
  lightOrDark: 'Light or dark',
  skipToContent: 'Skip to content',
}
