/** Beyond this an input is not shown as text, and there is nothing to point into. UTF-16 code units. */
export const longestShown = 200_000
