import type { Behoeftesoort, Niveau } from '@/lib/instrument/model'
import { countNoun, formatDatum, quote } from './format'

/** The words of the mail in which a gemeente asks for support. */

export const aanvraagTekst = {
  onderwerp: (gemeente: string) => `Vraag om ondersteuning van gemeente ${gemeente}`,
  aanhef: 'Geachte heer of mevrouw,',
  waarvoor: (titel: string) => `Deze vraag gaat over: ${titel}.`,
  meting: (gemeente: string, meting: string, datum: string | null) =>
    `Gemeente ${gemeente} heeft met het Verkenningsinstrument Toegang (VIT) bekeken hoe ver de toegang en de lokale teams zijn. Wij deden dat in ${quote(meting)}. ${
      datum === null
        ? 'Deze meting is nog niet vastgesteld.'
        : `Deze meting is vastgesteld op ${formatDatum(datum)}.`
    }`,
  vraag: (kenmerken: number) =>
    `Wij vragen uw ondersteuning bij ${countNoun(kenmerken, 'kenmerk', 'kenmerken')} van het Richtinggevend kader.`,
  regio: (regio: string) =>
    `Wij horen bij de regio ${regio}. Wij komen graag in contact met onze regioadviseur.`,
  behoeften: 'Wat wij nodig hebben',
  kenmerk: (nummer: number, titel: string) => `Kenmerk ${nummer}. ${titel}`,
  behoefte: (soort: Behoeftesoort, wanneer: string) => `- ${SOORTEN[soort]}. Wanneer: ${wanneer}.`,
  toelichting: (tekst: string) => `  Toelichting: ${tekst.replaceAll('\n', '\n  ')}`,
  urgenties: { nu: 'nu', 'dit-jaar': 'dit jaar', later: 'later' },
  score: (score: string, niveau: Niveau) => `Onze score: ${score} van 5, niveau ${niveau}.`,
  geenScore: 'Onze score: nog niet te bepalen. Er zijn te weinig vragen beoordeeld.',
  nvt: 'Onze score: geen. Wij vinden dit kenmerk niet van toepassing.',
  ambitie: (niveau: Niveau) => `Onze ambitie: niveau ${niveau}.`,
  kloof: (kloof: string) => `De kloof is ${kloof}.`,
  geenKloof: 'Er is geen kloof.',
  uitkomst: 'Onze uitkomst in het kort',
  totaal: (score: string) => `Gemiddelde van alle kenmerken: ${score} van 5.`,
  totaalNvt:
    'Een gemiddelde van alle kenmerken is er niet. Wij vinden geen van de kenmerken van toepassing.',
  geenTotaal: 'Een gemiddelde van alle kenmerken is er nog niet. Er is te weinig beoordeeld.',
  waarde: (titel: string, score: string | null) =>
    score === null ? `- ${titel}: geen score` : `- ${titel}: ${score}`,
  rij: (nummer: number, kort: string, cijfers: string) => `- ${nummer}. ${kort}: ${cijfers}`,
  rijScore: (score: string, niveau: Niveau) => `score ${score}, niveau ${niveau}`,
  rijAmbitie: (ambitie: Niveau, kloof: string | null) =>
    `ambitie ${ambitie}, ${kloof === null ? 'geen kloof' : `kloof ${kloof}`}`,
  rijGeenScore: 'geen score',
  zelfbeeld:
    'De cijfers zijn ons eigen beeld van onze gemeente. Zij zijn geen oordeel en geen ranglijst.',
  voorlopig: 'De cijfers zijn voorlopig.',
  slot: 'Wij horen graag welke hulp bij ons past en wat de volgende stap is.',
  groet: 'Met vriendelijke groet,',
  afzender: '[vul hier uw naam, functie en telefoonnummer in]',
  gemeente: (naam: string) => `Gemeente ${naam}`,
} as const

const SOORTEN: Readonly<Record<Behoeftesoort, string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling met andere gemeenten',
  randvoorwaarde: 'Een landelijke randvoorwaarde',
}
