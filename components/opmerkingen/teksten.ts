import { countNoun, joinWords, quoteSentence } from '@/lib/report/format'

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** The words of the workroom of one question. */
export const OPMERKING_TEKSTEN = {
  titel: 'Opmerkingen en onderbouwing',
  plaats: (nummer: number, kort: string, vraag: number, aantal: number) =>
    `Kenmerk ${nummer}. ${kort} · vraag ${vraag} van ${aantal}`,
  metadata: (stelling: string) => `Opmerkingen en onderbouwing bij ${quoteSentence(stelling)}`,
  naarVraag: 'Naar de vraag in de vragenlijst',
  naarResultaten: 'Naar de resultaten van dit kenmerk',
  naarOnderbouwing: 'Naar de onderbouwing op deze pagina',
  opmerkingen: 'Opmerkingen',
  uitleg:
    'Overleg hier met uw collega’s. Opmerkingen komen niet in het rapport: alleen wie deze meting mag invullen, kan ze lezen. Wat in het rapport moet staan, schrijft u in de toelichting bij de vraag.',
  gesloten: 'Deze meting is vastgesteld. U kunt de opmerkingen lezen, maar niet veranderen.',
  geen: 'Er zijn nog geen opmerkingen bij deze vraag.',
  geenOpen: 'Alle opmerkingen zijn opgelost.',
  nieuw: 'Opmerking schrijven',
  tekst: 'Uw opmerking',
  wie: 'Wie moet dit zien?',
  wieHint: 'Wie u aankruist, ziet uw opmerking bij de gemeente staan.',
  plaatsen: 'Opmerking plaatsen',
  antwoorden: 'Antwoorden',
  antwoord: 'Uw antwoord',
  plaatsAntwoord: 'Antwoord plaatsen',
  wijzigen: 'Verbeteren of verwijderen',
  wijzigTekst: 'Uw opmerking verbeteren',
  opslaan: 'Verbetering opslaan',
  andereTekst: 'Op het andere apparaat schreef u:',
  verwijderen: 'Opmerking verwijderen',
  verwijderUitleg: 'Een verwijderde opmerking is helemaal weg.',
  oplossen: 'Markeer als opgelost',
  heropenen: 'Weer openen',
  gezien: 'Gezien',
  ongezien: 'Voor u',
  opgelost: (aantal: number) => `Opgelost (${aantal})`,
  opgelostDoor: (door: string | null, op: Date) =>
    `Opgelost door ${door ?? 'iemand zonder account'} op ${moment.format(op)}`,
  aantalAntwoorden: (aantal: number) => countNoun(aantal, 'antwoord', 'antwoorden'),
  onbekend: 'Iemand zonder account',
  op: (op: Date) => moment.format(op),
  vermeld: (namen: readonly string[]) => `Voor ${joinWords(namen)}`,
  bij: (naam: string | null, op: Date) =>
    `bij de opmerking van ${naam ?? 'iemand zonder account'}, ${moment.format(op)}`,
  fouten: {
    titel: 'Uw opmerking is nog niet opgeslagen',
    gesloten:
      'Deze meting is intussen vastgesteld. Opmerkingen kunnen er niet meer bij. Bewaar uw tekst ergens anders als u die nog nodig hebt.',
    geenRecht: 'U mag hier geen opmerkingen plaatsen of veranderen.',
    verwijderd: 'Deze opmerking is intussen verwijderd. Laad de pagina opnieuw.',
    conflict:
      'U hebt deze opmerking intussen op een ander apparaat veranderd. Sla uw tekst hieronder nog een keer op om hem toch te gebruiken, of neem de andere tekst over.',
    beantwoord:
      'Iemand heeft intussen geantwoord. Uw opmerking blijft daarom staan. Schrijf uw verbetering als antwoord.',
    opgelost:
      'Iemand heeft dit intussen opgelost. Open het weer als u uw opmerking wilt veranderen.',
  },
} as const
