import { BASISNIVEAU, type Niveau, type Perspectief } from '@/lib/instrument/model'
import {
  capitalize,
  countNoun,
  formatDatum,
  joinWords,
  quote,
  quoteSentence,
} from '@/lib/report/format'
import { perspectievenTekst } from '@/lib/report/teksten-verdieping'
import type { Prioriteit } from '@/lib/scoring/model'

/** All words in and about figures. */

const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
const getal = (aantal: number) => aantal.toLocaleString('nl-NL')

/** Gemeenten of at least `van` and fewer than `tot` inwoners. */
function nameKlasse({ van, tot }: Readonly<{ van: number; tot: number | null }>): string {
  if (tot === null) return `Gemeenten met ${getal(van)} inwoners of meer`
  if (van === 0) return `Gemeenten met minder dan ${getal(tot)} inwoners`
  return `Gemeenten met ${getal(van)} tot ${getal(tot)} inwoners`
}

const mensen = (aantal: number) => countNoun(aantal, 'mens', 'mensen')
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
  spreiding: (laag: string, hoog: string) =>
    laag === hoog ? `alle antwoorden op ${laag}` : `antwoorden van ${laag} tot en met ${hoog}`,
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
    stappen: (van: string, naar: string, telling: string) => `Van ${van} naar ${naar}: ${telling}.`,
    niets: 'Er zijn geen kenmerken die met elkaar te vergelijken zijn.',
    verloop: (scores: readonly string[]) => scores.join(' → '),
    leeg: '–',
    nietVergelijkbaar: 'niet vergelijkbaar',
    vragenVeranderd: 'de vragen zijn veranderd',
    titel: 'Scores per kenmerk, van oud naar nieuw',
    bron: (gemeente: string, metingen: readonly { naam: string; datum: string }[]) =>
      `Gemeente ${gemeente} · ${metingen.map(({ naam, datum }) => `${naam}, vastgesteld op ${formatDatum(datum)}`).join(' · ')} · Verkenningsinstrument Toegang`,
    naamScore: (meting: string, score: string) => `${meting} ${score}`,
  },
  lens: (kort: string) => `De onderdelen van ${quote(kort)}`,
  vergelijking: {
    groep: { regio: (regio: string) => `Gemeenten in ${regio}`, grootte: nameKlasse },
    titel: (gemeente: string, n: number, groep: string) =>
      `Gemeente ${gemeente} en de spreiding van ${n} ${groep.charAt(0).toLowerCase()}${groep.slice(1)}`,
    gemeenten,
    afgeschermd: { 'te-weinig': 'Te weinig gemeenten', herleidbaar: 'Te herleiden' },
    spreiding: (laag: string, midden: string, hoog: string) =>
      `middelste helft van ${laag} tot ${hoog}, midden ${midden}`,
    legenda: {
      score: 'Score van de gemeente zelf',
      mediaan: 'Midden: de helft van de gemeenten scoort dit of lager',
      helft: 'Middelste helft van de gemeenten',
    },
    zin: (n: number, plaatsen: { onder: number; binnen: number; boven: number }) => {
      const begin = `${gemeenten(n)} ${n === 1 ? 'deelt hier haar' : 'delen hier hun'} resultaat.`
      const totaal = plaatsen.onder + plaatsen.binnen + plaatsen.boven
      if (totaal === 0)
        return `${begin} Er is geen kenmerk waar u uw eigen score naast kunt leggen.`
      const delen = (['binnen', 'onder', 'boven'] as const).filter((plaats) => plaatsen[plaats] > 0)
      const waar =
        totaal === 1
          ? `Bij het enige kenmerk met een score en genoeg gemeenten ligt uw score ${joinWords(delen)}`
          : `Van de ${kenmerken(totaal)} met een score en genoeg gemeenten ligt uw score ${joinWords(delen.map((plaats) => `bij ${plaatsen[plaats]} ${plaats}`))}`
      return `${begin} ${waar} de middelste helft.`
    },
  },
  antwoorden: {
    titel: (stelling: string) => `Antwoorden op ${quoteSentence(stelling)}`,
    alt: (aantal: number, laag: Niveau, hoog: Niveau) =>
      laag === hoog
        ? `${mensen(aantal)} gaven een niveau, allemaal ${laag}.`
        : `${mensen(aantal)} gaven een niveau, van ${laag} tot en met ${hoog}.`,
    alle: 'Alle antwoorden',
    groep: (perspectieven: readonly Perspectief[]) =>
      capitalize(perspectievenTekst.groep(perspectieven)),
  },
  verdeling: {
    keer: (niveau: number, aantal: number) => `${aantal} keer niveau ${niveau}`,
    legenda: 'Hoogte en getal: hoe vaak dit niveau is gekozen',
  },
}
