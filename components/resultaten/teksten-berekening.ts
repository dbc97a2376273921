import { countNoun, joinWords, quoteSentence } from '@/lib/report/format'
import type { Niveau } from '@/lib/instrument/model'
import type { Breuk, Status } from '@/lib/scoring/model'

const vragen = (count: number) => countNoun(count, 'vraag', 'vragen')
const isZijn = (count: number) => (count === 1 ? 'is' : 'zijn')
const heeftHebben = (count: number) => (count === 1 ? 'heeft' : 'hebben')

/** Without loss: "3,5", or "31/9" where one decimal does not hold it. */
function precies({ teller, noemer, afgerond }: Breuk): string {
  return 10 % noemer === 0 ? afgerond : `${teller}/${noemer}`
}

/** "31/9, afgerond 3,4", or only "3,5" when that is exact. */
function exactEnAfgerond(breuk: Breuk): string {
  const tekst = precies(breuk)
  return tekst === breuk.afgerond ? tekst : `${tekst}, afgerond ${breuk.afgerond}`
}

export const BEREKENING_TEKSTEN = {
  titel: 'Hoe is dit berekend?',
  titelGemiddelden: 'Hoe zijn het totaal en de waarden berekend?',
  tabel: (naam: string) => `Berekening van de score: ${naam}`,
  kolommen: { vraag: 'Vraag', niveau: 'Niveau', gewicht: 'Telt', product: 'Telt × niveau' },
  som: 'Samen',
  kern: 'kernvraag',
  dekking: (beoordeeld: number, vanToepassing: number) =>
    `${beoordeeld} van de ${vragen(vanToepassing)} ${isZijn(beoordeeld)} beoordeeld.`,
  genoeg: 'Dat is minstens de helft, dus er is een score.',
  teWeinig: 'Dat is minder dan de helft, dus er is geen score.',
  nietVanToepassing: (aantal: number) =>
    `${vragen(aantal)} ${isZijn(aantal)} niet van toepassing en ${aantal === 1 ? 'telt' : 'tellen'} niet mee.`,
  allesNvt: 'Alle vragen zijn niet van toepassing. Daarom is er geen score.',
  gewichten: 'Een kernvraag telt 2 keer, een andere vraag 1 keer.',
  score: (som: number, gewichten: number, score: Breuk) =>
    `De score is ${som} gedeeld door ${gewichten}. Dat is ${exactEnAfgerond(score)}.`,
  afronden: 'Wij ronden alleen af om het te laten zien. Verder rekenen wij met het precieze getal.',
  niveau: (score: Breuk, naarBeneden: number) =>
    `Het niveau is de score naar beneden afgerond: van ${precies(score)} naar ${naarBeneden}.`,
  kernPlafond: (niveau: Niveau, plafond: number) =>
    `De laagste kernvraag staat op niveau ${niveau}. Een kenmerk komt hoogstens één niveau hoger dan de laagste kernvraag, dus op niveau ${Math.min(plafond, 5)}.`,
  begrensd: (niveau: Niveau, stellingen: readonly string[]) =>
    `Daarom blijft het niveau ${niveau}, door ${joinWords(stellingen.map(quoteSentence))}.`,
  nietBegrensd: (niveau: Niveau) => `Dat houdt dit kenmerk niet tegen. Het niveau is ${niveau}.`,
  zonderKern: (niveau: Niveau) =>
    `Er is geen kernvraag met een niveau die een grens stelt. Het niveau is ${niveau}.`,
  kloof: (doel: string, niveau: Niveau, score: Breuk, kloof: Breuk) =>
    kloof.teller === 0
      ? `Kloof tot ${doel} ${niveau}: geen, want de score is niet lager.`
      : `Kloof tot ${doel} ${niveau}: ${niveau} min ${precies(score)} is ${exactEnAfgerond(kloof)}.`,
  ambitie: 'de ambitie',
  basisniveau: 'het basisniveau',
  gemiddelde: {
    tabel: (naam: string) => `Scores in het gemiddelde: ${naam}`,
    kolommen: { kenmerk: 'Kenmerk', score: 'Score', precies: 'Precies' },
    som: (som: Breuk, aantal: number, score: Breuk) =>
      `Alle kenmerken tellen even zwaar. Samen zijn de scores ${precies(som)}. Gedeeld door ${aantal} is dat ${exactEnAfgerond(score)}.`,
    totaal: 'Het totaal is het gemiddelde van alle kenmerken, niet van de drie waarden.',
    teWeinig: (aantal: number, van: number) =>
      `${aantal} van de ${countNoun(van, 'kenmerk', 'kenmerken')} ${heeftHebben(aantal)} een score. Dat is minder dan de helft, dus er is geen gemiddelde.`,
    nvt: 'Alle kenmerken zijn niet van toepassing. Daarom is er geen gemiddelde.',
    zonderScore: (namen: readonly string[], status: Exclude<Status, 'beoordeeld'>) =>
      status === 'nvt'
        ? `Niet van toepassing, telt niet mee: ${joinWords(namen)}.`
        : `Te weinig beoordeeld, telt niet mee in het gemiddelde: ${joinWords(namen)}.`,
  },
  precies,
}
