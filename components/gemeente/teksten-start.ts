import type { Omvang } from '@/lib/metingen/schema'
import type { Werkwijze } from '@/lib/scoring/model'

type Keuzetekst = Readonly<{ label: string; hint: string }>

/** The words of the page on which a meting starts. */
export const START_TEKSTEN = {
  titel: 'Nieuwe meting starten',
  naam: 'Naam van de meting',
  naamHint: 'Bijvoorbeeld ‘Meting 2026’. De naam staat straks ook in het rapport.',
  werkwijze: 'Hoe wilt u werken?',
  werkwijzen: {
    'gedeelde-lijst': {
      label: 'Samen één vragenlijst',
      hint: 'U vult met collega’s dezelfde vragenlijst in. Wat u invult, is het oordeel van de gemeente.',
    },
    'ieder-apart': {
      label: 'Ieder een eigen vragenlijst, daarna het gesprek',
      hint: 'Collega’s, partners en inwoners vullen elk voor zich in. Daarna bespreekt u de verschillen en komt u samen tot een oordeel.',
    },
  } satisfies Record<Werkwijze, Keuzetekst>,
  omvang: 'Welke vragen krijgen de deelnemers?',
  omvangHint:
    'Ieder krijgt alleen de vragen die bij het eigen perspectief passen. Bij elke uitnodiging staat hoe lang het ongeveer duurt. Inwoners krijgen hoogstens 25 vragen.',
  omvangen: {
    volledig: {
      label: (vragen: number) => `Alle ${vragen} vragen`,
      hint: 'Geeft het meeste stof voor het gesprek.',
    },
    kort: {
      label: (vragen: number) => `De ${vragen} kernvragen`,
      hint: 'Genoeg voor een score op elk kenmerk.',
    },
  } satisfies Record<Omvang, Readonly<{ label: (vragen: number) => string; hint: string }>>,
  rondeTot: 'Invullen kan tot en met',
  rondeTotHint: 'U kunt deze dag later nog veranderen. Zonder dag sluit u de ronde zelf.',
  rondeTotVoorbij: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
  versie: (versie: string) => `U werkt met versie ${versie} van het instrument.`,
  concept:
    'Deze versie is een concept. De vragen kunnen nog veranderen. Uw meting houdt de vragen waarmee u begint.',
  profiel:
    'Tip: vul eerst het gemeenteprofiel in. U krijgt dan bij de stellingen uitleg die bij uw gemeente past.',
  naarProfiel: 'Naar het gemeenteprofiel',
  knop: 'Meting starten',
  fouten: 'De meting is nog niet gestart',
  geenRecht: 'Alleen een coördinator van deze gemeente kan een meting starten.',
} as const
