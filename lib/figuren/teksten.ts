import { BASISNIVEAU, type Niveau } from '@/lib/instrument/model'
import { countNoun, joinWords } from '@/lib/report/format'
import type { Prioriteit } from '@/lib/scoring/model'

/** All words in and about figures. */

const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')

export const FIGUUR_TEKSTEN = {
  legenda: {
    score: 'Score',
    ambitie: 'Ambitie',
    basisniveau: `Basisniveau: niveau ${BASISNIVEAU}`,
    spreiding: 'Spreiding van de antwoorden',
    niveau: 'Niveau: hoe donkerder, hoe verder',
    niveauvlak: 'Niveau: het gearceerde vlak',
    nummers: 'Een cirkel met een nummer is een kenmerk',
  },
  bron: (gemeente: string, meting: string, stand: string) =>
    `Gemeente ${gemeente} · ${meting} · ${stand} · Verkenningsinstrument Toegang`,
  vastgesteld: (datum: string) => `vastgesteld op ${datum}`,
  stand: (datum: string) => `concept, stand op ${datum}`,
  genummerd: (nummer: number, naam: string) => `${nummer}. ${naam}`,
  geenScore: 'geen score',
  titels: {
    radar: 'De kenmerken in één beeld',
    kenmerken: 'Score, niveau en ambitie per kenmerk',
    waarden: 'De drie waarden',
    kloven: 'Waar zitten de grootste kloven?',
    lens: 'De onderdelen',
    ontwikkeling: 'Ontwikkeling per kenmerk',
    spreiding: 'Hoe de antwoorden verdeeld zijn',
  },
  /** The sentence of a figure with scores: `laagste` and `hoogste` are names and their score. */
  niets: 'Er zijn nog geen scores om te laten zien.',
  uitersten: (laagste: string, laag: string, hoogste: string, hoog: string) =>
    laag === hoog
      ? `Alle scores zijn ${laag} op een schaal van 1 tot 5.`
      : `De laagste score is ${laag} (${laagste}), de hoogste ${hoog} (${hoogste}), op een schaal van 1 tot 5.`,
  enige: (naam: string, score: string) =>
    `Alleen ${naam} heeft een score: ${score} op een schaal van 1 tot 5.`,
  namen: (namen: readonly string[]) =>
    namen.length > 2 ? kenmerken(namen.length) : joinWords(namen),
  delen: (namen: readonly string[]) =>
    namen.length > 2 ? `${namen.length} onderdelen` : joinWords(namen),
  rij: (naam: string, delen: readonly string[]) => `${naam}: ${delen.join(', ')}`,
  score: (score: string) => `score ${score}`,
  niveau: (niveau: Niveau) => `niveau ${niveau}`,
  ambitie: (niveau: Niveau) => `ambitie ${niveau}`,
  kloof: (kloof: string) => `kloof ${kloof}`,
  spreiding: (laag: string, hoog: string) => `antwoorden van ${laag} tot en met ${hoog}`,
  prioriteit: (prioriteit: Prioriteit) => `prioriteit ${prioriteit}`,
  waarde: (gescoord: number, totaal: number) =>
    `${gescoord} van de ${kenmerken(totaal)} ${gescoord === 1 ? 'heeft' : 'hebben'} een score`,
  waardeKort: (gescoord: number, totaal: number) =>
    `${gescoord} van de ${kenmerken(totaal)} met score`,
  kloven: {
    as: 'Kloof: ambitie min score',
    prioriteit: { hoog: 'Hoge prioriteit', midden: 'Midden', laag: 'Lage prioriteit' },
    zonder: (namen: readonly string[]) => `Zonder score: ${joinWords(namen)}.`,
    geen: 'Geen enkel kenmerk met een score heeft een kloof.',
    grootste: (namen: string, kloof: string, prioriteiten: string) =>
      `De grootste kloof is ${kloof}, bij ${namen}${prioriteiten}.`,
    metPrioriteit: (prioriteit: Prioriteit) => ` met prioriteit ${prioriteit}`,
  },
  ontwikkeling: {
    omhoog: (aantal: number, gelijk: number, omlaag: number, van: string, naar: string) =>
      `Van ${van} naar ${naar}: ${kenmerken(aantal)} omhoog, ${gelijk} gelijk en ${omlaag} omlaag.`,
    niets: 'Er zijn geen kenmerken die met elkaar te vergelijken zijn.',
    verloop: (scores: readonly string[]) => scores.join(' → '),
    leeg: '–',
    nietVergelijkbaar: 'niet vergelijkbaar',
    naamScore: (meting: string, score: string) => `${meting} ${score}`,
  },
  verdeling: {
    keer: (niveau: number, aantal: number) => `niveau ${niveau} ${aantal} keer`,
    niets: 'Er zijn geen antwoorden om te laten zien.',
    alt: (aantal: number, rijen: number) =>
      `Per rij hoe vaak elk niveau is gekozen: ${countNoun(aantal, 'antwoord', 'antwoorden')} in ${countNoun(rijen, 'rij', 'rijen')}.`,
    legenda: 'Hoogte en getal: hoe vaak dit niveau is gekozen',
  },
}
