import type { Keuze } from '@/lib/invoer/keuze'
import { countNoun } from '@/lib/report/format'
import type { Tabelbezwaar } from '@/lib/tabellen/model'

const LEGE_CEL = 'nog niets'

/** The words of filling in by spreadsheet. */
export const REKENBLAD_PAGINA_TEKSTEN = {
  titel: 'Invullen met een rekenblad',
  inleiding:
    'Vul de vragenlijst in met Excel of LibreOffice, ook zonder internet. Daarna levert u het bestand hier in.',
  stappen: {
    download: {
      titel: '1. Download de vragenlijst',
      uitleg:
        'Alle vragen met de vijf niveaus, en wat er nu al is ingevuld. U vult alleen de gele kolommen in.',
      link: 'Download de vragenlijst (xlsx)',
    },
    inleveren: {
      titel: '2. Lever het bestand in',
      uitleg:
        'U ziet eerst wat er verandert. Een lege cel verandert niets. Heeft een collega intussen hetzelfde veranderd? Dan ziet u beide antwoorden en kiest u.',
    },
  },
  upload: {
    label: 'Bestand',
    hint: 'Een xlsx- of csv-bestand van hoogstens 10 MB. Wij bewaren het één dag, alleen voor u.',
    knop: 'Bekijk het bestand',
    fouten: 'Dit bestand is niet te bekijken',
  },
  ander: 'Een ander bestand kiezen',
  gesloten:
    'Deze meting is vastgesteld. U kunt niets meer invullen. De coördinator kan de meting heropenen.',
  andereWerkwijze:
    'In deze meting antwoordt iedereen apart. Invullen met een rekenblad kan alleen in een meting met één gedeelde lijst.',
  bezwaren: {
    leeg: 'Dit bestand is leeg. Controleer het bestand en kies het opnieuw.',
    beschadigd: 'Dit bestand is beschadigd. Open het, bewaar het opnieuw en kies het nog een keer.',
    'te-groot':
      'Dit bestand is uitgepakt te groot. Bewaar alleen het blad met de vragenlijst in een nieuw bestand.',
    'te-veel-cellen':
      'Dit bestand heeft meer dan 2.000 rijen of 100 kolommen. Bewaar alleen het blad met de vragenlijst in een nieuw bestand.',
    gevaarlijk:
      'In dit bestand staan definities die niet in een rekenblad horen. Open het in Excel of LibreOffice en bewaar het opnieuw als xlsx.',
    macro:
      'In dit bestand zitten macro’s. Bewaar het zonder macro’s, als xlsx, en kies het opnieuw.',
    wachtwoord: 'Dit bestand is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord.',
    'oud-excel': 'Dit is een ouder Excel-bestand (xls). Bewaar het als xlsx en kies het opnieuw.',
    anders: 'Dit is geen rekenblad. Kies een xlsx- of csv-bestand.',
  } satisfies Record<Tabelbezwaar, string>,
  nietMogelijk: (naam: string) => `${naam} is niet in te lezen`,
  bekeken: (naam: string) => `Dit verandert ${naam}`,
  foutenTabel: 'Wat er niet klopt',
  plaats: 'Plaats',
  melding: 'Wat is er mis',
  heleBestand: 'het hele bestand',
  cel: (rij: number, kolom: string, cel: string) => `rij ${rij}, ${kolom} (${cel})`,
  gelijk: (aantal: number) =>
    `${countNoun(aantal, 'vraag blijft', 'vragen blijven')} zoals ${aantal === 1 ? 'zij is' : 'ze zijn'}.`,
  niets: 'Dit bestand verandert niets: alles wat erin staat, is al opgeslagen.',
  wijzigingen: (aantal: number) => countNoun(aantal, 'antwoord verandert', 'antwoorden veranderen'),
  vraag: 'Vraag',
  nu: 'Nu opgeslagen',
  wordt: 'In uw bestand',
  antwoord: (keuze: Keuze | null): string => {
    if (keuze === null) return LEGE_CEL
    if (keuze.soort === 'niveau') return `niveau ${keuze.niveau}`
    return { nvt: 'niet van toepassing', 'weet-niet': 'weet niet', open: LEGE_CEL }[keuze.soort]
  },
  conflicten: (aantal: number) => `${countNoun(aantal, 'vraag', 'vragen')}: een collega was u voor`,
  conflictUitleg:
    'Nadat u de vragenlijst downloadde, is hier iets anders opgeslagen. Kies per vraag wat er blijft.',
  kiesNu: 'Wat er nu staat',
  kiesBestand: 'Wat in uw bestand staat',
  kies: (id: string) => `Kies wat er blijft bij vraag ${id}.`,
  besluit: {
    bevestig: 'Opslaan',
    annuleer: 'Annuleren',
    mislukt: 'Er is niets opgeslagen',
  },
  naResultaat: 'Naar de vragenlijst',
  opgeslagen: (aantal: number) =>
    `${countNoun(aantal, 'antwoord is', 'antwoorden zijn')} opgeslagen.`,
  fouten: {
    'niet-ingelogd':
      'U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het hier opnieuw.',
    'niet-gevonden': 'U mag deze meting niet invullen. Vraag het aan de coördinator.',
    'geen-recht': 'U mag deze meting niet invullen. Vraag het aan de coördinator.',
    gesloten: 'De meting is intussen vastgesteld. Er kan niets meer veranderen.',
    ongeldig: 'Er klopt iets niet in dit bestand. Laad deze pagina opnieuw.',
    fouten: 'Er is intussen iets veranderd. Laad deze pagina opnieuw en kijk wat er niet klopt.',
    veranderd:
      'Een collega heeft intussen iets opgeslagen. Laad deze pagina opnieuw, kijk wat er nu verandert en sla dan op.',
  },
} as const
