/** Bounds on what is read from outside. Lengths are in UTF-16 code units. */

/** A longer text is read as its head and its tail. */
export const maxTextLength = 1024 * 1024
/** How much of the head stays when a text is cut; the rest of the allowance is its tail, where the last error stands. */
export const maxTextHead = 768 * 1024
/** HAR files and Postman collections are parsed up to this length. */
export const maxDocumentLength = 64 * 1024 * 1024
/** JSON nested deeper than this is not parsed. */
export const maxJsonDepth = 200
/** Objects printed inside a log are followed this deep. */
export const maxLooseDepth = 24
/** How much of a text is searched for printed objects, and how many may start there. */
export const maxLooseWork = 256 * 1024
export const maxLooseStarts = 400
/** One body, header value or key; the rest is cut off. */
export const maxBodyLength = 256 * 1024
export const maxHeaderLength = 32 * 1024
export const maxKeyLength = 16 * 1024
/** How many of each are kept from one input. */
export const maxExchanges = 5000
export const maxHeaders = 300
export const maxCredentials = 300
export const maxRemarks = 200
export const maxLines = 40_000
/** A line longer than this is no config, code or remark. */
export const maxLineLength = 16 * 1024
/** Depth to which folders of a Postman collection and fields of a JSON body are followed. */
export const maxTreeDepth = 32
/** Words of one command line. */
export const maxWords = 10_000
/** So many control characters in the first part of a text, in per cent, make it binary. */
export const binaryPercent = 5
export const binarySample = 8192
