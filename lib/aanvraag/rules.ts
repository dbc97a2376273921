import { matchBehoefte } from '@/lib/behoeften/rules'
import type { Ondersteuning } from '@/lib/instrument/model'
import { cleanText } from '@/lib/report/format'
import { hasScore, listStanden, type KenmerkStand, type RapportInput } from '@/lib/report/input'
import { aanvraagTekst as TEKST } from '@/lib/report/teksten-aanvraag'
import type { Resultaat } from '@/lib/scoring/model'
import {
  CIJFERS,
  type AanvraagFout,
  type AanvraagKeuze,
  type AanvraagMail,
  type Cijfers,
  type GevraagdeBehoefte,
  type Ontvanger,
  type Query,
} from './schema'

/** Who can always be asked, whatever is needed: first the one to ask when nothing else is chosen. */
const ONDERSTEUNINGSLIJN = 'ondersteuningslijn-stevige-lokale-teams'
const REGIOADVISEUR = 'regioadviseurs-sociaal-domein'

/** Whether one asks them for help as such, and not for one thing that they offer. */
const isAltijd = ({ id }: Ontvanger) => id === ONDERSTEUNINGSLIJN || id === REGIOADVISEUR

const toOntvanger = ({ id, titel, aanvragen }: Ondersteuning): Ontvanger => ({
  id,
  titel,
  mail: aanvragen.mail ?? null,
  aanvragen: aanvragen.tekst,
})

type Bron = Pick<RapportInput, 'ondersteuning' | 'resultaat'>

/** What the catalogue has for these needs, the best of each first. */
const listPassend = (
  { ondersteuning, resultaat }: Bron,
  behoeften: readonly GevraagdeBehoefte[],
): Ondersteuning[] =>
  behoeften.flatMap(({ behoefte: { soort }, kenmerk: { id: kenmerk } }) => {
    const niveau = resultaat.kenmerken[kenmerk]?.niveau ?? null
    return matchBehoefte(ondersteuning, { kenmerk, niveau, soort }).items
  })

/**
 * Who can be asked for these needs: the ondersteuningslijn, the regioadviseur, and what the
 * catalogue has for them with a mailbox of its own.
 */
export function listOntvangers(bron: Bron, behoeften: readonly GevraagdeBehoefte[]): Ontvanger[] {
  const altijd = [ONDERSTEUNINGSLIJN, REGIOADVISEUR].flatMap(
    (id) => bron.ondersteuning.find((item) => item.id === id) ?? [],
  )
  const passend = listPassend(bron, behoeften).filter(({ aanvragen }) => aanvragen.mail)
  return [...new Set([...altijd, ...passend])].map(toOntvanger)
}

/** Who to ask while nobody is chosen: the first that offers what is needed, or else the first. */
export function findBesteOntvanger(
  bron: Bron,
  behoeften: readonly GevraagdeBehoefte[],
  ontvangers: readonly Ontvanger[],
): string {
  const passend = new Set(listPassend(bron, behoeften).map(({ id }) => id))
  const beste = ontvangers.find(({ id }) => passend.has(id)) ?? ontvangers[0]
  return beste?.id ?? ''
}

/** Those who share one address, together; whoever has none stands alone. */
export function groupOntvangers(ontvangers: readonly Ontvanger[]): Ontvanger[][] {
  const adresVan = ({ id, mail }: Ontvanger) => mail ?? id
  const adressen = [...new Set(ontvangers.map(adresVan))]
  return adressen.map((adres) => ontvangers.filter((item) => adresVan(item) === adres))
}

const toList = (value: Query[string]) => (typeof value === 'string' ? [value] : (value ?? []))

/** Reads what is asked from an address, which can hold anything. */
export function readAanvraagKeuze(
  query: Query,
  known: Readonly<{
    behoeften: readonly string[]
    ontvangers: readonly string[]
    /** Who to ask for these needs while nobody is chosen. */
    beste: (behoeften: readonly string[]) => string
  }>,
): Readonly<{ keuze: AanvraagKeuze; fouten: readonly AanvraagFout[]; isGevraagd: boolean }> {
  const gevraagd = toList(query.behoefte)
  const behoeften = known.behoeften.filter((id) => gevraagd.includes(id))
  const [aan = ''] = toList(query.aan)
  const [cijferTekst = ''] = toList(query.cijfers)
  const cijfers = CIJFERS.find((item) => item === cijferTekst)
  const isGevraagd = gevraagd.length > 0 || cijferTekst !== ''
  const isOnbekend =
    (aan !== '' && !known.ontvangers.includes(aan)) || (cijferTekst !== '' && !cijfers)
  const fouten: AanvraagFout[] = [
    ...(gevraagd.some((id) => !known.behoeften.includes(id))
      ? ['onbekende-behoefte' as const]
      : []),
    ...(isGevraagd && behoeften.length === 0 ? ['geen-behoefte' as const] : []),
    ...(isOnbekend ? ['onbekende-keuze' as const] : []),
  ]
  const gekozen = isGevraagd ? behoeften : known.behoeften
  return {
    keuze: {
      behoeften: gekozen,
      ontvanger: known.ontvangers.find((id) => id === aan) ?? known.beste(gekozen),
      cijfers: cijfers ?? 'geen',
    },
    fouten,
    isGevraagd,
  }
}

type Vraag = Readonly<{
  behoeften: readonly GevraagdeBehoefte[]
  ontvanger: Ontvanger
  cijfers: Cijfers
}>

/** The request as a mail in plain text; figures as they are shown everywhere (scoring §8). */
export function composeAanvraag(input: RapportInput, vraag: Vraag): AanvraagMail {
  const { gemeente, meting } = input
  const { behoeften, ontvanger, cijfers } = vraag
  const kenmerken = [...new Set(behoeften.map(({ kenmerk }) => kenmerk))]
  const standen = listStanden(input)
  const delen = kenmerken.flatMap((kenmerk) => {
    const stand = standen.find((item) => item.kenmerk.id === kenmerk.id)
    const eigen = behoeften.filter((item) => item.kenmerk.id === kenmerk.id)
    return stand ? [describeKenmerk(stand, eigen, cijfers)] : []
  })
  const vastgesteld = meting.status === 'vastgesteld' ? meting.datum : null
  const alineas = [
    TEKST.aanhef,
    ...(isAltijd(ontvanger) ? [] : [TEKST.waarvoor(ontvanger.titel)]),
    TEKST.meting(gemeente.naam, meting.naam, vastgesteld),
    TEKST.vraag(kenmerken.length),
    ...(ontvanger.id === REGIOADVISEUR ? [TEKST.regio(gemeente.regio)] : []),
    TEKST.behoeften,
    ...delen,
    ...describeUitkomst(input, cijfers),
    TEKST.slot,
    [TEKST.groet, '', TEKST.afzender, TEKST.gemeente(gemeente.naam)].join('\n'),
  ]
  return { onderwerp: TEKST.onderwerp(gemeente.naam), tekst: alineas.join('\n\n') }
}

function describeKenmerk(
  stand: KenmerkStand,
  behoeften: readonly GevraagdeBehoefte[],
  cijfers: Cijfers,
): string {
  const { nummer, titel } = stand.kenmerk
  const regels = behoeften.flatMap(({ behoefte: { soort, urgentie, toelichting } }) => [
    TEKST.behoefte(soort, TEKST.urgenties[urgentie]),
    ...(toelichting ? [TEKST.toelichting(cleanText(toelichting))] : []),
  ])
  const uitkomst = describeCijfers(stand, cijfers)
  return [
    TEKST.kenmerk(nummer, titel),
    ...regels,
    ...(uitkomst.length > 0 ? ['', ...uitkomst] : []),
  ].join('\n')
}

function describeCijfers(stand: KenmerkStand, cijfers: Cijfers): string[] {
  if (cijfers === 'geen') return []
  if (!hasScore(stand)) return [stand.resultaat.status === 'nvt' ? TEKST.nvt : TEKST.geenScore]
  const { score, niveau, kloof } = stand.resultaat
  const regel = TEKST.score(score.afgerond, niveau)
  if (cijfers === 'score') return [regel]
  const verschil = kloof.teller > 0 ? TEKST.kloof(kloof.afgerond) : TEKST.geenKloof
  return [[regel, TEKST.ambitie(stand.ambitie.niveau), verschil].join(' ')]
}

/** What belongs to the figures as a whole: the result in short, and how to read figures. */
function describeUitkomst(input: RapportInput, cijfers: Cijfers): string[] {
  if (cijfers === 'geen') return []
  const uitleg = [TEKST.zelfbeeld, ...(input.resultaat.voorlopig ? [TEKST.voorlopig] : [])].join(
    ' ',
  )
  if (cijfers !== 'kort') return [uitleg]
  const { totaal, waarden } = input.resultaat
  const gemiddelden = [
    describeTotaal(totaal),
    ...input.instrument.waarden.map(({ id, titel }) =>
      TEKST.waarde(titel, waarden[id].score?.afgerond ?? null),
    ),
  ]
  const rijen = listStanden(input).map((stand) =>
    TEKST.rij(stand.kenmerk.nummer, stand.kenmerk.kort, describeRij(stand)),
  )
  return [TEKST.uitkomst, gemiddelden.join('\n'), rijen.join('\n'), uitleg]
}

function describeTotaal({ score, status }: Resultaat['totaal']): string {
  if (score) return TEKST.totaal(score.afgerond)
  return status === 'nvt' ? TEKST.totaalNvt : TEKST.geenTotaal
}

function describeRij(stand: KenmerkStand): string {
  if (!hasScore(stand)) return TEKST.rijGeenScore
  const { score, niveau, kloof } = stand.resultaat
  const verschil = kloof.teller > 0 ? kloof.afgerond : null
  return [
    TEKST.rijScore(score.afgerond, niveau),
    TEKST.rijAmbitie(stand.ambitie.niveau, verschil),
  ].join(', ')
}
