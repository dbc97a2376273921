import type { Bladwijzer } from '@/components/deelname/niet-opgeslagen'
import { afrondPad, deelnamePad, kenmerkVanLinkPad } from '@/components/deelname/paden'
import type { AutosaveOptions, Opslag } from '@/components/vragenlijst/autosave/use-autosave'
import type { FormulierProps } from '@/components/vragenlijst/formulier'
import { antwoordenPad, toFormulier, toOpgeslagen } from '@/components/vragenlijst/pagina'
import type { Inhoud } from '@/components/vragenlijst/weergave'
import type { Deelname } from '@/lib/deelname/schema'
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
export function toNazending(
  token: string,
  deelname: Eigen & Pick<Deelname, 'instrument'>,
  maxToelichting: number,
): AutosaveOptions {
  const opgeslagen = toOpgeslagen(deelname.keuzes)
  const vragen = deelname.instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren)
  return {
    ...toOpslag(token, deelname),
    maxToelichting,
    velden: Object.fromEntries(vragen.map(({ id }) => [id, opgeslagen[id] ?? null])),
  }
}

/** The kenmerken of a participant with their pages. */
export const toBladwijzers = (
  token: string,
  { instrument }: Pick<Deelname, 'instrument'>,
): Bladwijzer[] =>
  instrument.kenmerken.map((kenmerk) => ({
    id: kenmerk.id,
    kort: kenmerk.kort,
    href: kenmerkVanLinkPad(token, kenmerk),
  }))

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
