import type { Importplan, Importtelling, Jsonbezwaar } from '@/lib/importeren/schema'
import { countNoun, formatDatum } from '@/lib/report/format'

/** A moment as a day; the file says it in UTC. */
const datum = (iso: string) => formatDatum(iso.slice(0, 10))

/** The words of bringing a meting in from a file. */
export const IMPORT_TEKSTEN = {
  titel: 'Een meting importeren',
  inleiding:
    'Kies een json-bestand dat u eerder hebt gedownload bij Gegevens. Er komt een nieuwe meting bij. U ziet eerst wat er komt; daarna beslist u.',
  regels: [
    'Het bestand is van uw eigen gemeente.',
    'De nieuwe meting is open, ook als de meting in het bestand was vastgesteld. Zij krijgt dan de oordelen van de nieuwste momentopname. Klopt alles? Dan stelt u haar opnieuw vast.',
    'Momentopnamen worden gecontroleerd, maar niet overgenomen: wat elders is vastgesteld, is hier niet vastgesteld.',
    'Acties die al in uw plan staan, komen er niet nog een keer bij.',
  ],
  upload: {
    label: 'Bestand',
    hint: 'Een json-bestand van hoogstens 10 MB. Wij bewaren het één dag, alleen voor u.',
    knop: 'Bekijk het bestand',
    fouten: 'Dit bestand is niet te bekijken',
  },
  ander: 'Een ander bestand kiezen',
  bezwaren: {
    leeg: 'Dit bestand is leeg. Controleer het bestand en kies het opnieuw.',
    'geen-tekst': 'Dit is geen json-bestand. Kies het bestand dat u hebt gedownload bij Gegevens.',
    'geen-json':
      'Dit is geen geldige JSON. Het bestand is veranderd of niet helemaal binnengekomen. Download het opnieuw.',
  } satisfies Record<Jsonbezwaar, string>,
  nietMogelijk: (naam: string) => `${naam} kan niet worden geïmporteerd`,
  foutenTabel: 'Wat er niet klopt',
  plaats: 'Plaats in het bestand',
  melding: 'Wat is er mis',
  heleBestand: 'het hele bestand',
  voorbeeld: (naam: string) => `Dit staat in ${naam}`,
  ontstaat: 'Wat er komt',
  naam: 'Nieuwe meting',
  instrument: 'Versie van het instrument',
  werkwijze: 'Werkwijze',
  werkwijzen: {
    'gedeelde-lijst': 'samen één lijst',
    'ieder-apart': 'ieder apart; de antwoorden van deelnemers staan niet in het bestand',
  } satisfies Record<Importplan['werkwijze'], string>,
  inhoud: 'Inhoud',
  telling: ({ oordelen, ambities, behoeften, signalen }: Importtelling) =>
    [
      countNoun(oordelen, 'oordeel', 'oordelen'),
      countNoun(ambities, 'ambitie', 'ambities'),
      countNoun(behoeften, 'behoefte', 'behoeften'),
      countNoun(signalen, 'signaal', 'signalen'),
    ].join(', '),
  plan: 'Plan',
  acties: ({ acties, overgeslagen }: Importtelling) =>
    overgeslagen === 0
      ? countNoun(acties, 'nieuwe actie', 'nieuwe acties')
      : `${countNoun(acties, 'nieuwe actie', 'nieuwe acties')}; ${countNoun(overgeslagen, 'actie staat', 'acties staan')} al in uw plan`,
  momentopnamen: 'Momentopnamen',
  momentopnamenUitleg: ({ momentopnamen }: Importplan['bron']) =>
    momentopnamen.length === 0
      ? 'geen'
      : `${momentopnamen.map(({ revisie, vastgesteldOp }) => `revisie ${revisie} van ${datum(vastgesteldOp)}`).join(', ')}. ${momentopnamen.length === 1 ? 'Het controlegetal klopt' : 'De controlegetallen kloppen'}.`,
  totaal: 'Totaalscore',
  geenScore: 'nog geen: er is te weinig beoordeeld',
  nvt: 'geen: geen van de kenmerken is van toepassing',
  score: (afgerond: string) => `${afgerond}, hier berekend uit de oordelen`,
  herkomst: 'Gemaakt op',
  datum,
  verschillen: 'Het resultaat is hier anders dan in het bestand',
  verschil: 'Verschil',
  verschillenUitleg:
    'Dit houdt het importeren niet tegen. De oordelen tellen, en het resultaat wordt opnieuw berekend. Bij een open meting ieder apart is dat gewoon: de voorlopige oordelen van deelnemers komen niet mee.',
  besluit: {
    bevestig: 'Importeren',
    annuleer: 'Annuleren',
    mislukt: 'De meting is niet geïmporteerd',
  },
  foutBijImporteren: {
    'niet-ingelogd':
      'U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het hier opnieuw.',
    'niet-gevonden': 'U mag hier geen meting importeren. Vraag het aan de coördinator.',
    'geen-recht': 'U mag hier geen meting importeren. Vraag het aan de coördinator.',
    ongeldig: 'Er is intussen iets veranderd. Laad deze pagina opnieuw en kijk wat er niet klopt.',
  },
} as const
