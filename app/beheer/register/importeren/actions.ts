'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { KNOP } from '@/components/gegevens/knoppen'
import type { BesluitStand } from '@/components/register/besluit-formulier'
import { readKeuzes, toKeuzeveld } from '@/components/register/keuzeveld'
import { IMPORT_TEKSTEN as TEKST } from '@/components/register/teksten'
import { ingelezenPad } from '@/components/register/weergave'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import { cancelRegisterimport, confirmRegisterimport } from '@/lib/registerimport/mutations'

/** Brings in the year that was looked at, or takes the file away. */
export async function decideRegisterimport(
  { bestand, jaar }: Readonly<{ bestand: string; jaar: number }>,
  _previous: BesluitStand,
  form: FormData,
): Promise<BesluitStand> {
  const principal = await currentPrincipal()
  if (readText(form, KNOP.naam) === KNOP.annuleer) {
    await cancelRegisterimport(principal)
    redirect(BEHEER_PADEN.registerImport)
  }
  const keuzes = readKeuzes(form)
  const vraag = { bestand, jaar: String(jaar), keuzes }
  const outcome = await confirmRegisterimport(principal, vraag)
  if (outcome.ok) {
    revalidatePath('/', 'layout')
    redirect(ingelezenPad(jaar))
  }
  if (outcome.reden === 'onbeslist') {
    const fouten = outcome.weg.map(({ code, naam }) => ({
      fieldId: toKeuzeveld(code),
      message: TEKST.kiesEerst(naam),
    }))
    return { keuzes, fouten }
  }
  return { keuzes, fouten: [{ fieldId: 'bekeken', message: TEKST.fouten[outcome.reden] }] }
}
