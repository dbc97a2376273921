import type { VaststelBezwaarCode } from '@/lib/metingen/rules'

type Probleemtekst = Readonly<{ status: number; title: string; detail: string }>

/** Every problem that the API answers with: its status, what is wrong, and what to do about it. */
export const PROBLEEM_TEKSTEN = {
  'ongeldige-tekens': {
    status: 400,
    title: 'De tekst is niet leesbaar',
    detail: 'Het bericht bevat tekens die geen UTF-8 zijn. Verstuur het bericht als UTF-8.',
  },
  'ongeldige-json': {
    status: 400,
    title: 'Dit is geen geldige JSON',
    detail:
      'Het bericht is leeg of is geen geldige JSON. Controleer haakjes, komma’s en aanhalingstekens.',
  },
  'ongeldige-voorwaarde': {
    status: 400,
    title: 'De voorwaarde klopt niet',
    detail:
      'Stuur één van deze twee: If-Match met de versie die u hebt gelezen, bijvoorbeeld If-Match: "3", of If-None-Match: * voor een eerste antwoord.',
  },
  'niet-ingelogd': {
    status: 401,
    title: 'U bent niet ingelogd',
    detail: 'Log in, of stuur een geldige toegangssleutel mee. Een sessie verloopt na 12 uur.',
  },
  'geen-recht': {
    status: 403,
    title: 'Dit mag u niet',
    detail: 'Uw rol in deze gemeente geeft hier geen recht op. Vraag het aan de coördinator.',
  },
  'niet-gevonden': {
    status: 404,
    title: 'Dit bestaat niet',
    detail: 'Dit adres bestaat niet, of u hebt er geen toegang toe. Controleer het adres.',
  },
  'methode-niet-mogelijk': {
    status: 405,
    title: 'Deze methode is hier niet mogelijk',
    detail: 'Gebruik een van de methoden die bij Allow staan.',
  },
  gesloten: {
    status: 409,
    title: 'Dit kan niet meer veranderen',
    detail:
      'De meting is vastgesteld, of de tijd om te antwoorden is voorbij. De coördinator kan de meting heropenen of de ronde verlengen.',
  },
  'andere-werkwijze': {
    status: 409,
    title: 'De meting heeft een andere werkwijze',
    detail:
      'In deze meting vult u samen één lijst in. Geef een oordeel in plaats van een antwoord.',
  },
  'niet-vast-te-stellen': {
    status: 409,
    title: 'De meting is nog niet vast te stellen',
    detail: 'Bij "bezwaren" staat wat er eerst moet gebeuren.',
  },
  'al-open': {
    status: 409,
    title: 'De meting is al open',
    detail: 'Alleen een vastgestelde meting is te heropenen.',
  },
  conflict: {
    status: 412,
    title: 'Iemand was u voor',
    detail:
      'Er is intussen iets anders opgeslagen; dat staat bij "opgeslagen". Vergelijk de twee en stuur uw keuze opnieuw met de versie die daar staat.',
  },
  'te-groot': {
    status: 413,
    title: 'Het bericht is te groot',
    detail:
      'Een bericht mag hoogstens 1 MB groot zijn, en een bestand om te importeren hoogstens 10 MB.',
  },
  'geen-json': {
    status: 415,
    title: 'Het bericht is geen JSON',
    detail: 'Stuur JSON, met Content-Type: application/json.',
  },
  ongeldig: {
    status: 422,
    title: 'Er klopt iets niet in wat u stuurde',
    detail: 'Bij "fouten" staat per plaats wat er niet klopt.',
  },
  'te-vaak': {
    status: 429,
    title: 'Te veel pogingen met een link die niet werkt',
    detail: 'Wacht het aantal seconden dat bij Retry-After staat en controleer uw link.',
  },
  'geen-voorwaarde': {
    status: 428,
    title: 'De voorwaarde ontbreekt',
    detail:
      'Stuur If-Match mee met de versie die u hebt gelezen, of If-None-Match: * voor een eerste antwoord. Zo raakt niemand iets kwijt.',
  },
  storing: {
    status: 500,
    title: 'Er ging iets mis bij ons',
    detail: 'Wat eerder is opgeslagen, is bewaard. Probeer het later opnieuw.',
  },
} as const satisfies Record<string, Probleemtekst>

/** What stands in the way of establishing a meting. */
export const BEZWAAR_TEKSTEN: Readonly<Record<VaststelBezwaarCode, string>> = {
  'al-vastgesteld': 'De meting is al vastgesteld.',
  'ronde-open':
    'Deelnemers kunnen nog antwoorden. Sluit eerst de ronde, of wacht tot haar einddatum.',
  'niets-beoordeeld': 'Er is nog niets beoordeeld. Geef eerst minstens één oordeel.',
  'voorlopige-oordelen':
    'Er zijn nog voorlopige oordelen. Leg eerst in het gesprek een oordeel vast bij elke vraag.',
}

/** Added when there are more faults than one answer can hold. */
export const MEER_FOUTEN = (getoond: number, totaal: number) =>
  `Dit zijn de eerste ${getoond} van ${totaal.toLocaleString('nl-NL')} fouten.`

export const ONBEKENDE_SLEUTEL = 'Deze naam is hier niet bekend. Haal hem weg.'
