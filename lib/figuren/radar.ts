import { BASISNIVEAU, NIVEAUS } from '@/lib/instrument/model'
import { concludeScores } from './conclusie'
import type { FiguurKenmerk, FiguurKop } from './invoer'
import type { Figuur, Groep, Punt, Tekening, Vorm } from './model'
import {
  ambitieTeken,
  basisLijn,
  lijn,
  regels,
  scoreTeken,
  TEKEN_LEGENDA,
  tekstOp,
  toGetal,
} from './tekens'
import { drawSleutel } from './sleutel'
import { sayKenmerk } from './strook'
import { wrapText } from './tekst'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

type Indeling = {
  breedte: number
  /** Of the ring of niveau 5. */
  straal: number
  /** Names beside the web; without them numbers, with the names under it. */
  namen: boolean
}

const BREED: Indeling = { breedte: 680, straal: 196, namen: true }
const SMAL: Indeling = { breedte: 360, straal: 132, namen: false }

const REGEL = 19
const MARGE = 8
/** How far beyond the outer ring the names begin. */
const AFSTAND = 22

/** `midden`: how far down the middle lies. */
type Web = Indeling & { aantal: number; midden: number }

const hoek = ({ aantal }: Web, index: number) => (2 * Math.PI * index) / aantal - Math.PI / 2

/** Where a figure from 0 to 5 lies on an axis; 0 is the middle. */
function plaats(web: Web, index: number, waarde: number): Punt {
  const straal = (waarde / 5) * web.straal
  return {
    x: web.breedte / 2 + straal * Math.cos(hoek(web, index)),
    y: web.midden + straal * Math.sin(hoek(web, index)),
  }
}

const ring = (web: Web, waarde: number): Punt[] =>
  Array.from({ length: web.aantal }, (_, index) => plaats(web, index, waarde))

function drawGrid(web: Web): Vorm[] {
  return [
    ...NIVEAUS.map((niveau): Vorm => ({
      soort: 'lijn',
      punten: ring(web, niveau),
      gesloten: true,
      lijn: 'rand',
      dikte: 1,
    })),
    ...ring(web, 5).map((punt) => lijn({ x: web.breedte / 2, y: web.midden }, punt)),
  ]
}

/** The numbers of the rings, between the first axis and the second. */
function drawScale(web: Web): Vorm[] {
  return NIVEAUS.map((niveau) => {
    const [one, other] = [plaats(web, 0, niveau), plaats(web, 1, niveau)]
    const punt = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
    return tekstOp(punt, String(niveau), {
      grootte: 13,
      anker: 'midden',
      kleur: 'tekst-zacht',
      vet: niveau === BASISNIVEAU,
    })
  })
}

/** The level as an area; where one has none it falls back to the middle. */
function drawNiveaus(web: Web, kenmerken: readonly FiguurKenmerk[]): Vorm {
  const punten = kenmerken.map(({ niveau }, index) => plaats(web, index, niveau ?? 0))
  return { soort: 'lijn', punten, gesloten: true, vulling: 'niveau-1', patroon: 'schuin' }
}

/** Lines between neighbours that both have a score. */
function drawScores(web: Web, kenmerken: readonly FiguurKenmerk[]): Vorm[] {
  return kenmerken.flatMap(({ score }, index): Vorm[] => {
    const next = (index + 1) % kenmerken.length
    const other = kenmerken[next]?.score
    if (!score || !other) return []
    const punten = [plaats(web, index, toGetal(score)), plaats(web, next, toGetal(other))]
    return [{ soort: 'lijn', punten, lijn: 'accent', dikte: 2.5 }]
  })
}

type Naamblok = { vormen: Vorm[]; boven: number; onder: number; van: number; tot: number }

function drawName(web: Web, index: number, { nummer, kort, score }: FiguurKenmerk): Naamblok {
  const straal = web.straal + (web.namen ? AFSTAND : 20)
  const x = web.breedte / 2 + straal * Math.cos(hoek(web, index))
  const y = web.midden + straal * Math.sin(hoek(web, index))
  const kant = Math.round(Math.cos(hoek(web, index)) * 10) / 10
  const anker = Math.abs(kant) < 0.2 ? 'midden' : kant > 0 ? 'start' : 'eind'
  if (!web.namen) {
    const vormen = [tekstOp({ x, y }, String(nummer), { anker: 'midden', vet: true })]
    return { vormen, boven: y - 14, onder: y + 14, van: x - 14, tot: x + 14 }
  }
  const ruimte = anker === 'midden' ? 190 : anker === 'start' ? web.breedte - x - 2 : x - 2
  const namen = wrapText(TEKST.genummerd(nummer, kort), ruimte, 15)
  const hoogte = (namen.length + 1) * REGEL
  // Names above the web grow upwards, those below it downwards.
  const boven = y - hoogte * (0.5 - Math.sin(hoek(web, index)) / 2)
  const stijl = { anker, grootte: 15 } as const
  const eerste = boven + REGEL / 2
  const van = anker === 'start' ? x : anker === 'eind' ? x - ruimte : x - ruimte / 2
  return {
    vormen: [
      ...regels({ x, y: eerste }, namen, { ...stijl, regelhoogte: REGEL }),
      tekstOp({ x, y: eerste + namen.length * REGEL }, score?.afgerond ?? TEKST.geenScore, {
        ...stijl,
        ...(score ? { vet: true } : { kleur: 'tekst-zacht' }),
      }),
    ],
    boven,
    onder: boven + hoogte,
    van,
    tot: van + ruimte,
  }
}

function drawAxis(web: Web, index: number, kenmerk: FiguurKenmerk): Groep {
  const { vormen, boven, onder, van, tot } = drawName(web, index, kenmerk)
  const { ambitie, score } = kenmerk
  return {
    soort: 'groep',
    naam: sayKenmerk(kenmerk),
    doel: { kenmerk: kenmerk.id },
    raakvlak: { x: van - 4, y: boven - 2, breedte: tot - van + 8, hoogte: onder - boven + 4 },
    vormen: [
      ...vormen,
      ambitieTeken(plaats(web, index, ambitie), web.namen ? 10 : 8),
      ...(score ? [scoreTeken(plaats(web, index, toGetal(score)))] : []),
    ],
  }
}

/** As high as its names need. */
function draw(kenmerken: readonly FiguurKenmerk[], indeling: Indeling): Tekening {
  const rond = { ...indeling, aantal: kenmerken.length, midden: 0 }
  const namen = kenmerken.map((kenmerk, index) => drawName(rond, index, kenmerk))
  const boven = Math.max(rond.straal, ...namen.map((naam) => -naam.boven)) + MARGE
  const onder = Math.max(rond.straal, ...namen.map((naam) => naam.onder)) + MARGE
  const web = { ...rond, midden: boven }
  const hoogte = boven + onder
  const sleutel = web.namen
    ? { vormen: [], hoogte: 0 }
    : drawSleutel(kenmerken, hoogte + MARGE, { breedte: web.breedte, kolommen: 1 })
  return {
    breedte: web.breedte,
    hoogte: hoogte + (web.namen ? 0 : sleutel.hoogte + 2 * MARGE),
    vormen: [
      drawNiveaus(web, kenmerken),
      ...drawGrid(web),
      basisLijn(ring(web, BASISNIVEAU), true),
      ...drawScores(web, kenmerken),
      ...drawScale(web),
      ...kenmerken.map((kenmerk, index) => drawAxis(web, index, kenmerk)),
      ...sleutel.vormen,
    ],
  }
}

/**
 * The kenmerken on the axes of a web: the overall shape. Means something from three kenmerken on.
 */
export function buildRadar(kenmerken: readonly FiguurKenmerk[], kop: FiguurKop): Figuur {
  return {
    id: kop.id ?? 'radar',
    titel: kop.titel ?? TEKST.titels.radar,
    alt: kop.alt ?? concludeScores(kenmerken.map(({ kort, score }) => ({ naam: kort, score }))),
    bron: kop.bron,
    legenda: [
      TEKEN_LEGENDA.score,
      TEKEN_LEGENDA.ambitie,
      TEKEN_LEGENDA.basisniveau,
      {
        vormen: [
          {
            soort: 'rechthoek',
            x: 3,
            y: 3,
            breedte: 22,
            hoogte: 18,
            vulling: 'niveau-1',
            patroon: 'schuin',
            lijn: 'rand-sterk',
          },
        ],
        tekst: TEKST.legenda.niveauvlak,
      },
    ],
    ...draw(kenmerken, BREED),
    smal: draw(kenmerken, SMAL),
  }
}
