import { compare } from '@/lib/scoring/fraction'
import { PRIORITEITEN, type Breuk } from '@/lib/scoring/model'
import { quote } from '@/lib/report/format'
import type { FiguurKenmerk, FiguurKop } from './invoer'
import type { Figuur, Groep, Tekening, Vorm } from './model'
import { drawSleutel, SLEUTEL_REGEL } from './sleutel'
import { lijn, regels, tekstOp, toGetal } from './tekens'
import { wrapText } from './tekst'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

type Indeling = { breedte: number; van: number; tot: number; smal: boolean; kolommen: number }

const BREED: Indeling = { breedte: 800, van: 160, tot: 770, smal: false, kolommen: 2 }
const SMAL: Indeling = { breedte: 360, van: 28, tot: 332, smal: true, kolommen: 1 }

const STRAAL = 15
const STAP = 2 * STRAAL + 4
const GROOTSTE = 4

type MetKloof = FiguurKenmerk & { kloof: Breuk }
const hasKloof = (kenmerk: FiguurKenmerk): kenmerk is MetKloof => kenmerk.kloof !== null

const plaats = ({ van, tot }: Indeling, kloof: Breuk) =>
  van + (toGetal(kloof) / GROOTSTE) * (tot - van)

/** Circles that would overlap stand on top of each other: how high each is in its lane. */
function stack(kenmerken: readonly MetKloof[], indeling: Indeling): { x: number; laag: number }[] {
  return kenmerken.reduce<{ x: number; laag: number }[]>((placed, { kloof }) => {
    const x = plaats(indeling, kloof)
    const taken = placed.filter((other) => Math.abs(other.x - x) < STAP).map(({ laag }) => laag)
    const laag = Array.from({ length: taken.length + 1 }, (_, i) => i).find(
      (free) => !taken.includes(free),
    )
    return [...placed, { x, laag: laag ?? 0 }]
  }, [])
}

function drawKenmerk(kenmerk: MetKloof, x: number, y: number): Groep {
  const { id, nummer, kort, score, kloof, prioriteit } = kenmerk
  return {
    soort: 'groep',
    naam: TEKST.rij(TEKST.genummerd(nummer, kort), [
      TEKST.kloof(kloof.afgerond),
      TEKST.prioriteit(prioriteit),
      ...(score ? [TEKST.score(score.afgerond)] : []),
    ]),
    doel: { kenmerk: id },
    raakvlak: { x: x - STRAAL - 1, y: y - STRAAL - 1, breedte: STAP - 2, hoogte: STAP - 2 },
    vormen: [
      { soort: 'cirkel', x, y, straal: STRAAL, vulling: 'accent', lijn: 'wit', dikte: 1 },
      tekstOp({ x, y }, String(nummer), {
        grootte: 15,
        anker: 'midden',
        vet: true,
        kleur: 'op-accent',
      }),
    ],
  }
}

type Baan = { vormen: Vorm[]; hoogte: number }

function drawLane(
  prioriteit: (typeof PRIORITEITEN)[number],
  kenmerken: readonly MetKloof[],
  top: number,
  indeling: Indeling,
): Baan {
  const lane = kenmerken
    .filter((kenmerk) => kenmerk.prioriteit === prioriteit)
    .toSorted((a, b) => compare(b.kloof, a.kloof) || a.nummer - b.nummer)
  const places = stack(lane, indeling)
  const lagen = Math.max(1, ...places.map(({ laag }) => laag + 1))
  const kop = indeling.smal ? SLEUTEL_REGEL + 4 : 0
  const hoogte = kop + lagen * STAP + 14
  const bodem = top + hoogte
  const naam = TEKST.kloven.prioriteit[prioriteit]
  const titel = indeling.smal
    ? [tekstOp({ x: 2, y: top + 14 }, naam, { vet: true })]
    : regels({ x: 2, y: top + hoogte / 2 }, wrapText(naam, indeling.van - 40, 16), { vet: true })
  return {
    hoogte,
    vormen: [
      ...titel,
      lijn({ x: 0, y: bodem }, { x: indeling.breedte, y: bodem }),
      ...lane.map((kenmerk, index) => {
        const { x, laag } = places[index] ?? { x: 0, laag: 0 }
        return drawKenmerk(kenmerk, x, bodem - 7 - STAP / 2 - laag * STAP)
      }),
    ],
  }
}

function drawAxis(y: number, indeling: Indeling): Vorm[] {
  const stappen = Array.from({ length: GROOTSTE + 1 }, (_, stap) => stap)
  return [
    ...stappen.map((stap) =>
      tekstOp(
        { x: indeling.van + (stap / GROOTSTE) * (indeling.tot - indeling.van), y: y + 14 },
        String(stap),
        { anker: 'midden', kleur: 'tekst-zacht' },
      ),
    ),
    tekstOp({ x: (indeling.van + indeling.tot) / 2, y: y + 36 }, TEKST.kloven.as, {
      anker: 'midden',
      kleur: 'tekst-zacht',
    }),
  ]
}

function draw(kenmerken: readonly FiguurKenmerk[], indeling: Indeling): Tekening {
  const withKloof = kenmerken.filter(hasKloof)
  const zonder = kenmerken.filter((kenmerk) => !hasKloof(kenmerk))
  const vormen: Vorm[] = []
  let y = 4
  const add = ({ hoogte, vormen: more }: Baan) => {
    vormen.push(...more)
    y += hoogte
  }
  for (const prioriteit of PRIORITEITEN.toReversed()) {
    add(drawLane(prioriteit, withKloof, y, indeling))
  }
  const raster = Array.from({ length: GROOTSTE + 1 }, (_, stap) => {
    const x = indeling.van + (stap / GROOTSTE) * (indeling.tot - indeling.van)
    return lijn({ x, y: 4 }, { x, y })
  })
  add({ hoogte: 58, vormen: drawAxis(y, indeling) })
  add(drawSleutel(withKloof, y, indeling))
  if (zonder.length > 0) {
    const namen = zonder.map(({ nummer, kort }) => TEKST.genummerd(nummer, kort))
    const lines = wrapText(TEKST.kloven.zonder(namen), indeling.breedte - 8, 16)
    const punt = { x: 2, y: y + 8 + SLEUTEL_REGEL / 2 }
    const zacht = regels(punt, lines, { kleur: 'tekst-zacht', regelhoogte: SLEUTEL_REGEL })
    add({ hoogte: 8 + lines.length * SLEUTEL_REGEL, vormen: zacht })
  }
  return { breedte: indeling.breedte, hoogte: y + 4, vormen: [...raster, ...vormen] }
}

function conclude(kenmerken: readonly FiguurKenmerk[]): string {
  const sorted = kenmerken.filter(hasKloof).toSorted((a, b) => compare(b.kloof, a.kloof))
  const [grootste] = sorted
  if (!grootste) return TEKST.niets
  if (grootste.kloof.teller === 0) return TEKST.kloven.geen
  const { afgerond } = grootste.kloof
  const samen = sorted.filter(({ kloof }) => kloof.afgerond === afgerond)
  const namen = TEKST.namen(samen.map(({ kort }) => quote(kort)))
  const prioriteit = samen.length === 1 ? TEKST.kloven.metPrioriteit(grootste.prioriteit) : ''
  return TEKST.kloven.grootste(namen, afgerond, prioriteit)
}

/** The gaps by size and priority: what lies far right and high asks most. */
export function buildKloofkaart(kenmerken: readonly FiguurKenmerk[], kop: FiguurKop): Figuur {
  return {
    id: kop.id ?? 'kloven',
    titel: kop.titel ?? TEKST.titels.kloven,
    alt: kop.alt ?? conclude(kenmerken),
    bron: kop.bron,
    ...draw(kenmerken, BREED),
    smal: draw(kenmerken, SMAL),
  }
}
