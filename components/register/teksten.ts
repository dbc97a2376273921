import type { Tabelbezwaar } from '@/lib/tabellen/model'
import type { Registerlijst } from '@/lib/register/schema'
import type { Registerveld } from '@/lib/registerimport/schema'
import { joinWords } from '@/lib/report/format'

type Telling = Pick<Registerlijst, 'aantal' | 'totaal' | 'verzonnen' | 'opgeheven'>

const getal = (aantal: number) => aantal.toLocaleString('nl-NL')
const gemeenten = (aantal: number) => (aantal === 1 ? '1 gemeente' : `${getal(aantal)} gemeenten`)

/** The words of the register of gemeenten. */
export const REGISTER_TEKSTEN = {
  titel: 'Gemeenten',
  inleiding:
    'Het register van gemeenten, met hun provincie en jeugdregio. Elk jaar leest u het nieuwe in; wat eerder gold, blijft staan.',
  inlezen: 'Een jaar inlezen',
  bron: 'Bron: CBS en PDOK, CC BY 4.0.',
  filter: {
    titel: 'Zoek een gemeente',
    zoek: 'Naam, code, regio of provincie',
    jaar: 'Jaar',
    nu: 'Zoals het nu is',
    provincie: 'Provincie',
    alleProvincies: 'Alle provincies',
    regio: 'Jeugdregio',
    alleRegios: 'Alle regio’s',
  },
  tabel: (jaar: number | null) =>
    jaar === null ? 'Gemeenten zoals ze nu zijn' : `Gemeenten in ${jaar}`,
  kolommen: {
    naam: 'Gemeente',
    code: 'Code',
    regio: 'Jeugdregio',
    provincie: 'Provincie',
    inwoners: 'Inwoners',
    stand: 'Stand',
  },
  getal,
  aantal: ({ aantal, totaal, verzonnen, opgeheven }: Telling) => {
    const gevonden =
      aantal === totaal ? gemeenten(totaal) : `${getal(aantal)} van de ${gemeenten(totaal)}`
    const bijzonder = [
      ...(verzonnen > 0 ? [`${getal(verzonnen)} verzonnen`] : []),
      ...(opgeheven > 0 ? [`${getal(opgeheven)} opgeheven of opgegaan`] : []),
    ]
    return bijzonder.length > 0 ? `${gevonden}, waarvan ${joinWords(bijzonder)}` : gevonden
  },
  niets: 'Er is geen gemeente die hierbij past. Zoek op een deel van de naam, of toon alles.',
  leeg: 'Er staan nog geen gemeenten in het register.',
  bestaat: 'Gemeente',
  verzonnen: 'Verzonnen, voor de demo',
  opgegaan: (per: number, opvolger: string) => `Per ${per} opgegaan in ${opvolger}`,
  opgeheven: (per: number) => `Opgeheven per ${per}`,
  bladzijden: 'Pagina’s van het register',
} as const

export const GEMEENTE_TEKSTEN = {
  code: 'Code',
  provincie: 'Provincie',
  regio: 'Jeugdregio',
  inwoners: 'Inwoners',
  registerjaar: 'Volgens het register van',
  opvolger: 'Gaat verder als',
  voorgangers: 'Hierin opgegaan',
  voorganger: (naam: string, per: number | null) => (per === null ? naam : `${naam}, per ${per}`),
  jaren: 'Door de jaren',
  jaar: 'Jaar',
  geenJaren: 'Van deze gemeente is geen jaar ingelezen.',
  verhuisd: (jaar: number, van: string, naar: string) =>
    `Sinds ${jaar} hoort deze gemeente bij ${naar}; daarvoor bij ${van}.`,
} as const

const VELDEN: Readonly<Record<Registerveld, string>> = {
  naam: 'Naam',
  provincie: 'Provincie',
  regio: 'Jeugdregio',
  inwoners: 'Inwoners',
}

export const IMPORT_TEKSTEN = {
  titel: 'Een jaar inlezen',
  inleiding:
    'Kies het bestand van een jaar. U ziet eerst wat er verandert; daarna beslist u. Er is dan nog niets opgeslagen.',
  regels: [
    'De CBS-tabel ‘Gebieden in Nederland’ (2026: 86247NED) als CSV, met de kolommen van gemeenten, jeugdregio’s, provincies en het inwonertal.',
    'Of een CSV met de kolommen code; naam; provincie; jeugdregio_code; jeugdregio; inwoners.',
    'Het nieuwste jaar bepaalt hoe een gemeente nu heet en bij welke regio zij hoort. Een ouder jaar vult alleen dat jaar.',
    'Een register van volgend jaar leest u in vanaf 1 januari van dat jaar.',
  ],
  jaren: 'Al ingelezen',
  jaarTelling: (jaar: number, aantal: number) => `${jaar}: ${gemeenten(aantal)}`,
  upload: {
    label: 'Bestand',
    hint: 'CSV of xlsx van hoogstens 10 MB. Wij bewaren het één dag, alleen voor u.',
    knop: 'Bekijk het bestand',
    fouten: 'Dit bestand is niet te bekijken',
  },
  ander: 'Een ander bestand kiezen',
  voorbeeld: (naam: string) => `Dit staat in ${naam}`,
  nietMogelijk: (naam: string) => `${naam} kan niet worden ingelezen`,
  foutenTabel: 'Wat er niet klopt',
  plaats: 'Regel',
  heleBestand: 'het hele bestand',
  melding: 'Wat is er mis',
  bezwaren: {
    leeg: 'Dit bestand is leeg.',
    anders: 'Dit is geen tabel. Kies een CSV-bestand of een xlsx-bestand.',
    beschadigd:
      'Dit bestand is niet als tabel te lezen. Bewaar het als CSV in UTF-8 en kies het opnieuw.',
    macro: 'In dit bestand zitten macro’s. Bewaar het zonder macro’s, als CSV.',
    wachtwoord: 'Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord.',
    'oud-excel': 'Dit is een oud Excel-bestand. Bewaar het als xlsx of als CSV.',
    'te-groot': 'Dit rekenblad is te groot. Bewaar het blad met de gemeenten als CSV.',
    'te-veel-cellen': 'Dit rekenblad is te groot. Bewaar het blad met de gemeenten als CSV.',
    gevaarlijk: 'Dit rekenblad is niet veilig te lezen. Bewaar het als CSV.',
  } satisfies Record<Tabelbezwaar, string>,
  jaar: {
    vraag: 'Van welk jaar is dit register?',
    label: 'Jaar',
    hint: (isNodig: boolean) =>
      isNodig
        ? 'Dit staat niet in het bestand.'
        : 'Dit staat in het bestand. Pas het alleen aan als het niet klopt.',
    fout: 'Vul een jaar in van 2015 tot en met dit jaar.',
    toekomst: (jaar: number) => `Dit register geldt vanaf 1 januari ${jaar}. Lees het dan in.`,
    fouten: 'Het jaar klopt niet',
    knop: 'Bekijk met dit jaar',
    anders: 'Een ander jaar',
  },
  nieuwste: (jaar: number) =>
    `Dit is het register van ${jaar}. Het bepaalt hoe gemeenten nu heten en waar zij bij horen.`,
  ouder: (jaar: number) =>
    `Dit is het register van ${jaar}. Er is al een nieuwer jaar; alleen ${jaar} wordt gevuld.`,
  niets: (jaar: number) =>
    `Alles uit dit bestand staat al in het register van ${jaar}. Er verandert niets.`,
  nietsDanKeuze: (jaar: number) =>
    `Alles uit dit bestand staat al in het register van ${jaar}. Hieronder kunt u nog veranderen wat eerder is gekozen.`,
  samenvatting: 'In het kort',
  gelijk: 'Gemeenten in het bestand',
  toegevoegd: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  weg: 'Niet meer in het bestand',
  nieuweRegios: 'Nieuwe jeugdregio’s',
  geen: 'Geen',
  titels: {
    toegevoegd: (aantal: number) => `Nieuw: ${gemeenten(aantal)}`,
    gewijzigd: (aantal: number) => `Gewijzigd: ${gemeenten(aantal)}`,
    inwoners: (aantal: number) => `Alleen een ander inwonertal: ${gemeenten(aantal)}`,
    regios: 'Jeugdregio’s',
    weg: (aantal: number) => `Niet meer in het bestand: ${gemeenten(aantal)}`,
  },
  regioNieuw: (code: string, naam: string) => `${naam} (${code}) is nieuw.`,
  regioHernoemd: (code: string, was: string, naam: string) =>
    `${code} heet voortaan ${naam}; nu nog ${was}.`,
  kolommen: { gemeente: 'Gemeente', wat: 'Wat', van: 'Nu', naar: 'Straks' },
  velden: VELDEN,
  komtTerug: 'Weer een eigen gemeente',
  wegUitleg:
    'Kies per gemeente waarin zij is opgegaan. Haar metingen blijven van haar en zijn ook te lezen bij de gemeente die verdergaat.',
  wegVraag: (naam: string) => `Wat is er met ${naam}?`,
  kies: 'Kies',
  blijft: 'Blijft bestaan als eigen gemeente',
  gaatVerderIn: (naam: string) => `Opgegaan in ${naam}`,
  eerderGekozen: 'Dit is eerder gekozen. Kiest u iets anders, dan geldt dat direct na het inlezen.',
  uzelf: (naam: string) =>
    `Met deze keuze krijgt uw eigen gemeente toegang tot de metingen van ${naam}. U kunt uzelf geen rechten geven. Vraag een andere beheerder om dit bestand in te lezen. Er is niets veranderd, en wat u hier koos, staat er nog.`,
  kiesOpnieuw: (naam: string) =>
    `Kijk nog eens naar de keuze voor ${naam}. Een andere beheerder koos intussen iets anders, of de eerdere keuze kan niet meer.`,
  kiesEerst: (naam: string) => `Kies waarin ${naam} is opgegaan, of dat zij blijft bestaan.`,
  besluit: {
    bevestig: 'Inlezen',
    annuleer: 'Niet inlezen',
    mislukt: 'Er is nog niets ingelezen',
  },
  fouten: {
    'niet-ingelogd': 'U bent niet meer ingelogd. Log in en kies het bestand opnieuw.',
    'niet-gevonden': 'Dit is alleen voor een beheerder.',
    'geen-recht': 'Dit is alleen voor een beheerder.',
    ongeldig: 'Dit bestand kan niet worden ingelezen. Kies het opnieuw.',
    onleesbaar: 'Dit bestand kan niet worden ingelezen. Kies het opnieuw.',
    verlopen:
      'Dit bestand is er niet meer. Een bestand dat u bekijkt, bewaren wij één dag. Kies het opnieuw.',
  },
  gelukt: (jaar: string) => `Het register van ${jaar} is ingelezen.`,
} as const
