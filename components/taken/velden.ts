import { readText } from '@/lib/invoer/form'
import type { Toewijzing } from '@/lib/taken/schema'

/** What the form says about one kenmerk; empty text for nobody and for no date. */
export type Veld = Readonly<{
  userId: string
  gereedOp: string
  /** What the form showed before anything was chosen. */
  gezien: Toewijzing | null
}>

/** Named once per kenmerk, so that the server knows which ones the form held. */
export const KENMERK = 'kenmerk'

/** The names of the form's fields, which are also their ids. */
export const veldNaam = {
  wie: (kenmerkId: string) => `${kenmerkId}.wie`,
  gereed: (kenmerkId: string) => `${kenmerkId}.gereed`,
  gezien: (kenmerkId: string) => `${kenmerkId}.gezien`,
} as const

export const toVeld = (gezien: Toewijzing | null): Veld => ({
  userId: gezien?.userId ?? '',
  gereedOp: gezien?.gereedOp ?? '',
  gezien,
})

/** What a stored task looks like in its hidden field. */
export const writeGezien = (gezien: Toewijzing | null) =>
  gezien ? `${gezien.userId} ${gezien.gereedOp ?? ''}` : ''

function readGezien(text: string): Toewijzing | null {
  const [userId, gereedOp] = text.split(' ')
  return userId ? { userId, gereedOp: gereedOp || null } : null
}

/** Reads every kenmerk that the form held, by id. */
export const readVelden = (form: FormData): Record<string, Veld> =>
  Object.fromEntries(
    form
      .getAll(KENMERK)
      .map(String)
      .map((id) => [
        id,
        {
          userId: readText(form, veldNaam.wie(id)),
          gereedOp: readText(form, veldNaam.gereed(id)).trim(),
          gezien: readGezien(readText(form, veldNaam.gezien(id))),
        },
      ]),
  )

/** The assignment that was chosen; null for nobody, without a date. */
export const toToewijzing = ({ userId, gereedOp }: Veld): Toewijzing | null =>
  userId || gereedOp ? { userId, gereedOp: gereedOp || null } : null
