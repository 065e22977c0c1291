import { takeToken } from './token.ts'

/** Of this page; null where it was opened without. Taken as the page begins, so that the address bar never keeps it. */
export const token = takeToken(window)
