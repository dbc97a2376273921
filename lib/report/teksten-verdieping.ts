import type { Eensgezindheid } from '@/lib/scoring/agreement'
import { NIVEAUS, type Niveau, type Perspectief } from '@/lib/instrument/model'
import type { RapportActie, RapportBehoefte } from './stand'
import { sayActiestatus } from './actiestatus'
import { countNoun, formatDatum, formatKorteDatum, joinWords, quote } from './format'
import { alleKenmerken } from './teksten'

/** The words of the chapters before the summary and after the kenmerken. */

const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')
const noemKenmerken = (namen: readonly string[]) =>
  namen.length > 2 ? kenmerken(namen.length) : joinWords(namen.map(quote))
const acties = (aantal: number) => countNoun(aantal, 'actie', 'acties')

export const voorafTekst = {
  voorwoord: 'Voorwoord',
  besluit: 'Gevraagd besluit',
}

export const lensTekst = {
  titel: (lens: string) => `Bekeken vanuit ${quote(lens)}`,
  zonderLens: 'Bekeken vanuit een afspraak of kader',
  geenLens: 'Er is nog geen afspraak of kader gekozen voor dit onderdeel.',
  uitleg:
    'Hieronder staat dezelfde uitkomst, geordend naar de onderdelen van deze afspraak of dit kader. Er zijn geen extra vragen gesteld. De score van een onderdeel is het gewogen gemiddelde van de vragen die erbij horen.',
  tabel: (lens: string) => `De onderdelen van ${quote(lens)} in getallen`,
  koppen: ['Onderdeel', 'Score', 'Beoordeeld', 'Opmerking'],
  zonderVragen: 'Dit instrument vraagt hier niet naar.',
  onderBasisniveau: 'onder het basisniveau',
}

export const ontwikkelingTekst = {
  titel: 'Ontwikkeling',
  geenEerdere: 'Er is geen eerdere vastgestelde meting om naast deze te leggen.',
  inleiding: (metingen: readonly { naam: string; datum: string }[]) =>
    `Dit hoofdstuk legt ${metingen.length} metingen naast elkaar: ${joinWords(metingen.map(({ naam, datum }) => `${naam} (${formatDatum(datum)})`))}. Een verschil zegt niet vanzelf waardoor het komt.`,
  telling: (telling: string) => `Van de eerste naar de laatste meting: ${telling}.`,
  tabel: 'Score per kenmerk in elke meting',
  kenmerk: 'Kenmerk',
  verschil: 'Verschil',
  nietVergelijkbaar: 'niet vergelijkbaar',
  redenen: 'Wat niet te vergelijken is',
  redenenInleiding:
    'Bij deze kenmerken zijn de vragen tussen de metingen veranderd. Daarom staat er geen verschil.',
  bewegingen: 'Welke oordelen zijn veranderd',
  bewegingenTabel: 'Vragen met een ander oordeel dan in de eerste meting',
  bewegingenKoppen: ['Vraag', 'Was', 'Is nu', 'Toelichting bij het nieuwe oordeel'],
  geenBewegingen: 'Geen enkel oordeel is veranderd.',
}

const PERSPECTIEF_NAMEN: Readonly<Record<Perspectief, string>> = {
  beleid: 'beleid',
  uitvoering: 'uitvoering',
  management: 'management',
  bestuur: 'bestuur',
  inwoners: 'inwoners',
  partners: 'partners',
}

const EENSGEZIND: Readonly<Record<Eensgezindheid, string>> = {
  eensgezind: 'Eensgezind',
  'enige-spreiding': 'Enige spreiding',
  verdeeld: 'Verdeeld',
}

const deelnemers = (aantal: number) => countNoun(aantal, 'deelnemer', 'deelnemers')

export const perspectievenTekst = {
  titel: 'Perspectieven',
  gedeeld:
    'De gemeente vulde samen één vragenlijst in. Daarom zijn er geen losse antwoorden om naast elkaar te leggen.',
  open: 'Wie er meededen en hoe eensgezind zij waren, staat in het rapport als de meting is vastgesteld.',
  inleiding:
    'De deelnemers beantwoordden de vragen ieder apart. Zij kijken ieder vanuit een eigen perspectief. Een verschil is geen fout: het is stof voor gesprek. Van groepen kleiner dan drie personen laten wij niets apart zien.',
  wie: 'Wie deden mee?',
  wieTabel: 'Deelnemers per perspectief',
  wieKoppen: ['Perspectief', 'Deelnemers'],
  totaal: 'Samen',
  aantal: (aantal: number) => {
    if (aantal === 0) {
      return 'Van deze meting zijn geen antwoorden van deelnemers bekend. Daarom staat hier niets over wie er meededen.'
    }
    return aantal < 3
      ? 'Er deden minder dan drie mensen mee. Daarom staat hier niets over hun antwoorden.'
      : `Er deden ${deelnemers(aantal)} mee. De groepen zijn te klein om per perspectief te laten zien.`
  },
  groep: (perspectieven: readonly Perspectief[]) => {
    const namen = perspectieven.map((perspectief) => PERSPECTIEF_NAMEN[perspectief])
    return namen.length === 1 ? joinWords(namen) : `overige perspectieven (${joinWords(namen)})`
  },
  eens: 'Hoe eensgezind waren de deelnemers?',
  eensUitleg:
    'Eensgezind betekent dat de antwoorden dicht bij elkaar liggen. Verdeeld betekent dat zij ver uit elkaar liggen.',
  eensTabel: 'Eensgezindheid per kenmerk, en hoe vaak elk niveau is gekozen',
  eensKoppen: [
    'Kenmerk',
    'Eensgezindheid',
    'Vragen met genoeg antwoorden',
    ...NIVEAUS.map((niveau) => `Niveau ${niveau}`),
  ],
  eensConclusie: {
    enige: (naam: string, niveau: Niveau) =>
      `Bij ${quote(naam)} is het middelste antwoord niveau ${niveau}.`,
    gelijk: (aantal: number, niveau: Niveau) =>
      `Het middelste antwoord is bij ${alleKenmerken(aantal)} niveau ${niveau}.`,
    uitersten: (
      laagste: readonly string[],
      laag: Niveau,
      hoogste: readonly string[],
      hoog: Niveau,
    ) =>
      `Het middelste antwoord is het laagst bij ${noemKenmerken(laagste)} (niveau ${laag}) en het hoogst bij ${noemKenmerken(hoogste)} (niveau ${hoog}).`,
  },
  eensgezind: EENSGEZIND,
  geenAntwoorden: 'Bij geen enkele vraag zijn er genoeg antwoorden om te laten zien.',
  verschil: 'Waar verschillen de perspectieven het meest?',
  verschilUitleg:
    'Per perspectief staat hier het middelste antwoord: de helft van de groep koos dit niveau of lager.',
  verschilTabel: 'De vragen met de grootste verschillen',
  verschilKoppen: ['Vraag', 'Verschil', 'Middelste antwoord per perspectief'],
  niveaus: (aantal: number) => countNoun(aantal, 'niveau', 'niveaus'),
  mediaan: (groep: string, niveau: number) => `${groep} ${niveau}`,
  geenVerschil: 'Bij geen enkele vraag verschillen de middelste antwoorden van de perspectieven.',
  geenGroepen: 'Er zijn te weinig antwoorden om de perspectieven naast elkaar te leggen.',
}

const BEHOEFTE_NAMEN: Readonly<Record<RapportBehoefte['soort'], string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling met andere gemeenten',
  randvoorwaarde: 'Landelijke randvoorwaarde',
}

const URGENTIE_NAMEN: Readonly<Record<RapportBehoefte['urgentie'], string>> = {
  nu: 'nu',
  'dit-jaar': 'dit jaar',
  later: 'later',
}

export const behoeftenTekst = {
  titel: 'Ondersteuning die de gemeente nodig heeft',
  standOp: (datum: string) => `Stand van de behoeften op ${formatDatum(datum)}.`,
  geen: 'De gemeente heeft nog geen behoefte aan ondersteuning vastgelegd.',
  inleiding: (aantal: number, bij: number) =>
    `De gemeente noemt ${countNoun(aantal, 'behoefte', 'behoeften')} bij ${kenmerken(bij)}.`,
  tabel: 'Behoefte aan ondersteuning per kenmerk',
  koppen: ['Kenmerk', 'Wat is nodig?', 'Wanneer?', 'Toelichting'],
  soort: BEHOEFTE_NAMEN,
  urgentie: URGENTIE_NAMEN,
}

export const planTekst = {
  titel: 'Verbeterplan',
  standOp: (datum: string) => `Stand van het plan op ${formatDatum(datum)}.`,
  geen: 'Er staan nog geen acties in het verbeterplan.',
  inleiding: (aantal: number, bij: number, gereed: number) =>
    `Het verbeterplan telt ${acties(aantal)} bij ${kenmerken(bij)}. ${gereed === 0 ? 'Er is nog geen actie gereed.' : `Daarvan ${gereed === 1 ? 'is' : 'zijn'} er ${gereed} gereed.`}`,
  kosten: (bedrag: string, zonder: number) =>
    `De open acties (gepland of bezig) kosten naar schatting samen ${bedrag}.${zonder === 0 ? '' : ` Bij ${zonder} daarvan staan nog geen kosten.`}`,
  geenKosten: 'Bij de open acties (gepland of bezig) staan nog geen kosten.',
  geenOpen: 'Er zijn geen open acties.',
  tabel: 'De acties',
  koppen: ['Actie', 'Kenmerk', 'Wie', 'Wanneer', 'Kosten', 'Stand'],
  kostenTabel: 'Geschatte kosten van de open acties',
  kostenKoppen: ['Kenmerk', 'Open acties', 'Kosten'],
  totaal: 'Samen',
  open: {
    tabel: (aantal: number, van: number) =>
      aantal === van ? 'De open acties' : `De eerste ${aantal} van de ${van} open acties`,
    koppen: ['Actie', 'Wie', 'Klaar op'],
  },
  periode: (start: string | null, eind: string | null) => {
    const tot = eind === null ? [] : [`t/m ${formatKorteDatum(eind)}`]
    if (start === null) return tot[0] ?? null
    return [eind === null ? 'vanaf' : '', formatKorteDatum(start), ...tot].join(' ').trim()
  },
  stand: (status: RapportActie['status'], resultaat: string) =>
    [sayActiestatus(status), resultaat].filter(Boolean).join(': '),
}

export const gevolgenTekst = {
  titel: 'Wat de kloven van de gemeente vragen',
  tabel: (groep: string, deel: string) => `${groep}: ${deel}`,
  koppen: ['Vraag', 'Kenmerk', 'Niveau nu', 'Ambitie'],
}
