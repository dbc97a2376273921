import type { Lidrol } from '@/lib/authz/permissions'

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** The words of the members of a gemeente. */
export const LEDEN_TEKSTEN = {
  titel: 'Leden',
  titelVan: (gemeente: string) => `Leden van ${gemeente}`,
  uitleg:
    'Leden werken met het instrument voor uw gemeente. U nodigt hen uit en bepaalt wat zij mogen. Kies een naam om de rol te wijzigen. Deelnemers die alleen een vragenlijst invullen, nodigt u uit bij de meting.',
  rollen: {
    coordinator: 'Coördinator',
    invuller: 'Invuller',
    lezer: 'Lezer',
  } satisfies Record<Lidrol, string>,
  lijst: {
    tabel: 'Leden en wie er is uitgenodigd',
    kolommen: { wie: 'Wie', rol: 'Rol', stand: 'Stand' },
    u: '(u)',
    lid: 'Lid',
    uitgenodigd: 'Uitgenodigd',
    linkTot: (tot: Date) => `De link werkt tot en met ${dag.format(tot)}.`,
    linkVerlopen: 'De link werkt niet meer. Stuur een nieuwe.',
    gedeactiveerd: 'Account gesloten',
  },
  uitnodigen: {
    titel: 'Iemand uitnodigen',
    uitleg:
      'U vult het e-mailadres in en kiest een rol. De ander krijgt een mail met een link en neemt de uitnodiging aan. Daarna ziet u de naam.',
    uitlegZonderMail:
      'U vult het e-mailadres in en kiest een rol. U krijgt een link om zelf door te geven, alleen aan deze persoon. Gebruik hem niet zelf. Als de ander de uitnodiging aanneemt, ziet u de naam.',
    email: 'E-mailadres',
    emailHint: 'Bijvoorbeeld naam@gemeente.nl.',
    rol: 'Rol',
    knop: 'Uitnodigen',
    gelukt: (email: string) =>
      `De uitnodiging voor ${email} wordt per mail verstuurd. De link werkt 14 dagen.`,
    geluktZonderMail: (email: string) =>
      `De uitnodiging voor ${email} staat klaar. De link werkt 14 dagen.`,
  },
  lid: {
    titel: 'Lid beheren',
    titelUitgenodigd: 'Uitnodiging beheren',
    gegevens: { naam: 'Naam', email: 'E-mailadres', rol: 'Rol', stand: 'Stand' },
    naamOnbekend: 'Ziet u als de uitnodiging is aangenomen',
    rol: {
      titel: 'Rol wijzigen',
      label: 'Rol',
      knop: 'Rol opslaan',
      gelukt: 'De rol is opgeslagen. Die geldt meteen.',
    },
    nieuweLink: {
      titel: 'Nieuwe link',
      uitleg: 'Bijvoorbeeld als de mail kwijt is. De oude link werkt dan niet meer.',
      knop: 'Nieuwe link sturen',
      knopZonderMail: 'Nieuwe link maken',
      gelukt: 'De nieuwe link wordt per mail verstuurd. Hij werkt 14 dagen.',
      geluktZonderMail: 'De nieuwe link staat klaar. Hij werkt 14 dagen.',
    },
    verwijderen: {
      titel: 'Lid verwijderen',
      titelZelf: 'Stoppen als lid',
      uitleg:
        'Deze persoon kan daarna niet meer bij uw gemeente. Wat deze persoon deed, blijft bewaard.',
      uitlegZelf: 'U kunt daarna niet meer bij deze gemeente. Wat u deed, blijft bewaard.',
      knop: 'Verwijderen als lid',
      knopZelf: 'Stoppen als lid',
      bevestig: (wie: string) => `${wie} kan daarna niet meer bij de metingen van uw gemeente.`,
      bevestigZelf:
        'U kunt daarna niet meer bij de metingen van deze gemeente. Alleen een andere coördinator kan u weer uitnodigen.',
    },
    intrekken: {
      titel: 'Uitnodiging intrekken',
      uitleg: 'De link werkt daarna niet meer.',
      knop: 'Uitnodiging intrekken',
    },
    laatste:
      'Dit is de enige coördinator van uw gemeente die kan inloggen. Maak eerst een ander lid coördinator. Daarna kan deze rol veranderen of kan deze persoon stoppen. Lukt dat niet? Vraag dan de beheerder van dit instrument.',
  },
  fouten: {
    'niet-gevonden': 'Deze persoon is geen lid meer. Ga terug naar de lijst.',
    'geen-recht':
      'U bent geen coördinator van deze gemeente meer. Vraag een andere coördinator om dit te doen.',
    'al-lid': 'Deze persoon is al lid van uw gemeente. U vindt de naam in de lijst.',
    'al-uitgenodigd':
      'Dit adres is al uitgenodigd. U vindt het in de lijst. Daar kunt u een nieuwe link sturen.',
  },
} as const
