import { listTeksten, sayTabel, takePunten, type Dia, type Presentatie } from '@/lib/report/dias'
import type { Blok, Hoofdstuk, Rapport, Tabel } from '@/lib/report/model'
import { diaTekst } from '@/lib/report/teksten-dias'
import { regioDiaTekst as TEKST } from './teksten-dias'

/** So many rows of a table are readable on a slide, and so many points. */
const MAX_RIJEN = 13
const MAX_PUNTEN = 5
/** A column with a longer text than this, in characters, is for the report. */
const MAX_CEL = 90

function buildTitelblad({ voorblad, document }: Rapport): Dia {
  const { titel, naam, gegevens, soort, zelfbeeld } = voorblad
  const regels = [naam, document.onderwerp, ...gegevens.slice(-1).map(({ tekst }) => tekst)]
  return { titel, inhoud: { soort: 'titelblad', regels }, notities: [soort, zelfbeeld] }
}

/** A table without the columns that hold whole texts. */
function dropTeksten(tabel: Tabel): Tabel {
  const kort = tabel.koppen.map((_, kolom) =>
    tabel.rijen.every((rij) => (rij[kolom] ?? '').length <= MAX_CEL),
  )
  const keep = <T>(rij: readonly T[]) => rij.filter((_, kolom) => kort[kolom])
  return { ...tabel, koppen: keep(tabel.koppen), rijen: tabel.rijen.map(keep) }
}

/** How many characters stand beside each other in a table, and how high it may be, in inches. */
const TEKENS = 92
const HOOGTE = 4.9
/** A line of text, and what stands above and below the text of a row. */
const REGEL = 0.25
const RAND = 0.08
/** The longest that a column asks for, in characters, and the space beside a text. */
const MAX_GEVRAAGD = 42
const RUIMTE = 2

/** About how high each row becomes, first the heading: longer text gets lines. */
function estimateHoogtes({ koppen, rijen }: Tabel): number[] {
  const heel = [koppen, ...rijen]
  const gevraagd = koppen.map((_, kolom) => {
    const langste = Math.max(...heel.map((rij) => (rij[kolom] ?? '').length))
    return Math.min(langste, MAX_GEVRAAGD) + RUIMTE
  })
  const krap = Math.min(1, TEKENS / gevraagd.reduce((sum, breedte) => sum + breedte, 0))
  return heel.map((rij) => {
    const regels = gevraagd.map((breedte, kolom) =>
      Math.ceil((rij[kolom] ?? '').length / Math.max(1, breedte * krap - RUIMTE)),
    )
    return RAND + REGEL * Math.max(1, ...regels)
  })
}

/** Over how many slides the rows go, as many on each, so that each of them fits. */
function countDias(tabel: Tabel): number {
  const [kop = 0, ...hoogtes] = estimateHoogtes(tabel)
  const past = (van: number) => {
    const aantal = Math.ceil(hoogtes.length / van)
    return Array.from({ length: van }, (_, index) =>
      hoogtes.slice(index * aantal, (index + 1) * aantal),
    ).every(
      (deel) =>
        deel.length <= MAX_RIJEN && kop + deel.reduce((sum, next) => sum + next, 0) <= HOOGTE,
    )
  }
  const van = hoogtes.findIndex((_, index) => past(index + 1)) + 1
  return van === 0 ? hoogtes.length : van
}

/** A table over as many slides as its rows need. */
function splitTabel(heel: Tabel): Dia[] {
  const tabel = heel.niveaus ? heel : dropTeksten(heel)
  const { rijen, niveaus, bijschrift } = tabel
  const aantal = Math.ceil(rijen.length / countDias(tabel))
  const van = Math.ceil(rijen.length / aantal)
  return Array.from({ length: van }, (_, index): Dia => {
    const [start, end] = [index * aantal, (index + 1) * aantal]
    const deel = {
      ...tabel,
      rijen: rijen.slice(start, end),
      ...(niveaus && { niveaus: niveaus.slice(start, end) }),
    }
    return {
      titel: van === 1 ? bijschrift : TEKST.deel(bijschrift, index + 1, van),
      inhoud: { soort: 'tabel', inleiding: null, tabel: deel },
      notities: sayTabel(deel),
    }
  })
}

function splitLijst(titel: string, punten: readonly string[], notities: readonly string[]): Dia {
  return {
    titel,
    inhoud: { soort: 'punten', inleiding: null, punten: takePunten(punten, MAX_PUNTEN) },
    notities: [...notities],
  }
}

/** The summary as slides: each heading of it with what stands under it, and its picture. */
function buildSamenvatting({ blokken }: Hoofdstuk): Dia[] {
  const delen: { titel: string; blokken: Blok[] }[] = []
  for (const blok of blokken) {
    if (blok.soort === 'kop') delen.push({ titel: blok.tekst, blokken: [] })
    else delen.at(-1)?.blokken.push(blok)
  }
  return delen.map(({ titel, blokken: eigen }): Dia => {
    const teksten = listTeksten(eigen)
    const figuur = eigen.find((blok) => blok.soort === 'figuur')?.figuur
    if (figuur) {
      // The picture has no title of its own on a slide; this one says which kenmerken it shows.
      const notities = [...teksten, figuur.alt, figuur.bron]
      return { titel: figuur.titel, inhoud: { soort: 'figuur', figuur }, notities }
    }
    const [zin = '', ...punten] = teksten
    return eigen.some(({ soort }) => soort === 'lijst')
      ? splitLijst(titel, teksten, teksten)
      : { titel, inhoud: { soort: 'zin', zin, punten }, notities: teksten }
  })
}

/** A chapter as slides: its tables, and where it has none what it says. */
function buildHoofdstuk({ titel, blokken }: Hoofdstuk): Dia[] {
  const tabellen = blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : []))
  const teksten = listTeksten(blokken)
  if (tabellen.length === 0) return [splitLijst(titel, teksten, teksten)]
  return tabellen.flatMap(splitTabel)
}

function buildWerkwijze({ voorblad, methode }: Rapport): Dia {
  const teksten = methode?.secties.flatMap(({ titel, alineas }) => [titel, ...alineas]) ?? []
  return splitLijst(diaTekst.werkwijze, TEKST.werkwijze, [voorblad.zelfbeeld, ...teksten])
}

/** The slides to the report of a regio, with its sentences and figures. */
export function buildRegiopresentatie(rapport: Rapport): Presentatie {
  const { document, kleur, loopregel, vooraf, verdieping } = rapport
  const dias = [
    buildTitelblad(rapport),
    ...vooraf.flatMap(buildSamenvatting),
    ...verdieping.flatMap(buildHoofdstuk),
    buildWerkwijze(rapport),
  ]
  const bron = diaTekst.bron(document.titel, document.onderwerp)
  return {
    document,
    kleur,
    voettekst: `${loopregel.links} · ${loopregel.rechts}`,
    logo: null,
    dias: dias.map((dia) => ({ ...dia, notities: [...dia.notities, bron] })),
  }
}
