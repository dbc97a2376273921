import type { Fout } from './fault'
import { findIndicator, listIndicatoren } from './find'
import type { GEVOLGEN, Instrument } from './model'

/** The table that shows for each point of the framework which indicators measure it. */
export const DEKKING = 'DEKKING.md'

/**
 * The points of each kenmerk in chapter 2 of the framework, in order, with a letter for a
 * sub-point; counted once from the source, since the framework does not change.
 */
const PUNTEN: Record<string, string> = {
  K01: '1 2 3 4 5',
  K02: '1 2 3 4 5',
  K03: 'inleiding 1 2 3 4 slot',
  K04: 'inleiding 1 2',
  K05: 'inleiding 1 2 3 4',
  K06: '1 2 3',
  K07: 'inleiding 1 2 3 4 4a 4b 4c 4d 4e 4f 4g 4h 4i 4j 5',
  K08: 'inleiding 1 2 3 4 5 6 7 7a 7b',
  K09: 'inleiding 1 2',
  K10: 'inleiding 1 2 3 4 5',
  K11: 'inleiding 1 2 3',
  K12: 'inleiding 1 2 3 4 5 6 7 7a 7b',
  K13: 'inleiding 1 1a 1b 1c 2 3',
}
/** For what the framework asks outside the kenmerken, such as in a footnote; not every version has it. */
const ELDERS_KOP = 'Elders in het kader'
const GEVOLGEN_KOP = 'Gevolgen (hoofdstuk 1)'
/** The consequences of chapter 1 as the framework numbers them; 3a and 3b are both `uitvoering`. */
const GEVOLG_PER_PUNT: Record<string, (typeof GEVOLGEN)[number]> = {
  '1a': 'opdracht',
  '1b': 'financiering',
  '1c': 'middelen',
  '2a': 'samenwerking',
  '2b': 'randvoorwaarden',
  '3a': 'uitvoering',
  '3b': 'uitvoering',
}

type Rij = Readonly<{ regel: number; punt: string; indicatoren: readonly string[] }>
type Tabel = Readonly<{ kop: string; regel: number; rijen: readonly Rij[] }>
type Meld = (regel: number, melding: string) => void

/**
 * The coverage of one version: every point of the framework has an indicator, and every indicator
 * rests on a point.
 * @param text the text of `DEKKING.md`
 * @param bestand how that file is called in messages
 */
export function checkDekking(text: string, bestand: string, instrument: Instrument): Fout[] {
  const fouten: Fout[] = []
  const meld: Meld = (regel, melding) => fouten.push({ bestand, regel, melding })
  const tabellen = readTabellen(text, meld)
  const vindTabel = (kop: string) => {
    const tabel = tabellen.find((item) => item.kop === kop)
    if (!tabel) meld(1, `de kop "## ${kop}" ontbreekt. Voeg die toe, met een tabel.`)
    return tabel
  }
  for (const { id, nummer, titel } of instrument.kenmerken) {
    const tabel = vindTabel(`${id} ${titel}`)
    if (!tabel) continue
    checkPunten(tabel, (PUNTEN[id] ?? '').split(' '), meld)
    checkVindplaatsen(tabel, nummer, instrument, meld)
  }
  const gevolgen = vindTabel(GEVOLGEN_KOP)
  if (gevolgen) {
    checkPunten(gevolgen, Object.keys(GEVOLG_PER_PUNT), meld)
    checkGevolgen(gevolgen, instrument, meld)
  }
  const koppen = new Set([
    ELDERS_KOP,
    GEVOLGEN_KOP,
    ...instrument.kenmerken.map(({ id, titel }) => `${id} ${titel}`),
  ])
  for (const { kop, regel } of tabellen.filter((tabel) => !koppen.has(tabel.kop))) {
    meld(regel, `de kop "## ${kop}" is geen kenmerk. Schrijf het nummer en de titel van het kader.`)
  }
  checkIndicatoren(tabellen, instrument, meld)
  return fouten
}

function readTabellen(text: string, meld: Meld): Tabel[] {
  const tabellen: { kop: string; regel: number; rijen: Rij[] }[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    const regel = index + 1
    if (line.startsWith('## ')) tabellen.push({ kop: line.slice(3).trim(), regel, rijen: [] })
    if (!line.startsWith('|') || /^\|\s*(punt\s*\||-)/.test(line)) return
    const cellen = line.split('|').map((cel) => cel.trim())
    const [, punt = '', onderwerp, lijst = ''] = cellen
    const tabel = tabellen.at(-1)
    if (cellen.length !== 5 || !onderwerp || !tabel) {
      meld(
        regel,
        'een regel van de tabel heeft drie delen: | punt | waar het over gaat | indicatoren |',
      )
      return
    }
    tabel.rijen.push({ regel, punt, indicatoren: lijst.split(',').map((id) => id.trim()) })
  })
  return tabellen
}

function checkPunten({ kop, regel, rijen }: Tabel, verwacht: readonly string[], meld: Meld): void {
  for (const rij of rijen.filter(({ punt }) => !verwacht.includes(punt))) {
    const melding = `punt "${rij.punt}" staat niet in het kader bij "${kop}". Kies uit: ${verwacht.join(', ')}.`
    meld(rij.regel, melding)
  }
  for (const punt of verwacht.filter((punt) => !rijen.some((rij) => rij.punt === punt))) {
    meld(regel, `punt ${punt} van "${kop}" ontbreekt. Voeg een regel toe.`)
  }
}

/** At each point at least one of its indicators gives that place as its source. */
function checkVindplaatsen(
  { rijen }: Tabel,
  nummer: number,
  instrument: Instrument,
  meld: Meld,
): void {
  for (const { regel, punt, indicatoren } of rijen) {
    const deel = /^\d/.test(punt) ? `punt ${Number.parseInt(punt)}` : punt
    const plaats = `hoofdstuk 2, kenmerk ${nummer}, ${deel}`
    const bronnen = indicatoren.flatMap((id) => findIndicator(instrument, id)?.bron ?? [])
    if (bronnen.some((bron) => 'vindplaats' in bron && bron.vindplaats === plaats)) continue
    meld(regel, `geen van deze indicatoren heeft "${plaats}" als bron. Voeg die bron toe.`)
  }
}

/** Every name in the tables is an indicator, and every indicator rests on a point of a kenmerk. */
function checkIndicatoren(tabellen: readonly Tabel[], instrument: Instrument, meld: Meld): void {
  const ids = new Set(listIndicatoren(instrument).map(({ id }) => id))
  for (const { regel, indicatoren } of tabellen.flatMap(({ rijen }) => rijen)) {
    for (const id of indicatoren.filter((id) => !ids.has(id))) {
      const melding =
        id === ''
          ? 'bij dit punt staat geen indicator. Elk punt van het kader heeft er minstens één.'
          : `${id} bestaat niet in versie ${instrument.versie}.`
      meld(regel, melding)
    }
  }
  const genoemd = new Set(
    tabellen
      .filter(({ kop }) => kop !== GEVOLGEN_KOP)
      .flatMap(({ rijen }) => rijen.flatMap(({ indicatoren }) => indicatoren)),
  )
  for (const id of [...ids].filter((id) => !genoemd.has(id))) {
    meld(
      1,
      `${id} van versie ${instrument.versie} staat bij geen enkel punt. Noem die bij een punt.`,
    )
  }
}

/** At 1a to 2b all indicators with that gevolg; at 3a and 3b only indicators with `uitvoering`. */
function checkGevolgen({ rijen }: Tabel, instrument: Instrument, meld: Meld): void {
  for (const { regel, punt, indicatoren } of rijen) {
    const gevolg = GEVOLG_PER_PUNT[punt] ?? 'uitvoering'
    const verwacht = listIndicatoren(instrument)
      .filter(({ gevolgen }) => gevolgen.includes(gevolg))
      .map(({ id }) => id)
    if (gevolg !== 'uitvoering' && indicatoren.join() !== verwacht.join()) {
      meld(
        regel,
        `hier horen precies de indicatoren met het gevolg "${gevolg}": ${verwacht.join(', ')}.`,
      )
    }
    for (const id of indicatoren.filter(
      (id) => gevolg === 'uitvoering' && !verwacht.includes(id),
    )) {
      meld(regel, `${id} heeft het gevolg "uitvoering" niet. Voeg dat toe of verwijder ${id} hier.`)
    }
  }
}
