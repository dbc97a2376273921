import { standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Instrument } from '@/lib/instrument/model'
import type { Oordeel, Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { createChance } from '@/prisma/seed/identity'
import { formatMs, formatTimes, median, timeRuns } from './figures'
import { limitRow, type Row } from './table'

const GEMEENTEN = 342
const LIMIT = 50
const WARM_RUNS = 30

function judge(chance: () => number): Oordeel {
  const draw = chance()
  if (draw < 0.05) return { soort: 'weet-niet' }
  if (draw < 0.1) return { soort: 'nvt', toelichting: 'Deze taak ligt bij de regio.' }
  return { soort: 'niveau', niveau: NIVEAUS[Math.floor(chance() * NIVEAUS.length)] ?? 1 }
}

/** A whole questionnaire filled in, the same at each run for the same name. */
function fillIn(instrument: Instrument, name: string): Oordelen {
  const chance = createChance(name)
  return Object.fromEntries(
    instrument.kenmerken.flatMap(({ indicatoren }) =>
      indicatoren.map(({ id }) => [id, judge(chance)]),
    ),
  )
}

/** Scoring on the real instrument; the target holds for a process that has scored before. */
export async function benchScoren(): Promise<Row[]> {
  const instrument = standaardInstrument()
  const metingen = Array.from({ length: GEMEENTEN }, (_, index) =>
    fillIn(instrument, `meting ${index}`),
  )
  const [first = {}] = metingen
  const scoreOne = () => calculateResult(instrument, first, {})
  const scoreAll = () => metingen.map((oordelen) => calculateResult(instrument, oordelen, {}))

  const coldOne = median(await timeRuns(1, scoreOne))
  const coldAll = median(await timeRuns(1, scoreAll))
  await timeRuns(WARM_RUNS, scoreAll)
  const warmAll = median(await timeRuns(WARM_RUNS, scoreAll))
  const warmOne = median(await timeRuns(GEMEENTEN, scoreOne))

  const compared = (what: string, value: number, ratio = ''): Row => ({
    what,
    result: formatMs(value),
    ratio,
    target: '',
    met: null,
  })
  return [
    compared('Scoring 1 meting, the very first', coldOne),
    compared('Scoring 1 meting, warm', warmOne),
    compared(`Scoring ${GEMEENTEN} metingen, first pass`, coldAll),
    limitRow(
      `Scoring ${GEMEENTEN} metingen, warm`,
      formatMs(warmAll),
      { value: warmAll, limit: LIMIT, target: `within ${formatMs(LIMIT)}` },
      formatTimes,
    ),
  ]
}
