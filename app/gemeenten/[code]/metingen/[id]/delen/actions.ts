'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import {
  BEGIN_STAND,
  INTREKKEN,
  VERSIE_VELD,
  VOORBEELD,
  type DelenFout,
  type DelenStand,
} from '@/components/delen/stand'
import { DELEN_TEKSTEN } from '@/components/delen/teksten'
import { metingPaden } from '@/components/gemeente/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { saveDeling, type DelingOutcome } from '@/lib/delen/mutations'
import { DEELBAAR, NIETS_GEDEELD, type Delingskeuze } from '@/lib/delen/schema'
import { readText } from '@/lib/invoer/form'
import { DEELVORMEN } from '@/lib/scoring/aggregate'

type MetingAdres = Readonly<{ code: string; id: string }>

const readVersie = (text: string) => (text === '' ? null : Number(text))

/** What was typed, as far as it is a choice at all. */
function readKeuze(form: FormData): Partial<Delingskeuze> {
  return Object.fromEntries(
    DEELBAAR.flatMap((deel) => {
      const vorm = DEELVORMEN.find((one) => one === readText(form, deel))
      return vorm ? [[deel, vorm]] : []
    }),
  )
}

/** Saves what is shared, takes everything back, or goes to what the adviser would see. */
export async function saveDelenFormulier(
  { code, id }: MetingAdres,
  _previous: DelenStand,
  form: FormData,
): Promise<DelenStand> {
  const trektIn = form.has(INTREKKEN)
  const keuze = trektIn ? NIETS_GEDEELD : readKeuze(form)
  if (form.has(VOORBEELD)) {
    redirect(metingPaden(code, id).deelvoorbeeld(`?${new URLSearchParams(keuze).toString()}`))
  }
  const versie = readText(form, VERSIE_VELD)
  const outcome = await saveDeling(await currentPrincipal(), id, {
    ...keuze,
    versie: readVersie(versie),
  })
  if (outcome.ok) {
    revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')
    return {
      ...BEGIN_STAND,
      uitkomst: trektIn ? 'ingetrokken' : 'opgeslagen',
      keuze: outcome.value,
      versie: String(outcome.value.versie),
    }
  }
  if (outcome.reden === 'conflict') {
    const { opgeslagen } = outcome
    return {
      ...BEGIN_STAND,
      keuze,
      versie: String(opgeslagen?.versie ?? ''),
      conflict: opgeslagen ?? NIETS_GEDEELD,
    }
  }
  return { ...BEGIN_STAND, keuze, versie, fouten: toFouten(outcome) }
}

type Geweigerd = Exclude<DelingOutcome, { ok: true } | { reden: 'conflict' }>

function toFouten(outcome: Geweigerd): DelenFout[] {
  if (outcome.reden !== 'ongeldig') {
    return [{ veld: null, melding: DELEN_TEKSTEN.fouten[outcome.reden] }]
  }
  return outcome.fouten.map(({ pad, melding }) => ({
    veld: DEELBAAR.find((deel) => deel === pad[0]) ?? null,
    melding,
  }))
}
