import type { CauseId } from '../../ids.gen.ts'
import { fair, strong } from '../../../model/sign.ts'

/**
 * Log-odds of a sign that leaves no other explanation: the defect itself stands in the characters that were shown. More
 * than any wording, which only reports, can weigh.
 */
export const proven = 7

/** The value is at hand and its fault is seen: how it is loaded, where it is sent and whose it is are other matters. */
export const notElsewhere: Readonly<Partial<Record<CauseId, number>>> = {
  'config.not_loaded': -strong,
  'config.shadowed': -strong,
  'key.missing': -strong,
  'send.absent': -strong,
  'env.wrong_host': -strong,
  'token.incomplete': -strong,
  'key.unknown': -strong,
  'send.scheme_wrong': -fair,
  'client.defect': -fair,
  'server.fault': -fair,
}
