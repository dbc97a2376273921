import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { standaardInstrument } from './content'
import { checkDekking } from './dekking'

const instrument = standaardInstrument()
const TEXT = readFileSync(`content/instrument/${instrument.versie}/DEKKING.md`, 'utf8')

/** The faults after a change, with the line where it was made. */
function check(from: string | RegExp, to: string) {
  const text = TEXT.replace(from, to)
  expect(text).not.toBe(TEXT)
  const index = [...text].findIndex((letter, i) => letter !== TEXT[i])
  return {
    regel: text.slice(0, index).split('\n').length,
    fouten: checkDekking(text, 'DEKKING.md', instrument).map(
      ({ regel, melding }) => `${regel}: ${melding}`,
    ),
  }
}

test('the table of the instrument is complete', () => {
  expect(checkDekking(TEXT, 'DEKKING.md', instrument)).toEqual([])
})

test.each([
  [/\| 5 \| praktijk.*\n/, '', 'punt 5 van "K01 Een eenvoudig(er) systeem'],
  [/\| 7b \| Zorg.*\n/, '', 'punt 7b van "K12 Oog voor (on)veiligheid" ontbreekt.'],
  ['## K09 Streven', '## K09 Werken', 'de kop "## K09 Streven naar soepelere'],
  ['## K09 Streven', '## K09 Werken', 'is geen kenmerk.'],
  ['| 1 | dichtbij en', '| 9 | dichtbij en', 'punt "9" staat niet in het kader bij "K02'],
  ['| K05.2 |', '| K05.8 |', `K05.8 bestaat niet in versie ${instrument.versie}.`],
  ['| K05.2 |', '| K05.1 |', 'K05.2 van versie 1.0.0 staat bij geen enkel punt.'],
  ['| K05.2 |', '| |', 'bij dit punt staat geen indicator.'],
  ['| K05.2 |', '| K01.1 |', 'geen van deze indicatoren heeft "hoofdstuk 2, kenmerk 5, punt 2"'],
  ['| K05.2 |', '| K05.2', 'een regel van de tabel heeft drie delen:'],
  [/^(\| 1c .*)K05\.5, /m, '$1', 'hier horen precies de indicatoren met het gevolg "middelen":'],
  [/^(\| 3b .*) \|$/m, '$1, K01.1, K01.3 |', 'K01.3 heeft het gevolg "uitvoering" niet.'],
])('%s → %s', (from, to, melding) => {
  expect(check(from, to).fouten.join('\n')).toContain(melding)
})

test('a fault in a row is reported on its line', () => {
  const { regel, fouten } = check('| K05.2 |', '| K05.8 |')
  expect(fouten).toContain(`${regel}: K05.8 bestaat niet in versie ${instrument.versie}.`)
})
