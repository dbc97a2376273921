'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { KNOP } from '@/components/gegevens/knoppen'
import type { BesluitStand } from '@/components/register/besluit-formulier'
import { readGezien, readKeuzes, toKeuzeveld } from '@/components/register/keuzeveld'
import { IMPORT_TEKSTEN as TEKST } from '@/components/register/teksten'
import { ingelezenPad } from '@/components/register/weergave'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import { cancelRegisterimport, confirmRegisterimport } from '@/lib/registerimport/mutations'
import type { Weg } from '@/lib/registerimport/schema'

const toFouten = (weg: readonly Weg[], noem: (gemeente: Weg) => string) =>
  weg.map((gemeente) => ({ fieldId: toKeuzeveld(gemeente.code), message: noem(gemeente) }))

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
  const vraag = { bestand, jaar: String(jaar), keuzes, gezien: readGezien(form) }
  const outcome = await confirmRegisterimport(principal, vraag)
  if (outcome.ok) {
    revalidatePath('/', 'layout')
    redirect(ingelezenPad(jaar))
  }
  if (outcome.reden === 'onbeslist') {
    // What is asked now may be other than what the page showed.
    revalidatePath(BEHEER_PADEN.registerImport)
    const open = new Set(outcome.weg.map(({ code }) => code))
    return {
      keuzes: Object.fromEntries(Object.entries(keuzes).filter(([code]) => !open.has(code))),
      fouten: toFouten(outcome.weg, ({ naam, was }) =>
        was === null ? TEKST.kiesEerst(naam) : TEKST.kiesOpnieuw(naam),
      ),
    }
  }
  if (outcome.reden === 'uzelf') {
    return { keuzes, fouten: toFouten(outcome.weg, ({ naam }) => TEKST.uzelf(naam)) }
  }
  return { keuzes, fouten: [{ fieldId: 'bekeken', message: TEKST.fouten[outcome.reden] }] }
}
