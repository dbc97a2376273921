'use server'

import { revalidatePath } from 'next/cache'
import { listFouten, type Reden } from '@/components/deelnemers/fouten'
import { LEGE_ACTIESTAND, type ActieStand, type UitnodigStand } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN as TEKST } from '@/components/deelnemers/teksten'
import { describeUitslag } from '@/components/deelnemers/weergave'
import { currentPrincipal } from '@/lib/auth/principal'
import { inviteDeelnemers, saveUitnodigingstekst } from '@/lib/deelnemers/mutations'
import { readText } from '@/lib/invoer/form'
import type { Outcome } from '@/lib/invoer/outcome'
import {
  changeMaximum,
  createOpenLink,
  replaceOpenLink,
  revokeOpenLink,
  type OpenLinkAdres,
} from '@/lib/openlinks/mutations'
import { requeueMails } from '@/lib/postbus/mutations'
import { closeRonde, extendRonde, remindDeelnemers, reopenRonde } from '@/lib/ronde/mutations'

/** Everything of a meting shows who takes part, so all its pages are made anew. */
const revalidate = () => revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')

/** What a small form shows after its action; what was typed stays when it failed. */
function toStand<T>(
  outcome: Outcome<T, Reden>,
  waarden: ActieStand['waarden'],
  gelukt: string | ((value: T) => string),
): ActieStand {
  if (!outcome.ok) return { gelukt: '', waarden, fouten: listFouten(outcome) }
  revalidate()
  const tekst = typeof gelukt === 'string' ? gelukt : gelukt(outcome.value)
  return { ...LEGE_ACTIESTAND, gelukt: tekst }
}

async function readBestand(form: FormData): Promise<Uint8Array | null> {
  const file = form.get('bestand')
  if (!(file instanceof File) || file.size === 0) return null
  return new Uint8Array(await file.arrayBuffer())
}

export async function uitnodigen(
  metingId: string,
  _previous: UitnodigStand,
  form: FormData,
): Promise<UitnodigStand> {
  const perspectief = readText(form, 'perspectief')
  const adressen = readText(form, 'adressen')
  const bestand = await readBestand(form)
  const outcome = await inviteDeelnemers(await currentPrincipal(), metingId, {
    perspectief,
    adressen,
    bestand,
  })
  if (!outcome.ok) {
    const fouten = listFouten(outcome).map(({ veld, melding }) => ({
      veld: veld || 'adressen',
      melding,
    }))
    return { perspectief, adressen, fouten, uitslag: null }
  }
  revalidate()
  return { perspectief, ...describeUitslag(outcome.value) }
}

export async function bewaarUitnodigingstekst(
  metingId: string,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const waarden = { uitnodiging: readText(form, 'uitnodiging') }
  const outcome = await saveUitnodigingstekst(await currentPrincipal(), metingId, waarden)
  return toStand(outcome, waarden, TEKST.tekst.gelukt)
}

export async function herinneren(metingId: string): Promise<ActieStand> {
  const outcome = await remindDeelnemers(await currentPrincipal(), metingId)
  return toStand(outcome, {}, TEKST.ronde.herinneren.gelukt)
}

export async function wijzigEinde(
  metingId: string,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const waarden = { rondeTot: readText(form, 'rondeTot') }
  const outcome = await extendRonde(await currentPrincipal(), metingId, waarden)
  return toStand(outcome, waarden, TEKST.ronde.einde.gelukt)
}

export async function sluitRonde(metingId: string): Promise<ActieStand> {
  return toStand(await closeRonde(await currentPrincipal(), metingId), {}, '')
}

export async function heropenRonde(
  metingId: string,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const waarden = { rondeTot: readText(form, 'rondeTot') }
  return toStand(await reopenRonde(await currentPrincipal(), metingId, waarden), waarden, '')
}

export async function maakOpenLink(
  metingId: string,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const waarden = {
    perspectief: readText(form, 'perspectief'),
    maximum: readText(form, 'maximum'),
  }
  const outcome = await createOpenLink(await currentPrincipal(), metingId, waarden)
  return toStand(outcome, waarden, TEKST.openLinks.gemaakt)
}

export async function wijzigMaximum(
  link: OpenLinkAdres,
  _previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const waarden = { maximum: readText(form, 'maximum') }
  const outcome = await changeMaximum(await currentPrincipal(), link, waarden)
  return toStand(outcome, waarden, TEKST.openLinks.maximumGelukt)
}

export async function zetOpenLinkUit(link: OpenLinkAdres): Promise<ActieStand> {
  return toStand(await revokeOpenLink(await currentPrincipal(), link), {}, '')
}

export async function vervangOpenLink(link: OpenLinkAdres): Promise<ActieStand> {
  return toStand(await replaceOpenLink(await currentPrincipal(), link), {}, '')
}

export async function probeerMailsOpnieuw(metingId: string): Promise<ActieStand> {
  const outcome = await requeueMails(await currentPrincipal(), metingId)
  return toStand(outcome, {}, (aantal) => TEKST.mails.opnieuwGelukt(aantal))
}
