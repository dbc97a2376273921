'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { listFouten, type Reden } from '@/components/deelnemers/fouten'
import { deelnemersPaden, LEGE_ACTIESTAND, type ActieStand } from '@/components/deelnemers/model'
import { GENODIGDE_TEKSTEN as TEKST } from '@/components/deelnemers/teksten-genodigde'
import { currentPrincipal } from '@/lib/auth/principal'
import {
  changePerspectief,
  removeGenodigde,
  renewLink,
  revokeToegang,
  type GenodigdeAdres,
} from '@/lib/genodigden/mutations'
import { readText } from '@/lib/invoer/form'
import type { Outcome } from '@/lib/invoer/outcome'

const revalidate = () => revalidatePath('/gemeenten/[code]/metingen/[id]/deelnemers', 'layout')

function toStand(
  outcome: Outcome<null, Reden>,
  waarden: ActieStand['waarden'],
  gelukt: string,
): ActieStand {
  if (!outcome.ok) return { gelukt: '', waarden, fouten: listFouten(outcome) }
  revalidate()
  return { ...LEGE_ACTIESTAND, gelukt }
}

export async function stuurNieuweLink(adres: GenodigdeAdres): Promise<ActieStand> {
  return toStand(await renewLink(await currentPrincipal(), adres), {}, TEKST.nieuweLink.gelukt)
}

export async function bewaarPerspectief(
  adres: GenodigdeAdres,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const waarden = { perspectief: readText(form, 'perspectief') }
  const outcome = await changePerspectief(await currentPrincipal(), adres, waarden)
  return toStand(outcome, waarden, TEKST.perspectief.gelukt)
}

export async function trekToegangIn(
  { gemeenteCode, ...adres }: GenodigdeAdres & Readonly<{ gemeenteCode: string }>,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const verwijderen = readText(form, 'verwijderen')
  const principal = await currentPrincipal()
  if (!verwijderen) {
    return toStand(await revokeToegang(principal, adres), {}, TEKST.intrekken.gelukt)
  }
  const outcome = await removeGenodigde(principal, adres)
  if (!outcome.ok) return toStand(outcome, { verwijderen }, '')
  revalidate()
  const code = encodeURIComponent(gemeenteCode)
  redirect(deelnemersPaden(code, encodeURIComponent(adres.metingId)).deelnemers)
}
