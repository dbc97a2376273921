import type { Bladwijzer } from '@/components/deelname/niet-opgeslagen'
import { afrondPad, deelnamePad, kenmerkVanLinkPad } from '@/components/deelname/paden'
import type { AutosaveOptions, Opslag } from '@/components/vragenlijst/autosave/use-autosave'
import type { FormulierProps } from '@/components/vragenlijst/formulier'
import { antwoordenPad, toFormulier, toOpgeslagen } from '@/components/vragenlijst/pagina'
import { kenmerkPad } from '@/components/vragenlijst/paden'
import type { Inhoud } from '@/components/vragenlijst/weergave'
import type { Deelname, EigenDeelname } from '@/lib/deelname/schema'
import type { Kenmerk } from '@/lib/instrument/model'
import type { VragenlijstVoortgang } from '@/lib/vragenlijst/rules'

type Eigen = Pick<Deelname, 'deelnemer' | 'meting' | 'keuzes'>

const toOpslag = (token: string, { deelnemer, meting }: Eigen): Opslag => ({
  userId: deelnemer.id,
  metingId: meting.id,
  collection: antwoordenPad(meting.id, 'ieder-apart'),
  link: token,
})

/** For a page without questions that sends what others left unsaved. */
const toVelden = (
  opslag: Opslag,
  { keuzes, instrument }: Pick<Deelname, 'keuzes' | 'instrument'>,
  maxToelichting: number,
): AutosaveOptions => {
  const opgeslagen = toOpgeslagen(keuzes)
  const vragen = instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren)
  return {
    ...opslag,
    maxToelichting,
    velden: Object.fromEntries(vragen.map(({ id }) => [id, opgeslagen[id] ?? null])),
  }
}

export const toNazending = (
  token: string,
  deelname: Eigen & Pick<Deelname, 'instrument'>,
  maxToelichting: number,
): AutosaveOptions => toVelden(toOpslag(token, deelname), deelname, maxToelichting)

/** As `toNazending`, for a member with an account. */
export const toEigenNazending = (
  { userId, ...deelname }: EigenDeelname,
  maxToelichting: number,
): AutosaveOptions =>
  toVelden(
    {
      userId,
      metingId: deelname.meting.id,
      collection: antwoordenPad(deelname.meting.id, 'ieder-apart'),
      link: null,
    },
    deelname,
    maxToelichting,
  )

const listBladwijzers = (
  { instrument }: Pick<Deelname, 'instrument'>,
  padVan: (kenmerk: Kenmerk) => string,
): Bladwijzer[] =>
  instrument.kenmerken.map((kenmerk) => ({
    id: kenmerk.id,
    kort: kenmerk.kort,
    href: padVan(kenmerk),
  }))

/** The kenmerken of a participant with their pages. */
export const toBladwijzers = (
  token: string,
  deelname: Pick<Deelname, 'instrument'>,
): Bladwijzer[] => listBladwijzers(deelname, (kenmerk) => kenmerkVanLinkPad(token, kenmerk))

/** As `toBladwijzers`, for a member with an account. */
export const toEigenBladwijzers = (
  deelname: Pick<Deelname, 'instrument' | 'meting'>,
): Bladwijzer[] => {
  const place = { gemeenteCode: deelname.meting.gemeenteCode, metingId: deelname.meting.id }
  return listBladwijzers(deelname, (kenmerk) => kenmerkPad(place, kenmerk, 'volledig'))
}

type Vraag = Readonly<{
  token: string
  kenmerk: Kenmerk
  /** Null when the link does not work (any more), and only what was typed is shown. */
  deelname: Eigen | null
  voortgang: VragenlijstVoortgang
}>

/** All that the page of one kenmerk shows to someone with a personal link. */
export const toDeelnemerPagina = (
  inhoud: Inhoud,
  { token, kenmerk, deelname, voortgang }: Vraag,
): Omit<FormulierProps, 'titel' | 'children' | 'action' | 'maxToelichting'> =>
  toFormulier(inhoud, {
    kenmerk,
    voortgang,
    keuzes: deelname?.keuzes ?? {},
    gevolgen: {},
    padVan: (naar) => kenmerkVanLinkPad(token, naar),
    einde: afrondPad(token),
    herstel: () => deelnamePad(token),
    publiek: 'link',
    opslag: deelname && toOpslag(token, deelname),
  })
