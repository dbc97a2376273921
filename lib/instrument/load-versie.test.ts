import { describe, expect, test } from 'vitest'
import { useInhoud } from '@/tests/factories/inhoud'
import { lockVersie } from './check'
import { formatFout } from './fault'
import { findIndicator, listIndicatoren } from './find'
import { readContent } from './load'

const MAP = 'instrument/1.1.0-concept'
const KOP = `${MAP}/instrument.yaml`
const KENMERK = `${MAP}/kenmerken/13-passend-en-nodig.yaml`

const inhoud = useInhoud()
const change = (bestand: string, from: string, to: string) => inhoud().change(bestand, from, to)
const faults = () => readContent(inhoud().root).fouten.map(formatFout)
const versies = () => readContent(inhoud().root).content

describe('a version with a basis', () => {
  test('holds its own kenmerken and those of the basis, in order', () => {
    const [oud, nieuw] = versies().instrumenten
    expect(nieuw?.kenmerken.map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    )
    expect(nieuw?.kenmerken[0]).toBe(oud?.kenmerken[0])
    expect(nieuw && findIndicator(nieuw, 'K11.6')).toBeDefined()
    expect(oud && listIndicatoren(oud)).toHaveLength(75)
  })

  test('has the profiel of the basis, until it has its own', () => {
    inhoud().remove(`${MAP}/profiel.yaml`)
    const { profielen } = versies()
    expect(profielen.get('1.1.0-concept')).toBe(profielen.get('1.0.0'))
    inhoud().copy('instrument/1.0.0/profiel.yaml', `${MAP}/profiel.yaml`)
    change(`${MAP}/profiel.yaml`, 'K02.1, K03.6', 'K11.6, K03.6')
    expect(faults()).toEqual([])
    expect(versies().profielen.get('1.1.0-concept')?.vragen[0]?.gevolgen[0]?.indicatoren).toEqual([
      'K11.6',
      'K03.6',
    ])
  })

  test('may hold no kenmerken at all', () => {
    inhoud().remove(`${MAP}/profiel.yaml`)
    inhoud().remove(`${MAP}/kenmerken`)
    inhoud().write(
      KOP,
      inhoud()
        .read(KOP)
        .replace(/wijzigingen:[^]*/, 'wijzigingen: []\n'),
    )
    expect(faults()).toEqual([])
    expect(versies().instrumenten[1]?.kenmerken).toHaveLength(13)
  })

  test('needs that basis to exist, and to be older', () => {
    for (const basis of ['0.9.0', '1.1.0-concept']) {
      inhoud().write(
        KOP,
        inhoud()
          .read(KOP)
          .replace(/basis: .*/, `basis: "${basis}"`),
      )
      expect(faults().join()).toContain(
        `: de basis ${basis} is er niet, of is niet ouder dan deze versie. Noem een oudere versie.`,
      )
    }
  })

  test('is published only after its basis', () => {
    inhoud().remove('instrument/1.0.0/lock.json')
    change('instrument/1.0.0/instrument.yaml', 'status: gepubliceerd', 'status: concept')
    change(KOP, 'status: concept', 'status: gepubliceerd')
    expect(faults().join()).toContain('de basis 1.0.0 is nog een concept. Publiceer die eerst.')
  })

  test('is locked by its own files; those of the basis are locked there', () => {
    change(KOP, 'status: concept', 'status: gepubliceerd')
    expect(lockVersie(inhoud().root, '1.1.0-concept')).toEqual([])
    expect(faults()).toEqual([])
    expect(inhoud().read(`${MAP}/lock.json`)).not.toContain('01-eenvoudiger-systeem')
    change('instrument/1.0.0/kenmerken/01-eenvoudiger-systeem.yaml', 'Medewerkers', 'Collega’s')
    expect(faults()).toHaveLength(1)
  })
})

/** The changes of 1.1.0-concept, with one of them left out or another in its place. */
function wijzig(weg: string, ...erbij: readonly string[]) {
  const text = inhoud().read(KOP)
  const [kop = '', ...items] = text.split(/(?=^ {2}- indicator: )/m)
  const over = items.filter((item) => weg === '' || !item.startsWith(`  - indicator: ${weg}\n`))
  const nieuw = erbij.map((item) => `  - {${item}, reden: "Zo."}\n`)
  inhoud().write(KOP, [kop, ...over, ...nieuw].join('').replace('wijzigingen:\n\n', ''))
}

describe('the changes', () => {
  test.each([
    ['K13.2', [], 'K13.2 is anders dan in de vorige versie. Noem die hier, of zet de tekst terug.'],
    ['K11.6', [], 'K11.6 is nieuw in deze versie. Noem die hier.'],
    ['K05.6', ['indicator: K05.6, soort: nieuw'], 'K05.5 is gesplitst, maar er staat één deel.'],
    [
      'K11.6',
      ['indicator: K11.6, soort: samengevoegd, was: [K11.5]'],
      'bij "samengevoegd" noemt "was" twee of meer indicatoren van de vorige versie.',
    ],
    [
      'K11.6',
      ['indicator: K11.6, soort: verwoord, was: [K11.5]'],
      'K11.5 van de vorige versie komt op meer plaatsen terug: verwoord, gelijk. Kies één soort.',
    ],
    [
      'K13.2',
      ['indicator: K13.2, soort: gelijk, was: [K13.2]'],
      'K13.2 is anders dan K13.2 was. Kies een andere soort.',
    ],
    [
      '',
      ['indicator: K01.1, soort: verwoord, was: [K01.1]'],
      'K01.1 is hetzelfde als K01.1 was. Verander de tekst of kies een andere soort.',
    ],
    [
      '',
      ['indicator: K01.1, soort: gelijk, was: [K01.1]'],
      'K01.1 houdt het eigen nummer. Verwijder deze regel: wat hier niet staat, is gelijk.',
    ],
    ['', ['indicator: K11.6, soort: nieuw'], 'K11.6 staat er twee keer. Verwijder er één.'],
    ['', ['indicator: K01.9, soort: nieuw'], 'K01.9 bestaat niet in deze versie.'],
    ['', ['indicator: K05.6, soort: vervallen'], 'K05.6 bestaat niet in de vorige versie.'],
    [
      'K13.2',
      ['indicator: K13.2, soort: verwoord, was: [K13.9]'],
      'K13.9 bestaat niet in de vorige versie.',
    ],
  ])('without %s and with %j', (weg, erbij, melding) => {
    wijzig(weg, ...erbij)
    expect(faults().join('\n')).toContain(melding)
  })

  test('name what became of every indicator of the version before', () => {
    const text = inhoud().read(KENMERK)
    const laatste = text.slice(text.indexOf('  - id: K13.6'), text.indexOf('gespreksvragen:'))
    inhoud().write(KENMERK, text.replace(laatste, '').replaceAll(/, K13\.6|K13\.6, /g, ''))
    expect(faults().join('\n')).toContain(
      'K13.6 van de vorige versie komt niet terug. Noem hier wat ermee gebeurde.',
    )
    wijzig('', 'indicator: K13.6, soort: vervallen')
    expect(faults().join('\n')).not.toContain('K13.6 van de vorige versie')
  })
})
