import { BASISNIVEAU, type GEVOLGEN, type Niveau } from '@/lib/instrument/model'
import { countAll, countNoun, formatDatum, joinWords, quote, quoteSentence } from './format'

/** All fixed words of the report. Sentences with figures take them as they are shown. */

const kenmerken = (count: number) => countNoun(count, 'kenmerk', 'kenmerken')

export const alleKenmerken = (aantal: number) => countAll(aantal, 'kenmerken')

const quoted = (names: readonly string[]) => joinWords(names.map(quote))

export const documentTekst = {
  titel: (gemeente: string) => `Verkenning van de toegang in gemeente ${gemeente}`,
  auteur: (gemeente: string) => `Gemeente ${gemeente}`,
  onderwerp: (meting: string, datum: string) => `${meting}, ${formatDatum(datum)}`,
  inhoudsopgave: 'Inhoud',
  concept: 'Concept',
}

export const voorbladTekst = {
  soort: 'Verkenningsinstrument Toegang',
  titel: 'Hoe staat de toegang ervoor?',
  gemeente: (naam: string) => `Gemeente ${naam}`,
  meting: 'Meting',
  regio: 'Regio',
  vastgesteld: 'Vastgesteld op',
  stand: 'Stand op',
  revisie: 'Revisie',
  zelfbeeld:
    'Zelfbeeld, geen oordeel. De gemeente heeft zelf beoordeeld hoe ver zij is. Dit rapport is bedoeld voor het gesprek. Het is geen ranglijst en geen keuring.',
  concept:
    'Concept: deze meting is nog niet vastgesteld. De antwoorden en de uitkomst kunnen nog veranderen.',
}

export const scoreTekst = {
  score: (score: string) => `${score} van 5`,
  geenScore: 'Geen score',
  beoordeeld: (aantal: number, van: number) =>
    `${aantal} van de ${countNoun(van, 'vraag', 'vragen')} beoordeeld`,
  nietVanToepassing: 'Niet van toepassing',
  voorlopig: 'voorlopig',
  teWeinig: 'Te weinig beoordeeld',
  niveauKort: (niveau: Niveau, naam: string) => `${niveau} · ${naam}`,
  leeg: '–',
}

/** `stand`: how many kenmerken have a score and how many of those reach the basisniveau. */
export type Telling = { totaal: number; gescoord: number; opBasisniveau: number }

/** What the first sentence counts, and whether any judgement in it is provisional. */
export type Kernzin = Telling & { voorlopig: boolean }

/** So many kenmerken the first sentence names; more it counts. */
const GENOEMD = 3

export const standTekst = {
  titel: 'Waar staan wij?',
  nietsBeoordeeld: (gemeente: string) =>
    `Het is nog niet te zeggen waar gemeente ${gemeente} staat. Van geen enkel kenmerk zijn genoeg vragen beoordeeld.`,
  nietsVanToepassing: (gemeente: string, voorlopig: boolean) =>
    `Gemeente ${gemeente} vindt${nog(voorlopig)} geen van de kenmerken van toepassing. Daarom is er geen score.`,
  eenKenmerk: (gemeente: string, naam: string, niveau: Niveau, { totaal, voorlopig }: Kernzin) => {
    const plaats =
      niveau < BASISNIVEAU
        ? 'onder het basisniveau'
        : niveau > BASISNIVEAU
          ? 'boven het basisniveau'
          : 'het basisniveau'
    return `Gemeente ${gemeente} heeft${nog(voorlopig)} voor één van de ${kenmerken(totaal)} een score. ${quote(naam)} staat op niveau ${niveau}: ${plaats}.`
  },
  allesOpVijf: (gemeente: string, telling: Kernzin) =>
    `Gemeente ${gemeente} staat${nog(telling.voorlopig)} bij ${alle(telling)} op niveau 5, het hoogste niveau.`,
  allesOpBasisniveau: (gemeente: string, telling: Kernzin) =>
    `Gemeente ${gemeente} haalt${nog(telling.voorlopig)} het basisniveau bij ${alle(telling)}.`,
  onderBasisniveau: (gemeente: string, telling: Kernzin, verst: readonly string[]) => {
    const { totaal, gescoord, opBasisniveau } = telling
    const onder = gescoord - opBasisniveau
    const groep =
      gescoord === totaal ? `de ${kenmerken(totaal)}` : `de ${gescoord} kenmerken met een score`
    const waar = onder === gescoord ? alle(telling) : `${onder} van ${groep}`
    return `Gemeente ${gemeente} staat${nog(telling.voorlopig)} bij ${waar} onder het basisniveau${describeVerst(verst, onder, gescoord)}.`
  },
  uitlegBasisniveau:
    'Het basisniveau is niveau 4 van 5. Het kenmerk werkt dan overal in de gemeente en ligt vast in afspraken.',
  gemiddelde: (score: string, { totaal, gescoord }: Telling) =>
    gescoord === totaal
      ? `Gemiddeld is de score ${score} van 5.`
      : `Gemiddeld is de score ${score} van 5. Dat gemiddelde gaat over de ${gescoord} kenmerken met een score.`,
  geenGemiddelde:
    'Een gemiddelde over alle kenmerken is er niet: minder dan de helft heeft een score.',
  gelijk: (score: string) => `Alle kenmerken met een score komen uit op ${score}.`,
  hoogste: (namen: readonly string[], score: string) => extreme('hoogst', namen, score),
  laagste: (namen: readonly string[], score: string) => extreme('laagst', namen, score),
  teWeinig: (namen: readonly string[]) =>
    `Bij ${nameOrCount(namen)} zijn te weinig vragen beoordeeld voor een score.`,
  nvt: (namen: readonly string[]) =>
    namen.length > 2
      ? `Volgens de gemeente zijn ${kenmerken(namen.length)} niet van toepassing.`
      : `Niet van toepassing volgens de gemeente: ${quoted(namen)}.`,
  voorlopig:
    'Deze uitkomst is voorlopig. Ten minste één oordeel is afgeleid uit de losse antwoorden en nog niet samen vastgesteld.',
}

/** With a provisional judgement in it the first sentence says so itself. */
const nog = (voorlopig: boolean) => (voorlopig ? ' voorlopig' : '')

const alle = ({ totaal, gescoord }: Telling): string =>
  gescoord === totaal ? alleKenmerken(totaal) : `${alleKenmerken(gescoord)} met een score`

/** @param verst the names of those that stand lowest of the `onder` below the basisniveau */
function describeVerst(verst: readonly string[], onder: number, gescoord: number): string {
  const isGenoemd = verst.length <= GENOEMD
  if (verst.length < onder) {
    return `; het verst bij ${isGenoemd ? quoted(verst) : `${kenmerken(verst.length)} die even laag staan`}`
  }
  if (isGenoemd) return `: ${quoted(verst)}`
  return onder === gescoord ? ', overal even ver' : `, bij alle ${onder} even ver`
}

function nameOrCount(namen: readonly string[]): string {
  return namen.length > 2 ? kenmerken(namen.length) : quoted(namen)
}

function extreme(hoe: 'hoogst' | 'laagst', namen: readonly string[], score: string): string {
  const werkwoord = namen.length === 1 ? 'scoort' : 'scoren'
  return `Het ${hoe} ${werkwoord} ${nameOrCount(namen)} (${score}).`
}

export const klovenTekst = {
  titel: (aantal: number) =>
    ['Zijn er kloven?', 'De enige kloof', 'De twee kloven'][aantal] ?? 'De drie grootste kloven',
  inleiding:
    'Een kloof is het verschil tussen de score en wat de gemeente wil bereiken: de ambitie.',
  gewogen: 'De volgorde is de kloof maal de prioriteit: de hoogste uitkomst staat bovenaan.',
  geenScores: 'Zonder scores is nog niet te zeggen waar de kloven zitten.',
  nvt: 'Geen van de kenmerken is van toepassing. Daarom zijn er geen scores om naast een ambitie te leggen.',
  geenKloven: (gescoord: number) =>
    gescoord === 1
      ? 'De score van dit kenmerk haalt de ambitie. Er is geen kloof.'
      : `De scores van ${alleKenmerken(gescoord)} met een score halen de ambitie. Er zijn geen kloven.`,
  titelOnder: (aantal: number) =>
    aantal === 1 ? 'Welk kenmerk blijft achter?' : 'Welke kenmerken blijven achter?',
  /** @param onder how many are below the basisniveau, of which `genoemd` follow */
  onder: (gescoord: number, onder: number, genoemd: number) => {
    const gehaald =
      gescoord === 1
        ? 'De score van dit kenmerk haalt de ambitie.'
        : `De scores van ${alleKenmerken(gescoord)} met een score halen de ambitie.`
    const toch =
      gescoord === 1
        ? 'Toch staat het onder het basisniveau.'
        : `Toch ${onder === 1 ? 'staat' : 'staan'} ${kenmerken(onder)} onder het basisniveau.`
    return `${gehaald} ${toch}${genoemd < onder ? ` Dit zijn de ${genoemd} laagste.` : ''}`
  },
  zonderKloof: (namen: readonly string[]) =>
    `Zonder kloof, maar toch onder het basisniveau: ${nameOrCount(namen)}.`,
  niveauregel: (score: string, ambitie: Niveau, niveau: Niveau) =>
    `Score ${score} · ambitie ${ambitie} · niveau ${niveau}`,
  scoreregel: (score: string, ambitie: Niveau, kloof: string) =>
    `Score ${score} · ambitie ${ambitie} · kloof ${kloof}`,
  laagste: (stelling: string, niveau: Niveau, meer: boolean) =>
    `${meer ? 'Het laagst staat onder meer' : 'Het laagst staat'}: ${quoteSentence(stelling)} (niveau ${niveau}).`,
  beschrijving: (tekst: string) => `Daar past deze beschrijving: ${quote(tekst)}`,
}

const GEVOLG_TEKST: Readonly<Record<(typeof GEVOLGEN)[number], string>> = {
  opdracht: 'de opdracht',
  financiering: 'de financiering',
  middelen: 'de middelen',
  samenwerking: 'de samenwerking',
  randvoorwaarden: 'de randvoorwaarden',
  uitvoering: 'de uitvoering',
}

export const raadTekst = {
  titel: 'Wat vragen wij van de raad?',
  inleiding: 'Wij vragen de raad om:',
  herkennen: 'te bespreken of de raad dit beeld van de toegang herkent;',
  nvt: 'te bespreken of de raad herkent dat geen van de kenmerken van toepassing is;',
  afmaken: 'het college te vragen de meting af te maken, zodat er een beeld komt;',
  richting: (namen: readonly string[]) =>
    namen.length === 1
      ? `aan te geven hoeveel aandacht ${quoted(namen)} moet krijgen;`
      : `aan te geven wat eerst aandacht moet krijgen: ${joinWords(namen.map(quote), 'of')};`,
  gevolgen: (gevolgen: readonly (typeof GEVOLGEN)[number][]) =>
    `te bespreken welke keuzes daarvoor nodig zijn: over ${joinWords(gevolgen.map((gevolg) => GEVOLG_TEKST[gevolg]))};`,
  plan: 'het college te vragen om een plan met stappen, geld en een moment om opnieuw te meten.',
  vasthouden:
    'te bespreken hoe de gemeente dit niveau vasthoudt en blijft leren van inwoners en medewerkers;',
  ambities: 'te bespreken of de ambities nog passen;',
  opnieuw: 'met het college af te spreken wanneer de gemeente opnieuw meet.',
}

export const samenvattingTekst = { titel: 'Samenvatting' }

export const beeldTekst = {
  titel: 'Het beeld in één oogopslag',
  alt: (gescoord: number, totaal: number, laagste: string, hoogste: string) =>
    `Grafiek met één rij per kenmerk op een schaal van 1 tot 5. ${gescoord} van de ${kenmerken(totaal)} ${gescoord === 1 ? 'heeft' : 'hebben'} een score${gescoord === 0 ? '' : laagste === hoogste ? `: ${laagste}` : `, van ${laagste} tot ${hoogste}`}. Een lijn bij 4 is het basisniveau. De getallen staan ook in de tabel.`,
  altKenmerk: (naam: string, score: string, niveau: Niveau, ambitie: Niveau) =>
    `${naam}: score ${score} op een schaal van 1 tot 5, niveau ${niveau}, ambitie ${ambitie}, basisniveau ${BASISNIVEAU}.`,
  tabel: 'Alle kenmerken in getallen',
  koppen: ['Kenmerk', 'Score', 'Niveau', 'Ambitie', 'Kloof', 'Beoordeeld'],
  dekking: (aantal: number, van: number) => `${aantal} van ${van}`,
}

export const legendaTekst = {
  titel: 'Zo leest u de tekens',
  score: 'Score: het gewogen gemiddelde van de oordelen',
  ambitie: 'Ambitie: wat de gemeente wil bereiken',
  basisniveau: 'Basisniveau: niveau 4',
  niveaus: 'Niveau: hoe donkerder, hoe verder',
}

export const waardeTekst = {
  tabel: (titel: string) => `De kenmerken van ${quote(titel)} in getallen`,
  geenScore: 'Geen score: minder dan de helft van de kenmerken heeft een score.',
  nvt: 'Geen score: geen van de kenmerken is van toepassing.',
  scoreregel: (score: string, gescoord: number, totaal: number) =>
    `${score} van 5 · ${gescoord} van de ${kenmerken(totaal)} ${gescoord === 1 ? 'heeft' : 'hebben'} een score`,
  basisniveau: ({ gescoord, opBasisniveau }: Telling) => {
    if (gescoord === 1) {
      return `Het kenmerk met een score haalt het basisniveau${opBasisniveau === 1 ? '' : ' nog niet'}.`
    }
    if (opBasisniveau === 0) return 'Geen van de kenmerken met een score haalt het basisniveau.'
    if (opBasisniveau === gescoord) return 'Alle kenmerken met een score halen het basisniveau.'
    return `Van de ${gescoord} kenmerken met een score ${opBasisniveau === 1 ? 'haalt' : 'halen'} er ${opBasisniveau} het basisniveau.`
  },
}
