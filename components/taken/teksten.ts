import { countNoun, formatDatum } from '@/lib/report/format'
import type { LidStand } from '@/lib/taken/schema'

const LID_STAND: Record<LidStand, string> = {
  lid: '',
  lezer: ' (alleen nog lezer)',
  'geen-lid': ' (geen lid meer)',
}

const datum = (gereedOp: string | null) => (gereedOp ? formatDatum(gereedOp) : 'geen datum')

/** The words of the division of kenmerken. */
export const TAKEN_TEKSTEN = {
  titel: 'Taakverdeling',
  inleiding:
    'Hier staat wie welk kenmerk uitzoekt en wanneer dat klaar is. Iedereen mag bij elk kenmerk blijven invullen.',
  gesloten: 'Deze meting is vastgesteld. De verdeling verandert niet meer.',
  datum,
  gereedOp: (gereedOp: string | null) =>
    gereedOp ? `Klaar op ${formatDatum(gereedOp)}` : 'Geen datum',
  kenmerk: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  naam: (naam: string, lidStand: LidStand) => naam + LID_STAND[lidStand],
  u: (naam: string) => `${naam} (u)`,
  niemand: 'Niemand',
  voortgang: (beantwoord: number, totaal: number) =>
    `${beantwoord} van de ${countNoun(totaal, 'stelling', 'stellingen')} beoordeeld`,
  voortgangKort: (beantwoord: number, totaal: number) => `${beantwoord} van de ${totaal}`,
  teLaat: 'Te laat',
  klaar: 'Klaar',
  naarVragen: 'Naar de vragen',
  bij: (kenmerk: string) => `bij ${kenmerk}`,
  vanU: {
    titel: 'Van u',
    geen: 'Er staat geen kenmerk op uw naam.',
  },
  alle: {
    titel: 'Alle kenmerken',
    verdeeld: (verdeeld: number, totaal: number) =>
      `${verdeeld} van de ${totaal} kenmerken staan op naam.`,
    verdeel: 'Kies per kenmerk wie het doet. Een datum is niet verplicht.',
    kolommen: {
      kenmerk: 'Kenmerk',
      wie: 'Wie',
      gereed: 'Klaar op',
      voortgang: 'Stellingen beoordeeld',
    },
    wie: 'Wie',
    gereed: 'Klaar op',
    opslaan: 'Verdeling opslaan',
    weg: (aantal: number) =>
      `Bij ${countNoun(aantal, 'kenmerk', 'kenmerken')} staat iemand die niet meer kan invullen. Kies daar iemand anders.`,
  },
  opgeslagen: 'De taakverdeling is opgeslagen',
  fouten: {
    titel: 'De taakverdeling is nog niet opgeslagen',
    kenmerk: (nummer: number, melding: string) => `Kenmerk ${nummer}: ${melding}`,
    conflict: (wie: string | null, gereedOp: string | null) =>
      `Dit is intussen veranderd, door een ander of door u in een ander venster. Opgeslagen is nu: "${wie ? `${wie}, ${datum(gereedOp)}` : 'Niemand'}". Kies wat klopt en sla opnieuw op.`,
    gesloten: 'Deze meting is intussen vastgesteld. De verdeling kan niet meer veranderen.',
    geenRecht: 'U mag de kenmerken van deze gemeente niet verdelen.',
  },
} as const
