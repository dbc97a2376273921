'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { metingPaden } from '@/components/gemeente/paden'
import { ANKERS } from '@/components/plan/paden'
import { withGedaan } from '@/components/reacties/paden'
import { VELDEN, type Gelukt, type ReactieStand } from '@/components/reacties/stand'
import { toStand } from '@/components/reacties/uitslag'
import { currentPrincipal } from '@/lib/auth/principal'
import { readText } from '@/lib/invoer/form'
import { answerReactie, setReactieStatus, type GemeentePlek } from '@/lib/reacties/mutations'
import { takeOverReactie } from '@/lib/voorstellen/mutations'

type ReactiePlek = GemeentePlek & Readonly<{ reactieId: string }>

const padenVan = ({ gemeenteCode, metingId }: GemeentePlek) => metingPaden(gemeenteCode, metingId)

/** The adviseur and the plan see it too. */
function revalidate(): void {
  revalidatePath('/gemeenten/[code]', 'layout')
  revalidatePath('/regios/[code]/gemeenten/[gemeente]', 'page')
}

function done(plek: ReactiePlek, gelukt: Gelukt): never {
  revalidate()
  redirect(withGedaan(padenVan(plek).reacties, { gelukt, reactieId: plek.reactieId }))
}

export async function beantwoord(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const tekst = readText(form, VELDEN.tekst)
  const outcome = await answerReactie(await currentPrincipal(), plek, { tekst })
  return outcome.ok ? done(plek, 'beantwoord') : toStand(previous, { tekst }, outcome)
}

export async function volgOp(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const status = readText(form, VELDEN.status)
  const versie = Number(readText(form, VELDEN.versie) || NaN)
  const outcome = await setReactieStatus(await currentPrincipal(), plek, { status, versie })
  return outcome.ok ? done(plek, 'gevolgd') : toStand(previous, { status }, outcome)
}

/** Puts a reaction in the plan, and goes on to the action that it became. */
export async function neemOver(
  plek: ReactiePlek,
  previous: ReactieStand,
  form: FormData,
): Promise<ReactieStand> {
  const kenmerkId = readText(form, VELDEN.kenmerk)
  const outcome = await takeOverReactie(await currentPrincipal(), plek, {
    kenmerkId: kenmerkId || null,
  })
  if (!outcome.ok) return toStand(previous, { kenmerkId }, outcome)
  revalidate()
  const { actieId, bestond } = outcome.value
  const gedaan = bestond ? 'bestond' : 'toegevoegd'
  redirect(`${padenVan(plek).actie(actieId)}?gedaan=${gedaan}#${ANKERS.melding}`)
}
