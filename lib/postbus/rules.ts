import { isRondeOpen } from '@/lib/metingen/rules'
import type { Accountpost, Deelnemerpost, Post } from './schema'

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
export function findBelet(post: Post, now: Date): Belet | null {
  return isAccountpost(post) ? findAccountBelet(post, now) : findDeelnemerBelet(post, now)
}

/** Whether a mail is to the owner of an account, and not to a deelnemer. */
export const isAccountpost = (post: Post): post is Accountpost => post.soort === 'account'

function findAccountBelet({ gebruiker, uitnodiging }: Accountpost, now: Date): Belet | null {
  const { gebruiktOp, ingetrokkenOp, verlooptOp } = uitnodiging
  const isOver = gebruiktOp !== null || ingetrokkenOp !== null || verlooptOp <= now
  return isOver || gebruiker.isGedeactiveerd ? 'vervallen' : null
}

function findDeelnemerBelet({ soort, meting, deelnemer }: Deelnemerpost, now: Date): Belet | null {
  const isWithdrawn = deelnemer.ingetrokkenOp !== null && soort !== 'nieuwe-link'
  const isRevoked = deelnemer.link !== null && deelnemer.link.ingetrokkenOp !== null
  const isFinished = deelnemer.afgerondOp !== null && soort === 'herinnering'
  if (isWithdrawn || isRevoked || isFinished) return 'vervallen'
  if (soort !== 'bedankt' && !isRondeOpen(meting, now)) return 'gesloten'
  return deelnemer.adres ? null : 'geen-adres'
}
