import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { useInhoud } from '@/tests/factories/inhoud'
import { lockVersie } from './check'
import { formatFout, InhoudFout } from './fault'
import { loadContent, readContent } from './load'

const KENMERK = 'instrument/1.0.0/kenmerken/05-brede-blik.yaml'
const KOP = 'instrument/1.0.0/instrument.yaml'
const MAP = 'content/instrument/1.0.0'

const inhoud = useInhoud((copy) => copy.unlock())
const change = (bestand: string, from: string, to: string) => inhoud().change(bestand, from, to)
const faults = () => readContent(inhoud().root).fouten.map(formatFout)

test('faults stop the loading, all in one error', () => {
  const first = change(KENMERK, 'kern: true', 'kern: ja')
  const second = change(KOP, 'status: concept', 'status: klaar')
  expect(() => loadContent(inhoud().root)).toThrow(InhoudFout)
  expect(faults()).toEqual([
    `content/${KOP}, regel ${second}: "status" is "klaar". Kies uit: concept, gepubliceerd.`,
    `content/${KENMERK}, regel ${first}: "kern" hoort true of false te zijn.`,
  ])
})

describe('a kenmerk', () => {
  test.each([
    ['id: K05.2', 'id: K05.3', 'het id is "K05.3". Op deze plaats hoort K05.2.'],
    ['id: K05.H2', 'id: K06.H2', 'het id is "K06.H2". Op deze plaats hoort K05.H2.'],
    ['naar: 2', 'naar: 3', 'K05.H1 gaat van 1 naar 3. Een handvat gaat precies één niveau omhoog.'],
    [
      'indicatoren: [K05.1',
      'indicatoren: [K04.1',
      'K05.H1 noemt K04.1, maar die indicator bestaat hier niet.',
    ],
    [
      'perspectieven: [uitvoering, management, beleid]',
      'perspectieven: [uitvoering, inwoners]',
      'bij K05.1 staat "inwoners" in de perspectieven. Voeg een "inwonersvraag" toe.',
    ],
    ['nummer: 5', 'nummer: 6', 'K05 hoort nummer 5 te hebben.'],
    ['waarde: integraal', 'waarde: dichtbij', 'K05 hoort bij de waarde "integraal".'],
    [
      'document: richtinggevend-kader',
      'document: van-horen-zeggen',
      'de bron "van-horen-zeggen" staat niet in bronnen.yaml.',
    ],
    [
      'kenmerk 5, punt 1',
      'kenmerk 5, bullet 1',
      'de vindplaats "hoofdstuk 2, kenmerk 5, bullet 1" is niet te vinden.',
    ],
  ])('%s → %s', (from, to, melding) => {
    const regel = change(KENMERK, from, to)
    expect(faults().join('\n')).toContain(`content/${KENMERK}, regel ${regel}: ${melding}`)
  })

  test('asks inwoners only what they are asked to judge', () => {
    change(KENMERK, 'management, inwoners]', 'management]')
    expect(faults().join()).toContain('bij K05.2 staat een inwonersvraag, maar')
  })

  test('has kern-indicatoren for at least half of its questions', () => {
    change(KENMERK, 'kern: true', 'kern: false')
    expect(faults().join()).toContain('K05 heeft 2 indicatoren met "kern: true".')
  })

  test('has a handvat for every step', () => {
    change(KENMERK, 'van: 4\n    naar: 5', 'van: 3\n    naar: 4')
    expect(faults().join()).toContain('K05 heeft geen handvat van niveau 4 naar 5.')
  })

  test('cannot be left out', () => {
    inhoud().remove(KENMERK)
    expect(faults()).toContain(
      `${MAP}/instrument.yaml, regel 2: kenmerk K05 ontbreekt. Voeg het bestand toe.`,
    )
  })

  test('cannot stand there twice', () => {
    inhoud().copy(KENMERK, 'instrument/1.0.0/kenmerken/14-nog-een.yaml')
    expect(faults().join()).toContain('K05 staat ook in')
  })
})

describe('a version', () => {
  test('stands in the folder of its number', () => {
    const regel = change(KOP, 'versie: "1.0.0"', 'versie: "1.1.0"')
    expect(faults()).toContain(
      `content/${KOP}, regel ${regel}: de versie is 1.1.0, maar de map heet 1.0.0.`,
    )
  })

  test('has its scale and waarden in order', () => {
    change(KOP, 'niveau: 1', 'niveau: 2')
    change(KOP, 'id: dichtbij', 'id: mandaat')
    expect(faults().join()).toMatch(/de schaal hoort niveau 1 .* de waarden horen te zijn/s)
  })

  test('has nothing to change when it is the first', () => {
    const regel = change(
      KOP,
      'wijzigingen: []',
      'wijzigingen:\n  - {indicator: K01.1, soort: nieuw, reden: "Zo."}',
    )
    expect(faults()).toEqual([
      `content/${KOP}, regel ${regel}: dit is de eerste versie: er is nog niets gewijzigd. Schrijf: wijzigingen: []`,
    ])
  })
})

describe('the support catalogue', () => {
  test('has ids that follow the file names', () => {
    const bestand = 'ondersteuning/legitiem-maatwerk.yaml'
    const regel = change(bestand, 'id: legitiem-maatwerk', 'id: maatwerk')
    expect(faults()).toContain(
      `content/${bestand}, regel ${regel}: het id "maatwerk" hoort gelijk te zijn aan de bestandsnaam.`,
    )
  })

  test('has help for every kenmerk at every level', () => {
    for (const bestand of readdirSync(inhoud().path('ondersteuning'))) {
      if (bestand !== 'legitiem-maatwerk.yaml') inhoud().remove(`ondersteuning/${bestand}`)
    }
    expect(faults()).toContain(
      'content/ondersteuning, regel 1: K02 heeft 0 keer ondersteuning. Nodig: minstens 3.',
    )
    expect(faults().join()).toContain('K02 heeft geen ondersteuning voor niveau 5.')
  })

  test('holds no files that would be passed over', () => {
    inhoud().write('ondersteuning/nieuw.yml', '')
    expect(faults().join()).toContain('nieuw.yml, regel 1: in deze map horen alleen bestanden')
  })
})

test('a begrip stands in the list once', () => {
  change('begrippen.yaml', 'term: "toegang"', 'term: "Inwoner"')
  expect(faults().join()).toContain('"Inwoner" staat er twee keer. Verwijder er één.')
})

test('a file or folder that is gone is named', () => {
  inhoud().remove('bronnen.yaml')
  inhoud().remove('ondersteuning')
  expect(faults()).toContain('content/bronnen.yaml, regel 1: dit bestand ontbreekt. Voeg het toe.')
  expect(faults()).toContain('content/ondersteuning, regel 1: deze map ontbreekt.')
})

describe('a published version', () => {
  const publish = () => change(KOP, 'status: concept', 'status: gepubliceerd')

  test('needs a lock, and passes with one', () => {
    publish()
    expect(faults().join()).toContain(`${MAP}/lock.json, regel 1: het slot`)
    expect(lockVersie(inhoud().root, '1.0.0')).toEqual([])
    expect(faults()).toEqual([])
  })

  test('cannot change', () => {
    publish()
    lockVersie(inhoud().root, '1.0.0')
    change(KENMERK, 'Medewerkers', 'Collega’s')
    inhoud().remove('instrument/1.0.0/kenmerken/01-eenvoudiger-systeem.yaml')
    inhoud().write('instrument/1.0.0/extra.txt', 'x')
    const text = faults().join('\n')
    expect(text).toContain('05-brede-blik.yaml, regel 1: dit bestand is veranderd')
    expect(text).toContain('01-eenvoudiger-systeem.yaml, regel 1: dit bestand is verwijderd')
    expect(text).toContain('extra.txt, regel 1: dit bestand is later toegevoegd')
  })

  test('is locked once, and not with a broken lock', () => {
    publish()
    lockVersie(inhoud().root, '1.0.0')
    expect(lockVersie(inhoud().root, '1.0.0')[0]?.melding).toContain('ligt al vast')
    inhoud().write('instrument/1.0.0/lock.json', '{')
    expect(faults().join()).toContain('onleesbaar')
  })
})

test('a concept, an unknown version or a version with faults gets no lock', () => {
  expect(lockVersie(inhoud().root, '1.0.0')[0]?.melding).toContain(
    'alleen een versie met de status',
  )
  expect(lockVersie(inhoud().root, '9.9.9')[0]?.melding).toContain('bestaat niet')
  change(KOP, 'status: concept', 'status: gepubliceerd')
  change(KENMERK, 'Medewerkers', 'Jij')
  expect(lockVersie(inhoud().root, '1.0.0')[0]?.melding).toContain('"jij" past niet')
})
