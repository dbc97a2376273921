import { MAX_BESTAND, type Bestandssoort } from '@/lib/invoer/bestand'
import type { Bestandsfout, Gebruik, Melding } from '@/lib/onderbouwing/schema'
import { quote } from '@/lib/report/format'

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

const KB = 1024
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, roundingMode: 'ceil' })
const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0, roundingMode: 'ceil' })

/** A number of bytes as people say it; rounded up, so that too much never looks like enough. */
export function schrijfGrootte(bytes: number): string {
  if (bytes < KB * KB) return `${heel.format(bytes / KB)} kB`
  if (bytes < KB * KB * KB) return `${getal.format(bytes / KB / KB)} MB`
  return `${getal.format(bytes / KB / KB / KB)} GB`
}

const SOORTEN: Record<Bestandssoort, { kort: string; een: string }> = {
  pdf: { kort: 'PDF', een: 'een PDF' },
  docx: { kort: 'Word', een: 'een Word-document (docx)' },
  doc: { kort: 'Word', een: 'een ouder Word-document (doc)' },
  xlsx: { kort: 'Excel', een: 'een Excel-bestand (xlsx)' },
  xls: { kort: 'Excel', een: 'een ouder Excel-bestand (xls)' },
  png: { kort: 'PNG', een: 'een PNG-afbeelding' },
  jpeg: { kort: 'JPEG', een: 'een JPEG-afbeelding' },
}
const isSoort = (inhoud: string): inhoud is Bestandssoort => Object.hasOwn(SOORTEN, inhoud)

/** @param inhoud a kind that is taken, the ending of another kind, or nothing when unknown */
const noemInhoud = (inhoud: string | undefined) => {
  if (inhoud === undefined) return 'iets anders'
  return isSoort(inhoud) ? SOORTEN[inhoud].een : `een ander soort bestand (${inhoud})`
}

/** The short name of a kept file's kind, by its name. */
export const noemSoort = (bestandsnaam: string) => {
  const extensie = bestandsnaam.slice(bestandsnaam.lastIndexOf('.') + 1)
  if (extensie === 'jpg') return SOORTEN.jpeg.kort
  return isSoort(extensie) ? SOORTEN[extensie].kort : extensie
}

const TOEGESTAAN = 'PDF, Word (docx of doc), Excel (xlsx of xls), PNG of JPEG'
const MAXIMUM = schrijfGrootte(MAX_BESTAND)

type BestandsfoutTekst = string | ((melding: Melding) => string)

/** What is wrong with a file, and what to do. */
const BESTANDSFOUTEN: Record<Bestandsfout, BestandsfoutTekst> = {
  'geen-bestand': 'Kies een bestand.',
  leeg: 'Dit bestand is leeg. Controleer het bestand en kies het opnieuw.',
  'te-groot': ({ grootte }) =>
    grootte === undefined
      ? `Dit bestand is te groot. Een bestand mag hoogstens ${MAXIMUM} zijn.`
      : `Dit bestand is ${schrijfGrootte(grootte)}. Een bestand mag hoogstens ${MAXIMUM} zijn. Maak het kleiner of voeg een link toe.`,
  macro:
    'In dit bestand zitten macro’s. Bewaar het zonder macro’s, bijvoorbeeld als docx, xlsx of PDF, en kies het opnieuw.',
  wachtwoord: 'Dit bestand is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord.',
  beschadigd: 'Dit bestand is beschadigd. Open het, bewaar het opnieuw en kies het nog een keer.',
  'andere-soort': ({ inhoud }) =>
    inhoud === undefined
      ? `Dit soort bestand kunt u niet bewaren. Kies ${TOEGESTAAN}.`
      : `Dit is ${noemInhoud(inhoud)}. Dat kunt u niet bewaren. Kies ${TOEGESTAAN}.`,
  'naam-past-niet': ({ inhoud, extensie }) =>
    extensie
      ? `De naam eindigt op .${extensie}, maar de inhoud is ${noemInhoud(inhoud)}. Kies het goede bestand, of geef het de naam die erbij hoort.`
      : `De inhoud is ${noemInhoud(inhoud)}, maar dat staat niet in de naam. Geef het bestand de naam die erbij hoort.`,
  titel:
    'Deze titel is te lang of bevat tekens die niet leesbaar zijn. Typ een titel van hoogstens 200 tekens.',
  vol: 'De bibliotheek van uw gemeente is vol: alle bestanden samen mogen hoogstens 1 GB zijn. Verwijder bestanden die u niet meer gebruikt, of voeg een link toe.',
  gesloten: 'De meting is vastgesteld. U kunt er geen onderbouwing meer aan toevoegen.',
  onleesbaar: 'Het bestand is niet goed aangekomen. Probeer het opnieuw.',
  'geen-recht': 'U mag hier geen onderbouwing toevoegen.',
}

export const isBestandsfout = (stand: Melding['stand']): stand is Bestandsfout =>
  Object.hasOwn(BESTANDSFOUTEN, stand)

/** What to say about a file that was refused; undefined for every other message. */
export function schrijfBestandsfout(melding: Melding | null): string | undefined {
  if (!melding || !isBestandsfout(melding.stand)) return undefined
  const tekst = BESTANDSFOUTEN[melding.stand]
  return typeof tekst === 'string' ? tekst : tekst(melding)
}

const stuks = (aantal: number) => (aantal === 1 ? '1 stuk' : `${aantal} stukken`)
const vragen = (aantal: number) => (aantal === 1 ? '1 vraag' : `${aantal} vragen`)

/** The words about what judgements rest on. */
export const ONDERBOUWING_TEKSTEN = {
  titel: 'Onderbouwing',
  datum: (moment: Date) => datum.format(moment),
  stuks,
  vertrouwelijk: 'Vertrouwelijk',
  link: 'Link',
  fouten: 'Dit is nog niet toegevoegd',
  gelukt: {
    'link-toegevoegd': 'De link is toegevoegd.',
    'bestand-toegevoegd': 'Het bestand is toegevoegd.',
    'al-aanwezig': 'Dit stond al in de bibliotheek. Het is niet nog een keer bewaard.',
    gekoppeld: 'Wat u koos, staat nu bij deze vraag.',
    ontkoppeld: 'Het staat niet meer bij deze vraag. U vindt het nog in de bibliotheek.',
    gewijzigd: 'De wijziging is opgeslagen.',
    verwijderd: 'Het is uit de bibliotheek verwijderd.',
  },
  mislukt: {
    'niets-gekozen': 'Kies eerst wat u bij deze vraag wilt zetten.',
    'niet-gekoppeld': 'Dit is niet bij de vraag gezet: de meting is vastgesteld.',
    'niet-ontkoppeld': 'Dit is niet bij de vraag weggehaald: de meting is vastgesteld.',
  },
  bijVraag: {
    uitleg:
      'Waar rust het oordeel op? Zet er links en bestanden bij. De coördinator en de invullers van uw gemeente zien ze. Ze staan niet in het rapport.',
    geen: 'Bij deze vraag staat nog geen onderbouwing.',
    gesloten: 'De meting is vastgesteld. De onderbouwing kan niet meer veranderen.',
    lijst: 'Onderbouwing bij deze vraag',
    weghalen: 'Weghalen bij deze vraag',
    naarBibliotheek: 'Naar de bibliotheek van uw gemeente',
    naarOverzicht: 'Alle onderbouwing van deze meting',
  },
  linkFormulier: {
    titel: 'Link toevoegen',
    naam: 'Titel van de link',
    adres: 'Webadres',
    adresHint: 'Bijvoorbeeld https://www.voorbeeld.nl/verordening',
    knop: 'Link toevoegen',
  },
  bestandFormulier: {
    titel: 'Bestand toevoegen',
    naam: 'Titel van het bestand',
    naamHint: 'Zonder titel gebruiken wij de naam van het bestand.',
    bestand: 'Bestand',
    bestandHint: `${TOEGESTAAN}. Hoogstens ${MAXIMUM}, zonder macro’s.`,
    knop: 'Bestand toevoegen',
  },
  vertrouwelijkVeld: {
    label: 'Dit is vertrouwelijk',
    hint: 'Het gaat dan niet vanzelf mee als iemand alle onderbouwing downloadt.',
  },
  keuze: {
    titel: 'Kiezen uit de bibliotheek',
    legend: 'Wat wilt u bij deze vraag zetten?',
    zoek: 'Zoek in de bibliotheek',
    zoekKnop: 'Zoeken',
    geen: 'In de bibliotheek van uw gemeente staat niets anders.',
    nietGevonden: (zoek: string) => `Er is niets gevonden voor "${zoek}".`,
    meer: (getoond: number, gevonden: number) =>
      `U ziet ${getoond} van de ${gevonden}. Zoek om de andere te vinden.`,
    knop: 'Bij deze vraag zetten',
  },
  bibliotheek: {
    titel: 'Bibliotheek',
    uitleg:
      'Hier staat alles waar uw gemeente oordelen op baseert. U kunt het bij elke meting opnieuw gebruiken.',
    ruimte: (grootte: number, ruimte: number, totaal: number) =>
      `${stuks(totaal)}. De bestanden samen zijn ${schrijfGrootte(grootte)}. Er is ruimte voor ${schrijfGrootte(ruimte)}.`,
    geen: 'De bibliotheek is nog leeg. Voeg hier een link of een bestand toe, of doe dat bij een vraag van een meting.',
    zoek: 'Zoek op titel, naam of webadres',
    allesTonen: 'Alles tonen',
    gevonden: (aantal: number, totaal: number) => `${aantal} van de ${totaal} gevonden`,
    lijst: 'Wat er in de bibliotheek staat, het nieuwste bovenaan',
    kolommen: { titel: 'Titel', soort: 'Soort', toegevoegd: 'Toegevoegd', gebruik: 'Gebruikt bij' },
    nergens: 'Nog nergens',
    gebruik: (aantal: number) => vragen(aantal),
    toevoegen: 'Toevoegen aan de bibliotheek',
    stukken: 'Wat er is',
  },
  stuk: {
    openen: 'Link openen',
    downloaden: 'Bestand downloaden',
    feiten: {
      soort: 'Soort',
      adres: 'Webadres',
      naam: 'Naam van het bestand',
      toegevoegd: 'Toegevoegd',
    },
    gebruikTitel: 'Waar het gebruikt is',
    nergens: 'Het staat nog bij geen enkele vraag.',
    wijzigTitel: 'Titel en vertrouwelijkheid',
    naam: 'Titel',
    opslaan: 'Wijziging opslaan',
    nietOpgeslagen: 'De wijziging is nog niet opgeslagen',
    conflict: (titel: string) =>
      `De titel is intussen veranderd in ${quote(titel)}, door een ander of door u in een ander venster. Sla uw titel nog een keer op om hem toch te gebruiken, of neem de andere titel over.`,
    verwijderTitel: 'Verwijderen',
    nietVerwijderbaar:
      'U kunt dit niet verwijderen. Het hoort bij een meting die is vastgesteld, ook als die daarna is heropend.',
    gevolg: (gebruik: readonly Gebruik[]) =>
      gebruik.length === 0
        ? 'Het staat bij geen enkele vraag. Verwijderen kan niet worden teruggedraaid.'
        : `Het staat bij ${vragen(gebruik.length)}. Daar verdwijnt het ook. Verwijderen kan niet worden teruggedraaid.`,
    bevestig: 'Ja, dit mag worden verwijderd',
    bevestigFout: 'Zet een vinkje om te bevestigen dat dit mag worden verwijderd.',
    verwijder: 'Verwijderen uit de bibliotheek',
    nietVerwijderd: 'Het is nog niet verwijderd',
  },
  overzicht: {
    uitleg: 'Alles waar de oordelen in deze meting op rusten, per kenmerk en vraag.',
    geen: 'Bij deze meting staat nog geen onderbouwing. U voegt die toe bij een vraag.',
    download: 'Alles in één keer downloaden',
    downloadUitleg:
      'U krijgt één zip-bestand met de bestanden in mappen per kenmerk, en een lijst waarin ook de links staan.',
    metVertrouwelijk: (aantal: number) =>
      aantal === 1
        ? 'Ook het vertrouwelijke stuk meenemen'
        : `Ook de ${aantal} vertrouwelijke stukken meenemen`,
    knop: 'Zip-bestand downloaden',
    alleenLinks: 'Er zijn geen bestanden, alleen links.',
    toevoegen: 'Naar deze vraag',
    bij: (stelling: string) => `: ${stelling}`,
  },
  zip: {
    bestandsnaam: (gemeente: string, meting: string) => `Onderbouwing ${gemeente} ${meting}`,
    titel: (meting: string, gemeente: string) => `Onderbouwing bij ${meting} van ${gemeente}`,
    gemaakt: (moment: Date) => `Gemaakt op ${datum.format(moment)}.`,
    weggelaten: (aantal: number) =>
      aantal === 1
        ? '1 vertrouwelijk stuk is weggelaten.'
        : `${aantal} vertrouwelijke stukken zijn weggelaten.`,
    let: 'In deze map zitten vertrouwelijke stukken. Deel hem alleen met wie ze mag zien.',
    geen: 'Er is geen onderbouwing om te tonen.',
    kolommen: [
      'Kenmerk',
      'Vraag',
      'Titel',
      'Soort',
      'Bestand of webadres',
      'Vertrouwelijk',
      'Toegevoegd',
    ],
    ja: 'ja',
    nee: 'nee',
  },
  fout: {
    'niet-ingelogd': 'U bent uitgelogd. Log opnieuw in en probeer het nog een keer.',
    'niet-gevonden': 'Dit bestaat niet meer. Laad de pagina opnieuw.',
    'geen-recht': 'U mag dit niet veranderen.',
    gesloten: 'De meting is vastgesteld. U kunt er geen onderbouwing meer aan toevoegen.',
    vol: 'De bibliotheek van uw gemeente is vol.',
    'in-gebruik': 'U kunt dit niet verwijderen. Het hoort bij een meting die is vastgesteld.',
  },
} as const
