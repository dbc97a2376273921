import type { Rol } from '@/lib/authz/permissions'
import { countNoun, formatDatum } from '@/lib/report/format'
import type { AuditfilterNaam } from '@/lib/auditlog/schema'

const TIJDZONE = 'Europe/Amsterdam'
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: TIJDZONE,
})
const iso = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: TIJDZONE,
})

/** Roles that are stored by another word than one reads. */
export const ROLLEN: Readonly<Record<string, string>> = {
  coordinator: 'coördinator',
} satisfies Partial<Record<Rol, string>>

export const AUDIT_TEKSTEN = {
  titel: 'Logboek',
  inleiding:
    'Wie heeft wat gedaan, de laatste bovenaan. U ziet dat iets is gebeurd; wat gemeenten invulden, staat er niet bij.',
  moment: (date: Date) => moment.format(date),
  filter: {
    titel: 'Zoek in het logboek',
    velden: {
      van: 'Vanaf',
      tot: 'Tot en met',
      persoon: 'Door wie (naam of e-mailadres)',
      gemeente: 'Gemeente (naam of code)',
      operatie: 'Wat',
    } satisfies Record<AuditfilterNaam, string>,
    alles: 'Alles',
    foutTitel: 'Niet alles van uw keuze kan',
  },
  vanafDag: (dag: string) =>
    `U zoekt op één soort handeling. Dan ziet u wat er sinds ${formatDatum(dag)} is gebeurd. Kies een eerdere dag bij ‘Vanaf’ voor meer.`,
  kolommen: { moment: 'Wanneer', wie: 'Wie', gemeente: 'Gemeente', wat: 'Wat' },
  tabel: 'Wat er is gebeurd',
  accountWeg: 'account verwijderd',
  geenGemeente: 'Geen',
  leeg: 'Er is nog niets gebeurd.',
  nietsGevonden: 'Met deze keuze is er niets gevonden.',
  verder: 'Verder in het logboek',
  nieuwer: 'Nieuwer',
  ouder: 'Ouder',
  begin: 'Naar het nieuwste',
  export: (max: number) =>
    `Download deze keuze als CSV (hoogstens ${max.toLocaleString('nl-NL')} regels, de nieuwste)`,
  eigenGemeente: 'eigen gemeente',
  wijziging: (van: string, naar: string) => `${van || 'niets'} → ${naar || 'niets'}`,
  was: 'Was',
  werd: 'Werd',
} as const

export const AUDIT_CSV = {
  bestand: 'logboek.csv',
  moment: (date: Date) => iso.format(date),
  kolommen: ['Wanneer', 'Wie', 'Gemeentecode', 'Gemeente', 'Handeling', 'Wat', 'Details'],
  afgekapt: (aantal: number) =>
    `Er is meer dan deze ${countNoun(aantal, 'regel', 'regels')}. Kies een kortere periode voor de rest.`,
} as const

/** What was done, by operation; what is not here is shown by its own name. */
const HANDELINGEN: Readonly<Record<string, string>> = {
  'profiel:bepalen': 'Gemeenteprofiel gewijzigd',
  'meting:starten': 'Meting gestart',
  'oordeel:geven': 'Oordeel gegeven',
  'oordeel:vastleggen': 'Oordeel vastgelegd',
  'antwoord:geven': 'Antwoord gegeven',
  'deelnemers:beheren': 'Deelnemers beheerd',
  'gesprek:voeren': 'Gesprek gevoerd',
  'taak:verdelen': 'Kenmerk verdeeld',
  'opmerking:plaatsen': 'Opmerking',
  'onderbouwing:bewaren': 'Onderbouwing',
  'ambitie:bepalen': 'Ambitie',
  'meting:vaststellen': 'Meting vastgesteld',
  'meting:heropenen': 'Meting heropend',
  'meting:exporteren': 'Meting als bestand gehaald',
  'meting:delen': 'Delen met de regio gewijzigd',
  'meting:importeren': 'Meting uit een bestand gehaald',
  'plan:bepalen': 'Verbeterplan',
  'behoefte:bepalen': 'Ondersteuning die nodig is, of een signaal',
  'rapport:samenstellen': 'Rapport samengesteld',
  'leden:beheren': 'Leden beheerd',
  'reactie:beantwoorden': 'Reactie beantwoord',
  'voorbereiding:bepalen': 'Voorbereiding van een gesprek gewijzigd',
  'reactie:geven': 'Reactie gegeven',
  'gebruikers:beheren': 'Gebruikers beheerd',
  'register:beheren': 'Register beheerd',
  'instrument:beheren': 'Instrument beheerd',
  'uitnodiging:aannemen': 'Uitnodiging aangenomen',
  'wachtwoord:kiezen': 'Wachtwoord gekozen',
}

export const describeHandeling = (operatie: string): string =>
  (Object.hasOwn(HANDELINGEN, operatie) ? HANDELINGEN[operatie] : undefined) ?? operatie

/** What was done more exactly, by operation and kind of deed. */
export const DADEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'oordeel:geven': {
    gegeven: 'Oordeel gegeven',
    gewijzigd: 'Oordeel gewijzigd',
    teruggenomen: 'Oordeel teruggenomen',
    overgenomen: 'Oordeel overgenomen uit de antwoorden',
  },
  'ambitie:bepalen': {
    bepaald: 'Ambitie bepaald',
    gewijzigd: 'Ambitie gewijzigd',
    teruggenomen: 'Ambitie teruggenomen',
  },
  'register:beheren': {
    ingelezen: 'Register ingelezen',
    regio: 'Gemeente naar een andere jeugdregio',
    herindeling: 'Gemeente niet meer in het register',
    'herindeling-gewijzigd': 'Keuze bij een herindeling gewijzigd',
    blijft: 'Gemeente staat niet in het bestand en blijft in het register',
  },
  'instrument:beheren': { standaardversie: 'Versie voor nieuwe metingen gekozen' },
  'gebruikers:beheren': {
    'gebruiker-nieuw': 'Gebruiker gemaakt',
    'gebruiker-gegevens': 'Gegevens van een gebruiker gewijzigd',
    'gebruiker-gesloten': 'Account gesloten',
    'gebruiker-geopend': 'Account weer geopend',
    'gebruiker-link': 'Nieuwe link voor een gebruiker',
    'wachtwoord-vervallen': 'Wachtwoord van een gebruiker vervallen',
    lidmaatschap: 'Rol in een gemeente gewijzigd',
    adviseurschap: 'Regio van een adviseur gewijzigd',
    beheerder: 'Recht van beheerder gewijzigd',
  },
  'wachtwoord:kiezen': {
    eerste: 'Wachtwoord voor het eerst gekozen',
    opnieuw: 'Nieuw wachtwoord gekozen',
  },
}

/** The words for the facts beside a deed. */
export const FEITEN: Readonly<Record<string, string>> = {
  userId: 'Over',
  jaar: 'Jaar',
  toegevoegd: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  heringedeeld: 'Heringedeeld',
  blijft: 'Blijft bestaan',
  nieuweRegios: 'Nieuwe regio’s',
  opvolger: 'Gaat verder als',
  rol: 'Rol',
  velden: 'Velden',
  regioCode: 'Regio',
  gemeenteCode: 'Gemeente',
}
