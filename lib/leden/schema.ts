import { z } from 'zod'
import { LIDROLLEN, type Lidrol } from '@/lib/authz/permissions'
import { emailInput } from '@/lib/uitnodigingen/schema'

const lidrolInput = z.enum(LIDROLLEN, 'Kies een rol.')

export const lidUitnodigenSchema = z.strictObject({ email: emailInput, rol: lidrolInput })
export const lidRolSchema = z.strictObject({ rol: lidrolInput })

/** Someone who belongs to a gemeente, or was asked to. */
export type Lid = Readonly<{
  id: string
  /** Null until they accepted: before that nobody learns more of them than the address. */
  naam: string | null
  email: string
  rol: Lidrol
  isUitgenodigd: boolean
  /** Of someone who was asked: until when the link works; null when none does any more. */
  linkTot: Date | null
  isGedeactiveerd: boolean
  isUzelf: boolean
}>

export type Ledenlijst = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  leden: readonly Lid[]
  mailMogelijk: boolean
}>

/** One member, and whether the gemeente would be without a coordinator when they are not one. */
export type LidDetail = Omit<Ledenlijst, 'leden'> & Readonly<{ lid: Lid; isLaatste: boolean }>
