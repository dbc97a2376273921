'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { metingPaden } from '@/components/gemeente/paden'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { ANKERS, writePlanKeuze } from '@/components/plan/paden'
import {
  TEKSTVELDEN,
  type ActieFout,
  type ActieStand,
  type ActieVelden,
  type Tekstveld,
} from '@/components/plan/stand'
import type { GELUKT_TEKSTEN, MISLUKT_TEKSTEN } from '@/components/plan/teksten'
import { ACTIE_TEKSTEN } from '@/components/plan/teksten-actie'
import type { VerwijderStand } from '@/components/plan/verwijder-formulier'
import { describeVeld } from '@/components/plan/weergave'
import { currentPrincipal } from '@/lib/auth/principal'
import { NIVEAUS } from '@/lib/instrument/model'
import { readText } from '@/lib/invoer/form'
import type { Invoerfout } from '@/lib/invoer/outcome'
import { isId } from '@/lib/invoer/parse'
import type { PlanPlek } from '@/lib/plan/loaders'
import {
  changeActie,
  createActie,
  moveActie,
  removeActie,
  type ActieConflict,
} from '@/lib/plan/mutations'
import { readPlanKeuze } from '@/lib/plan/rules'
import { addVoorstel } from '@/lib/voorstellen/mutations'

type Gedaan = keyof typeof GELUKT_TEKSTEN | keyof typeof MISLUKT_TEKSTEN
type ActiePlek = PlanPlek & Readonly<{ actieId: string }>

const padenVan = ({ gemeenteCode, metingId }: PlanPlek) => metingPaden(gemeenteCode, metingId)

/** Everything of the gemeente shows its plan, so all its pages are made anew. */
const revalidate = () => revalidatePath('/gemeenten/[code]', 'layout')

// --- Buttons on the plan ------------------------------------------------------------------------

/** Moves an action to another status, and comes back to the same look at the plan. */
export async function verplaats(plek: PlanPlek, form: FormData): Promise<void> {
  const actieId = readText(form, 'actie')
  const outcome = await moveActie(
    await currentPrincipal(),
    { ...plek, actieId },
    {
      van: readText(form, 'van'),
      naar: readText(form, 'naar'),
    },
  )
  revalidate()
  const query = readTerug(readText(form, 'terug'))
  const gedaan = describeVerplaatst(outcome)
  query.set('gedaan', gedaan)
  query.set('actie', actieId)
  // Who moves a card goes along with it; what went wrong stands at the top.
  const anker = gedaan === 'verplaatst' && isId(actieId) ? actieId : ANKERS.melding
  redirect(`${padenVan(plek).plan}?${query.toString()}#${anker}`)
}

function describeVerplaatst(outcome: Awaited<ReturnType<typeof moveActie>>): Gedaan {
  if (outcome.ok) return 'verplaatst'
  if (outcome.reden === 'conflict') return 'intussen'
  return outcome.reden === 'niet-gevonden' ? 'weg' : 'mislukt'
}

/** How the plan was looked at, of what the page itself could have sent. */
function readTerug(terug: string): URLSearchParams {
  const query = Object.fromEntries(new URLSearchParams(terug))
  const known = { kenmerken: [query.kenmerk ?? ''], eigenaren: [query.eigenaar ?? ''] }
  return new URLSearchParams(writePlanKeuze(readPlanKeuze(query, known)))
}

/** Puts a handvat or a kind of support in the plan, and goes on to the action that it became. */
export async function neemOver(plek: PlanPlek, form: FormData): Promise<void> {
  const [handvat, ondersteuning] = [readText(form, 'handvat'), readText(form, 'ondersteuning')]
  const outcome = await addVoorstel(await currentPrincipal(), plek, {
    kenmerk: readText(form, 'kenmerk'),
    ...(handvat && { handvat }),
    ...(ondersteuning && { ondersteuning }),
  })
  const paden = padenVan(plek)
  if (!outcome.ok) {
    const { reden } = outcome
    const gedaan = reden === 'vol' || reden === 'onbekend' ? reden : 'mislukt'
    redirect(toGedaan(paden.plan, gedaan))
  }
  revalidate()
  const { id, bestond } = outcome.value
  redirect(toGedaan(paden.actie(id), bestond ? 'bestond' : 'toegevoegd'))
}

const toGedaan = (pad: string, gedaan: Gedaan) => `${pad}?gedaan=${gedaan}#${ANKERS.melding}`

// --- The form of an action ----------------------------------------------------------------------

function readVelden(form: FormData): ActieVelden {
  const teksten = Object.fromEntries(
    TEKSTVELDEN.map((veld) => [veld, readText(form, veld)]),
  ) as Record<Tekstveld, string>
  const indicatoren = form.getAll('indicatoren').filter((value) => typeof value === 'string')
  return { ...teksten, indicatoren }
}

/** A level of the list, or none; anything else stays text, which is then refused. */
const toNiveau = (text: string) =>
  text === '' ? null : (NIVEAUS.find((niveau) => String(niveau) === text) ?? text)

const toInput = ({ naarNiveau, ...velden }: ActieVelden) => ({
  ...velden,
  naarNiveau: toNiveau(naarNiveau),
})

/** What is of no field of the form is told at the first. */
const toFout = ({ pad, melding }: Invoerfout): ActieFout => {
  const naam = pad[0] === 'actie' ? pad[1] : pad[0]
  if (naam === 'indicatoren') return { veld: 'indicatoren', melding }
  return { veld: TEKSTVELDEN.find((veld) => veld === naam) ?? 'titel', melding }
}

const FOUTEN = {
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': ACTIE_TEKSTEN.fouten.weg,
  'geen-recht': ACTIE_TEKSTEN.fouten.geenRecht,
  vol: ACTIE_TEKSTEN.nieuw.vol,
} as const

/** One fault for each field: a second one shows after the first is mended. */
const firstOfEach = (fouten: readonly ActieFout[]) =>
  fouten.filter((fout, index) => fouten.findIndex(({ veld }) => veld === fout.veld) === index)

type Refused = Readonly<{ velden: ActieVelden; fouten: readonly ActieFout[] }>

const refuse = (
  previous: ActieStand,
  { velden, fouten }: Refused,
  versie = previous.versie,
): ActieStand => ({ velden, fouten: firstOfEach(fouten), versie, poging: previous.poging + 1 })

export async function createNieuweActie(
  target: PlanPlek & Readonly<{ kenmerkId: string }>,
  previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const velden = readVelden(form)
  const { kenmerkId, ...plek } = target
  const outcome = await createActie(await currentPrincipal(), plek, {
    kenmerkId,
    handvatId: readText(form, 'handvat') || null,
    actie: toInput(velden),
  })
  if (outcome.ok) {
    revalidate()
    redirect(toGedaan(padenVan(plek).actie(outcome.value.id), 'gemaakt'))
  }
  const fouten: readonly ActieFout[] =
    outcome.reden === 'ongeldig'
      ? outcome.fouten.map(toFout)
      : [{ veld: 'titel', melding: FOUTEN[outcome.reden] }]
  return refuse(previous, { velden, fouten })
}

export async function saveActie(
  target: ActiePlek,
  previous: ActieStand,
  form: FormData,
): Promise<ActieStand> {
  const velden = readVelden(form)
  const outcome = await changeActie(await currentPrincipal(), target, {
    versie: Number(readText(form, 'versie')),
    actie: toInput(velden),
  })
  if (outcome.ok) {
    revalidate()
    redirect(toGedaan(padenVan(target).actie(target.actieId), 'opgeslagen'))
  }
  if (outcome.reden === 'conflict') return showConflict(previous, velden, outcome)
  const fouten: readonly ActieFout[] =
    outcome.reden === 'ongeldig'
      ? outcome.fouten.map(toFout)
      : [{ veld: 'titel', melding: FOUTEN[outcome.reden] }]
  return refuse(previous, { velden, fouten })
}

/** What was typed stays; saving once more is a choice over what is stored now. */
function showConflict(
  previous: ActieStand,
  velden: ActieVelden,
  { opgeslagen, velden: anders }: ActieConflict,
): ActieStand {
  const fouten = anders.map((veld): ActieFout => ({
    veld,
    melding: ACTIE_TEKSTEN.wijzig.conflict(describeVeld(opgeslagen, veld)),
  }))
  return refuse(previous, { velden, fouten }, opgeslagen.versie)
}

export async function verwijderActie(
  target: ActiePlek,
  _previous: VerwijderStand,
  form: FormData,
): Promise<VerwijderStand> {
  const versie = Number(readText(form, 'versie'))
  const outcome = await removeActie(await currentPrincipal(), target, { versie })
  // What is gone already is as one wanted it.
  if (outcome.ok || outcome.reden === 'niet-gevonden') {
    revalidate()
    redirect(toGedaan(padenVan(target).plan, 'verwijderd'))
  }
  if (outcome.reden === 'conflict' || outcome.reden === 'ongeldig') {
    revalidate()
    return { melding: ACTIE_TEKSTEN.verwijder.conflict }
  }
  return { melding: FOUTEN[outcome.reden] }
}
