import { isRondeOpen } from '@/lib/metingen/rules'
import type { Post } from './schema'

const MINUTE = 60 * 1000

/** Minutes between one attempt and the next. */
const PAUZES = [1, 5, 15, 60, 240] as const

/** When a mail that did not leave is tried again; null when it has been tried often enough. */
export function volgendePogingNa(pogingen: number, now: Date): Date | null {
  const pauze = PAUZES[pogingen - 1]
  return pauze === undefined ? null : new Date(now.valueOf() + pauze * MINUTE)
}

/** Why a mail in the outbox is not sent. `vervallen`: nobody needs to know. */
export type Belet = 'vervallen' | 'gesloten' | 'geen-adres'

/**
 * Whether there is still reason to send a mail: an answer that was withdrawn, access that was
 * ended or a round that closed may have come between.
 */
export function findBelet({ soort, meting, deelnemer }: Post, now: Date): Belet | null {
  const isWithdrawn = deelnemer.ingetrokkenOp !== null && soort !== 'nieuwe-link'
  const isRevoked = deelnemer.link !== null && deelnemer.link.ingetrokkenOp !== null
  const isFinished = deelnemer.afgerondOp !== null && soort === 'herinnering'
  if (isWithdrawn || isRevoked || isFinished) return 'vervallen'
  if (soort !== 'bedankt' && !isRondeOpen(meting, now)) return 'gesloten'
  return deelnemer.adres ? null : 'geen-adres'
}
