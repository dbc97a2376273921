import type { Gewijzigd } from '@/components/gebruikers/paden'
import type { Lidrol } from '@/lib/authz/permissions'
import type { Gebruikerstand, Rolfilter, Sortering } from '@/lib/gebruikers/schema'
import { joinWords } from '@/lib/report/format'

const TIJDZONE = 'Europe/Amsterdam'
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: TIJDZONE })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIJDZONE,
})
const getal = new Intl.NumberFormat('nl-NL')

const ROLLEN: Readonly<Record<Lidrol, string>> = {
  coordinator: 'Coördinator',
  invuller: 'Invuller',
  lezer: 'Lezer',
}

const GEWIJZIGD = 'Opgeslagen. Het geldt meteen.'

/** The words of the management of users. */
export const GEBRUIKERS_TEKSTEN = {
  titel: 'Gebruikers',
  uitleg:
    'Iedereen met een account. Deelnemers die met een link een vragenlijst invullen, staan hier niet bij.',
  nieuw: 'Nieuwe gebruiker',
  rollen: ROLLEN,
  zoek: {
    label: 'Zoek op naam, e-mailadres, gemeente of regio',
    rol: 'Wat iemand mag',
    stand: 'Stand',
    sorteer: 'Volgorde',
    knop: 'Tonen',
    wissen: 'Alles tonen',
    alles: 'Alles',
    rollen: {
      ...ROLLEN,
      adviseur: 'Adviseur',
      beheerder: 'Beheerder',
      geen: 'Geen rechten',
    } satisfies Record<Rolfilter, string>,
    volgorden: {
      naam: 'Naam',
      email: 'E-mailadres',
      nieuwste: 'Nieuwste eerst',
    } satisfies Record<Sortering, string>,
  },
  standen: {
    actief: 'Actief',
    uitgenodigd: 'Nog niet gekomen',
    gedeactiveerd: 'Gesloten',
  } satisfies Record<Gebruikerstand, string>,
  lijst: {
    tabel: 'Gebruikers',
    kolommen: { wie: 'Wie', rechten: 'Wat iemand mag', stand: 'Stand' },
    gevonden: (aantal: number) =>
      aantal === 1 ? '1 gebruiker' : `${getal.format(aantal)} gebruikers`,
    geen: 'Geen gebruiker past hierbij. Controleer de spelling, of kies minder filters.',
    geenRechten: 'Geen rechten',
    meer: (aantal: number) => `en nog ${aantal}`,
    lid: (gemeente: string, rol: Lidrol) => `${ROLLEN[rol]} van ${gemeente}`,
    uitgenodigdLid: (gemeente: string, rol: Lidrol) =>
      `${ROLLEN[rol]} van ${gemeente} (uitgenodigd, nog niet aangenomen)`,
    adviseur: (regio: string) => `Adviseur van ${regio}`,
    beheerder: 'Beheerder',
    paginas: 'Bladeren door de gebruikers',
  },
  uitnodigen: {
    uitleg:
      'De nieuwe gebruiker krijgt een mail met een link. Daarmee kiest die zelf een wachtwoord. De link werkt 14 dagen.',
    uitlegZonderMail:
      'U krijgt een link om zelf door te geven. Daarmee kiest de nieuwe gebruiker een wachtwoord. De link werkt 14 dagen.',
    naam: 'Naam',
    naamHint: 'Voor- en achternaam.',
    email: 'E-mailadres',
    recht: 'Wat gaat deze persoon doen?',
    rechtHint: 'U kunt later meer rechten geven.',
    rechten: [
      { value: 'coordinator', label: 'Coördinator van een gemeente' },
      { value: 'invuller', label: 'Invuller van een gemeente' },
      { value: 'lezer', label: 'Lezer van een gemeente' },
      { value: 'adviseur', label: 'Adviseur van een regio' },
      { value: 'beheerder', label: 'Beheerder van dit instrument' },
      { value: 'geen', label: 'Nog niets' },
    ],
    gemeente: 'Gemeente',
    gemeenteHint: 'Voor een coördinator, invuller of lezer.',
    regio: 'Regio',
    regioHint: 'Voor een adviseur.',
    kies: 'Kies',
    knop: 'Gebruiker uitnodigen',
    gelukt: (naam: string) => `De uitnodiging voor ${naam} wordt per mail verstuurd.`,
    geluktZonderMail: (naam: string) => `Het account voor ${naam} staat klaar.`,
    bestaatAl:
      'Er is al een account met dit e-mailadres. Geef het recht op de pagina van die gebruiker.',
  },
  gebruiker: {
    gewijzigd: {
      ja: () => GEWIJZIGD,
      wachtwoord: () => GEWIJZIGD,
      gesloten: (naam: string) => `Het account van ${naam} is gesloten.`,
      geopend: (naam: string) => `Het account van ${naam} is weer open.`,
    } satisfies Record<Gewijzigd, (naam: string) => string>,
    vervallen: {
      perMail:
        'Het wachtwoord van deze gebruiker is vervallen: het was gekozen met een link die een coördinator doorgaf. De gebruiker krijgt een mail met een link om zelf een nieuw wachtwoord te kiezen.',
      zonderMail:
        'Het wachtwoord van deze gebruiker is vervallen: het was gekozen met een link die een coördinator doorgaf. Maak hieronder een link en geef die aan de gebruiker zelf.',
    },
    uzelf: 'U kunt uzelf geen rechten geven. Vraag een andere beheerder om dit te doen.',
    laatsteCoordinator:
      'U bent ergens de enige coördinator die kan inloggen. Maak eerst iemand anders coördinator van die gemeente.',
    gegevens: {
      titel: 'Gegevens',
      stand: 'Stand',
      gemaakt: 'Account gemaakt',
      sessie: 'Laatst ingelogd',
      link: 'Link om een wachtwoord te kiezen',
      geenSessie: 'Niet bekend',
      linkTot: (tot: Date) => `Werkt tot en met ${dag.format(tot)}`,
      geenLink: 'Er is geen link die werkt',
      geslotenOp: (op: Date) => `Gesloten op ${dag.format(op)}`,
      dag: (op: Date) => dag.format(op),
      moment: (op: Date) => moment.format(op),
      naam: 'Naam',
      email: 'E-mailadres',
      emailHint:
        'Bij een ander adres werken links die al verstuurd zijn niet meer. Het oude adres krijgt daarvan bericht, als deze installatie mail verstuurt.',
      wijzigen: 'Naam of e-mailadres wijzigen',
      knop: 'Gegevens opslaan',
    },
    leden: {
      titel: 'Gemeenten',
      geen: 'Deze gebruiker hoort bij geen gemeente.',
      rol: 'Rol',
      uitgenodigd: 'Uitgenodigd door de gemeente, nog niet aangenomen.',
      opslaan: 'Rol opslaan',
      verwijderen: 'Verwijderen',
      van: (gemeente: string) => `van ${gemeente}`,
      toevoegen: 'Gemeente toevoegen',
      gemeente: 'Gemeente',
      kies: 'Kies een gemeente',
      knop: 'Toevoegen',
      bevestig: (gemeenten: readonly string[]) =>
        `${joinWords(gemeenten)} ${gemeenten.length === 1 ? 'heeft' : 'hebben'} dan geen coördinator meer die kan inloggen. Niemand kan daar nog metingen leiden, vaststellen of delen. Geef eerst iemand anders die rol, of bevestig dat u dit toch wilt.`,
      bevestigKnop: 'Toch doen',
    },
    regios: {
      titel: 'Adviseur van regio’s',
      geen: 'Deze gebruiker is van geen regio adviseur.',
      verwijderen: 'Verwijderen',
      van: (regio: string) => `als adviseur van ${regio}`,
      toevoegen: 'Regio toevoegen',
      regio: 'Regio',
      kies: 'Kies een regio',
      knop: 'Toevoegen',
    },
    beheerder: {
      titel: 'Beheerder',
      wel: 'Deze gebruiker beheert dit instrument: gebruikers, register, vragenlijsten en logboek. Dat geeft geen toegang tot resultaten van gemeenten.',
      niet: 'Deze gebruiker is geen beheerder.',
      maak: 'Beheerder maken',
      stop: 'Niet meer beheerder',
      bevestigMaak: 'Ja, maak beheerder',
      bevestigStop: 'Ja, stop als beheerder',
      bevestig: 'Deze gebruiker kan daarna alle gebruikers en het register beheren.',
      bevestigZelf:
        'U kunt daarna zelf niets meer beheren. Alleen een andere beheerder kan dat terugdraaien.',
      laatste:
        'Dit is de enige beheerder die kan inloggen. Maak eerst iemand anders beheerder. Diegene moet ook een wachtwoord hebben.',
    },
    link: {
      titel: 'Nieuw wachtwoord',
      uitleg:
        'Stuur een link om een wachtwoord te kiezen. Een link van eerder werkt dan niet meer.',
      knop: 'Link sturen',
      knopZonderMail: 'Link maken',
      gelukt: 'De link wordt per mail verstuurd. Hij werkt 14 dagen.',
      geluktZonderMail: 'De link staat klaar. Hij werkt 14 dagen.',
    },
    sluiten: {
      titel: 'Account sluiten',
      uitleg:
        'Deze gebruiker is dan meteen overal uitgelogd en kan niet meer inloggen. Sleutels voor programma’s en links werken niet meer. Wat deze gebruiker deed, blijft bewaard. U kunt het account later weer openen.',
      knop: 'Account sluiten',
      bevestigKnop: 'Ja, sluit dit account',
      bevestig: 'De gebruiker is meteen overal uitgelogd, ook midden in het werk.',
      bevestigZelf: 'U wordt meteen uitgelogd en kunt niet meer inloggen.',
    },
    openen: {
      titel: 'Account weer openen',
      uitleg: 'Deze gebruiker kan dan weer inloggen, met dezelfde rechten en hetzelfde wachtwoord.',
      knop: 'Account openen',
      bevestigKnop: 'Account openen',
    },
  },
  fouten: {
    'niet-gevonden': 'Deze gebruiker is er niet meer. Ga terug naar de lijst.',
    'geen-recht': 'U bent geen beheerder meer. Vraag een andere beheerder om dit te doen.',
    gedeactiveerd: 'Dit account is gesloten. Open het eerst weer.',
  },
} as const
