import { niveauSchema, type GEVOLGEN, type Indicator, type Niveau } from '@/lib/instrument/model'
import { findHandvatVoorVraag } from './handvatten'
import { listStanden, type KenmerkStand, type RapportInput } from './input'
import { gevolgTekst } from './teksten-gevolgen'

export type Gevolg = (typeof GEVOLGEN)[number]

/**
 * How chapter 1 of the framework orders what it can ask of a gemeente. Source:
 * richtinggevend-kader, hoofdstuk 1, "Gevolgen voor gemeenten", points 1 to 3.
 */
const GROEPEN = [
  { id: 'opdrachtgever', gevolgen: ['opdracht', 'financiering', 'middelen'] },
  { id: 'samenwerking', gevolgen: ['samenwerking', 'randvoorwaarden'] },
  { id: 'uitvoering', gevolgen: ['uitvoering'] },
] as const satisfies readonly { id: string; gevolgen: readonly Gevolg[] }[]

/** A question below the ambitie of its kenmerk, with what its next level looks like. */
export type GevolgRegel = Readonly<{
  kenmerk: Readonly<{ id: string; nummer: number; kort: string }>
  indicatorId: string
  stelling: string
  kern: boolean
  niveau: Niveau
  volgende: Niveau
  volgendeTekst: string
  ambitie: Niveau
  /** A step towards the next level, made for this question where there is one. */
  handvat: Readonly<{ id: string; tekst: string }> | null
}>

/** What one kind of gevolg asks; only kinds that at least one question asks for. */
export type GevolgDeel = Readonly<{
  gevolg: Gevolg
  titel: string
  uitleg: string
  /** In the order of the gaps of their kenmerken (scoring §9), then of the questionnaire. */
  regels: readonly GevolgRegel[]
}>

export type GevolgGroep = Readonly<{
  id: (typeof GROEPEN)[number]['id']
  titel: string
  /** What the group asks, in one sentence with its counts. */
  zin: string
  bron: string
  /** Questions that ask something of this group; each counts once. */
  aantal: number
  delen: readonly GevolgDeel[]
}>

export type Gevolgen = Readonly<{
  stand: 'niet-beoordeeld' | 'geen-kloof' | 'kloof'
  inleiding: string
  /** Empty unless there is a gap; then always the three groups of the framework. */
  groepen: readonly GevolgGroep[]
}>

/** What the gaps ask of the gemeente: as opdrachtgever, in samenwerking and in uitvoering. */
export function buildGevolgen(input: RapportInput): Gevolgen {
  const indicatoren = input.instrument.kenmerken.flatMap((kenmerk) => kenmerk.indicatoren)
  const withSoort = (soort: string | undefined) =>
    indicatoren.filter(({ id }) => input.oordelen[id]?.soort === soort).length
  const beoordeeld = withSoort('niveau')
  const open = indicatoren.length - beoordeeld - withSoort('nvt')
  const zinOpen = open > 0 && beoordeeld > 0 ? [gevolgTekst.open(open)] : []
  if (open === 0 && beoordeeld === 0) {
    return { stand: 'geen-kloof', inleiding: gevolgTekst.nvt, groepen: [] }
  }
  if (beoordeeld === 0) {
    return { stand: 'niet-beoordeeld', inleiding: gevolgTekst.nietBeoordeeld, groepen: [] }
  }
  const vragen = listVragen(input)
  if (vragen.length === 0) {
    const inleiding = [gevolgTekst.geenKloof(beoordeeld), ...zinOpen].join(' ')
    return { stand: 'geen-kloof', inleiding, groepen: [] }
  }
  return {
    stand: 'kloof',
    inleiding: [gevolgTekst.inleiding(vragen.length, beoordeeld), ...zinOpen].join(' '),
    groepen: GROEPEN.map((groep) => buildGroep(groep, vragen)),
  }
}

type Vraag = Readonly<{ regel: GevolgRegel; gevolgen: Indicator['gevolgen'] }>

function listVragen(input: RapportInput): Vraag[] {
  const byId = new Map(listStanden(input).map((stand) => [stand.kenmerk.id, stand]))
  return input.resultaat.volgordeKloven
    .flatMap((id) => byId.get(id) ?? [])
    .flatMap((stand) =>
      stand.kenmerk.indicatoren.flatMap((indicator) => {
        const oordeel = input.oordelen[indicator.id]
        if (oordeel?.soort !== 'niveau' || oordeel.niveau >= stand.ambitie.niveau) return []
        const regel = buildRegel(stand, indicator, oordeel.niveau)
        return [{ regel, gevolgen: indicator.gevolgen }]
      }),
    )
}

/** @param niveau below the ambitie, so that there is a next one */
function buildRegel(
  { kenmerk, ambitie }: KenmerkStand,
  { id, stelling, kern, niveaus }: Indicator,
  niveau: Niveau,
): GevolgRegel {
  const volgende = niveauSchema.parse(niveau + 1)
  const handvat = findHandvatVoorVraag(kenmerk, { id, niveau })
  return {
    kenmerk: { id: kenmerk.id, nummer: kenmerk.nummer, kort: kenmerk.kort },
    indicatorId: id,
    stelling,
    kern,
    niveau,
    volgende,
    volgendeTekst: niveaus[volgende],
    ambitie: ambitie.niveau,
    handvat: handvat ? { id: handvat.id, tekst: handvat.tekst } : null,
  }
}

function buildGroep(
  { id, gevolgen }: (typeof GROEPEN)[number],
  vragen: readonly Vraag[],
): GevolgGroep {
  const delen = gevolgen.flatMap((gevolg): GevolgDeel[] => {
    const regels = vragen
      .filter((vraag) => vraag.gevolgen.includes(gevolg))
      .map(({ regel }) => regel)
    const { titel, uitleg } = gevolgTekst.delen[gevolg]
    return regels.length > 0 ? [{ gevolg, titel, uitleg, regels }] : []
  })
  const { titel, voor, bron } = gevolgTekst.groepen[id]
  const aantal = new Set(delen.flatMap(({ regels }) => regels.map((regel) => regel.indicatorId)))
    .size
  return { id, titel, bron, aantal, delen, zin: describeGroep(aantal, voor, delen) }
}

function describeGroep(aantal: number, voor: string, delen: readonly GevolgDeel[]): string {
  if (aantal === 0) return gevolgTekst.geen(voor)
  const telling = delen.map(({ gevolg, regels }) => ({
    aantal: regels.length,
    voor: gevolgTekst.delen[gevolg].voor,
  }))
  const zin = gevolgTekst.zin(aantal, voor, telling)
  const dubbel = telling.reduce((sum, deel) => sum + deel.aantal, 0) > aantal
  return dubbel ? `${zin} ${gevolgTekst.meerdere}` : zin
}
