/** The words of the page of a gemeente's logo. */
export const LOGO_TEKSTEN = {
  titel: 'Logo',
  inleiding:
    'Het logo komt op het titelblad van uw rapporten, als u dat bij het samenstellen kiest. Wij maken het bestand schoon: alleen het beeld blijft over.',
  nu: 'Uw logo nu',
  geen: 'Er is nog geen logo.',
  plaatsen: 'Logo plaatsen',
  vervangen: 'Logo of beschrijving wijzigen',
  bestand: 'Bestand',
  bestandHint: 'Een PNG van hoogstens 1 MB of een SVG van hoogstens 300 kB.',
  bestandVervangHint:
    'Laat dit leeg als u alleen de beschrijving wijzigt. Anders een PNG van hoogstens 1 MB of een SVG van hoogstens 300 kB.',
  alt: 'Beschrijving van het logo',
  altHint: 'Wie het logo niet ziet, hoort deze tekst. Bijvoorbeeld: Logo van gemeente Demostad.',
  bewaren: 'Logo bewaren',
  weghalen: 'Logo weghalen',
  weghalenUitleg:
    'Het logo verdwijnt van het titelblad van uw rapporten. U kunt later weer een logo plaatsen.',
  weghalenKnop: 'Haal het logo weg',
  bewaard: 'Het logo is bewaard.',
  weg: 'Het logo is weggehaald.',
  foutTitel: 'Het logo is niet bewaard',
}

/** What is wrong with what was sent, and what to do. */
const FOUTEN = {
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  'te-groot': 'Dit bestand is groter dan 1 MB. Maak het beeld kleiner en probeer het opnieuw.',
  'geen-beeld':
    'Dit is geen PNG- of SVG-beeld dat wij kunnen tonen. Sla het logo op als PNG of SVG en probeer het opnieuw.',
  'te-veel-pixels':
    'Dit beeld heeft te veel beeldpunten. Sla het logo kleiner op, bijvoorbeeld 1.000 beeldpunten breed.',
  'vreemde-maten':
    'Dit beeld is te lang en te smal, of het geeft geen bruikbare maten. Sla het logo op als PNG, bijvoorbeeld 1.000 beeldpunten breed, en probeer het opnieuw.',
  'te-ingewikkeld':
    'Dit SVG-bestand is te ingewikkeld. Sla het logo op als PNG en probeer het opnieuw.',
  'verwijst-naar-buiten':
    'Dit SVG-bestand haalt iets op van een andere plek. Sla het logo op als PNG en probeer het opnieuw.',
  'geen-bestand': 'Kies een bestand met het logo.',
  onleesbaar: 'Het bestand kwam niet goed binnen. Kies het bestand en probeer het opnieuw.',
  alt: 'Beschrijf het logo in woorden, in hoogstens 200 tekens. Bijvoorbeeld: Logo van gemeente Demostad. Kies daarna het bestand opnieuw.',
  'geen-recht': 'U kunt het logo niet wijzigen. Log opnieuw in, of vraag de coördinator.',
} as const

export type LogoFout = keyof typeof FOUTEN
export type LogoMelding = LogoFout | 'bewaard' | 'weg'

/** What to say about a state that an address names; null for one that is no fault. */
export const findLogoFout = (stand: string | undefined): string | null =>
  Object.entries(FOUTEN).find(([naam]) => naam === stand)?.[1] ?? null
