import type { Kenmerk } from '@/lib/instrument/model'
import type { Gevolgen } from '@/lib/profiel/rules'
import type { Werkwijze } from '@/lib/scoring/model'
import type { VragenlijstVoortgang } from '@/lib/vragenlijst/rules'
import type { OpgeslagenKeuze } from '@/lib/vragenlijst/schema'
import { kenmerkPad, resultatenPad, type Versie } from './paden'
import type { Opgeslagen } from './velden'
import type { VragenlijstProps } from './vragenlijst'
import { indicatorenIn, toKenmerkWeergave, toNavigatie, type Inhoud } from './weergave'

type Vraag = Readonly<{
  place: Readonly<{ gemeenteCode: string; metingId: string; versie: Versie }>
  kenmerk: Kenmerk
  /** What is stored; null when only the public questions may be shown. */
  lijst: Readonly<{
    meting: Readonly<{ naam: string; werkwijze: Werkwijze }>
    gemeenteNaam: string
    userId: string
    keuzes: Readonly<Record<string, OpgeslagenKeuze>>
    gevolgen: Gevolgen
  }> | null
  voortgang: VragenlijstVoortgang
}>

/** Where in the API the answers of a meting stand. */
const COLLECTIONS: Record<Werkwijze, string> = {
  'gedeelde-lijst': 'oordelen',
  'ieder-apart': 'antwoorden',
}

/** All that the page of one kenmerk shows. */
export function toPagina(
  inhoud: Inhoud,
  { place, kenmerk, lijst, voortgang }: Vraag,
): Omit<VragenlijstProps, 'action' | 'maxToelichting'> {
  const { kenmerken } = inhoud.instrument
  const index = kenmerken.indexOf(kenmerk)
  const [vorige, volgende] = [kenmerken[index - 1], kenmerken[index + 1]]
  const versieOf = (versie: Versie) => ({
    href: kenmerkPad(place, kenmerk, versie),
    aantal: indicatorenIn(kenmerk, versie).length,
  })
  return {
    kenmerk: toKenmerkWeergave(inhoud, kenmerk, place.versie, {
      opgeslagen: toOpgeslagen(lijst?.keuzes ?? {}),
      gevolgen: lijst?.gevolgen ?? {},
    }),
    navigatie: toNavigatie(inhoud.instrument, voortgang, place),
    paden: {
      huidig: kenmerkPad(place, kenmerk, place.versie),
      vorige: vorige ? kenmerkPad(place, vorige, place.versie) : null,
      volgende: volgende ? kenmerkPad(place, volgende, place.versie) : resultatenPad(place),
    },
    isLaatste: !volgende,
    opslag: lijst && {
      userId: lijst.userId,
      metingId: place.metingId,
      collection: `/api/v1/metingen/${place.metingId}/${COLLECTIONS[lijst.meting.werkwijze]}`,
    },
    context: lijst && {
      gemeenteCode: place.gemeenteCode,
      gemeenteNaam: lijst.gemeenteNaam,
      metingId: place.metingId,
      metingNaam: lijst.meting.naam,
    },
    versie: place.versie,
    versies: { volledig: versieOf('volledig'), kort: versieOf('kort') },
  }
}

/** What is stored, without what only the server needs. */
const toOpgeslagen = (
  keuzes: Readonly<Record<string, OpgeslagenKeuze>>,
): Record<string, Opgeslagen> =>
  Object.fromEntries(
    Object.entries(keuzes).map(([id, { versie, gewijzigdOp: _, ...keuze }]) => [
      id,
      { keuze, versie },
    ]),
  )
