import type { Kenmerk, Perspectief } from '@/lib/instrument/model'
import type { Gevolgen } from '@/lib/profiel/rules'
import type { Werkwijze } from '@/lib/scoring/model'
import type { VragenlijstVoortgang } from '@/lib/vragenlijst/rules'
import type { OpgeslagenKeuze } from '@/lib/vragenlijst/schema'
import { inlogPad } from '@/components/inloggen/paden'
import { vraagPad } from '@/components/onderbouwing/paden'
import type { FormulierProps } from './formulier'
import { invullenPad, kenmerkPad, perspectiefPad, resultatenPad, type Versie } from './paden'
import type { Opgeslagen } from './velden'
import type { VragenlijstProps } from './vragenlijst'
import { toKenmerkWeergave, toNavigatie, type Inhoud, type Werkruimte } from './weergave'

/** One kenmerk to fill in, whoever does; the instrument holds their own questions alone. */
type Bladzijde = Pick<FormulierProps, 'publiek' | 'opslag'> &
  Readonly<{
    kenmerk: Kenmerk
    voortgang: VragenlijstVoortgang
    keuzes: Readonly<Record<string, OpgeslagenKeuze>>
    gevolgen: Gevolgen
    /** Where members work together on a question; left out for who is no member. */
    werkruimteVan?: ((indicatorId: string) => Werkruimte) | undefined
    padVan: (kenmerk: Kenmerk) => string
    /** Where one goes after the last kenmerk. */
    einde: string
    /** From the page of a kenmerk: where one becomes known again. */
    herstel: (huidigPad: string) => string
  }>

/** All that the form of one kenmerk shows. */
export function toFormulier(
  inhoud: Inhoud,
  bladzijde: Bladzijde,
): Omit<FormulierProps, 'titel' | 'children' | 'action' | 'maxToelichting'> {
  const { kenmerk, voortgang, keuzes, gevolgen, werkruimteVan, padVan, einde } = bladzijde
  const { kenmerken } = inhoud.instrument
  const index = kenmerken.indexOf(kenmerk)
  const [vorige, volgende] = [kenmerken[index - 1], kenmerken[index + 1]]
  return {
    kenmerk: toKenmerkWeergave(inhoud, kenmerk, {
      opgeslagen: toOpgeslagen(keuzes),
      gevolgen,
      werkruimteVan,
    }),
    navigatie: toNavigatie(inhoud.instrument, voortgang, padVan),
    paden: {
      huidig: padVan(kenmerk),
      vorige: vorige ? padVan(vorige) : null,
      volgende: volgende ? padVan(volgende) : einde,
    },
    isLaatste: !volgende,
    publiek: bladzijde.publiek,
    herstelPad: bladzijde.herstel(padVan(kenmerk)),
    opslag: bladzijde.opslag,
  }
}

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
    opmerkingen: Readonly<Record<string, Readonly<{ totaal: number }>>>
  }> | null
  /** In a meting in which everyone answers apart: from where this member does. */
  perspectief: Perspectief | null
  /** How many questions of the kenmerk each version has. */
  aantallen: Readonly<Record<Versie, number>>
  voortgang: VragenlijstVoortgang
}>

/** Where in the API the answers of a meting stand. */
const COLLECTIONS: Record<Werkwijze, string> = {
  'gedeelde-lijst': 'oordelen',
  'ieder-apart': 'antwoorden',
}

/** All that the page of one kenmerk shows to a member. */
export function toPagina(
  inhoud: Inhoud,
  { place, kenmerk, lijst, perspectief, aantallen, voortgang }: Vraag,
): Omit<VragenlijstProps, 'action' | 'maxToelichting'> {
  const werkwijze = lijst?.meting.werkwijze ?? 'gedeelde-lijst'
  const padVan = (naar: Kenmerk, versie = place.versie) => kenmerkPad(place, naar, versie)
  const versieOf = (versie: Versie) => ({
    href: aantallen[versie] > 0 ? padVan(kenmerk, versie) : invullenPad(place, versie),
    aantal: aantallen[versie],
  })
  return {
    ...toFormulier(inhoud, {
      kenmerk,
      voortgang,
      keuzes: lijst?.keuzes ?? {},
      gevolgen: lijst?.gevolgen ?? {},
      werkruimteVan:
        lijst === null
          ? undefined
          : (indicatorId) => ({
              href: vraagPad({ ...place, indicatorId }),
              opmerkingen: lijst.opmerkingen[indicatorId]?.totaal ?? 0,
            }),
      padVan: (naar) => padVan(naar),
      einde: resultatenPad(place),
      herstel: inlogPad,
      publiek: werkwijze,
      opslag: lijst && {
        userId: lijst.userId,
        metingId: place.metingId,
        collection: antwoordenPad(place.metingId, werkwijze),
        link: null,
      },
    }),
    context: lijst && {
      gemeenteCode: place.gemeenteCode,
      gemeenteNaam: lijst.gemeenteNaam,
      metingId: place.metingId,
      metingNaam: lijst.meting.naam,
    },
    perspectief: perspectief && { naam: perspectief, href: perspectiefPad(place) },
    versie: place.versie,
    versies: { volledig: versieOf('volledig'), kort: versieOf('kort') },
  }
}

/** Where in the API the answers or judgements of a meting stand. */
export const antwoordenPad = (metingId: string, werkwijze: Werkwijze) =>
  `/api/v1/metingen/${metingId}/${COLLECTIONS[werkwijze]}`

/** What is stored, without what only the server needs. */
export const toOpgeslagen = (
  keuzes: Readonly<Record<string, OpgeslagenKeuze>>,
): Record<string, Opgeslagen> =>
  Object.fromEntries(
    Object.entries(keuzes).map(([id, { versie, gewijzigdOp: _, ...keuze }]) => [
      id,
      { keuze, versie },
    ]),
  )
