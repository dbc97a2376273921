import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import type { Perspectief } from '@/lib/instrument/model'
import type { Overslag } from '@/lib/gesprek/schema'
import type { Eensgezindheid } from '@/lib/scoring/agreement'
import type { PerspectiefGroep } from '@/lib/scoring/perspectives'

const tel = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`
const vragen = (aantal: number) => tel(aantal, 'vraag', 'vragen')
const deelnemers = (aantal: number) => tel(aantal, 'deelnemer', 'deelnemers')
const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

const GROEP_NAMEN: Readonly<Record<Perspectief | 'overige', string>> = {
  ...PERSPECTIEF_NAMEN,
  overige: 'Overige perspectieven',
}

const EENSGEZINDHEID: Readonly<Record<Eensgezindheid, string>> = {
  eensgezind: 'eensgezind',
  'enige-spreiding': 'enige spreiding',
  verdeeld: 'verdeeld',
}

/** "Beleid" or, for what is merged, "Overige perspectieven (bestuur en partners)". */
const groepNaam = ({ perspectief, perspectieven }: Omit<PerspectiefGroep, 'aantal'>) => {
  if (perspectief !== 'overige') return PERSPECTIEF_NAMEN[perspectief]
  const namen = perspectieven.map((naam) => PERSPECTIEF_NAMEN[naam].toLowerCase())
  return `${GROEP_NAMEN.overige} (${opsomming.format(namen)})`
}

export const GESPREK_TEKSTEN = {
  gesprek: 'Gesprek',
  eensgezindheid: EENSGEZINDHEID,
  geenEensgezindheid: 'te weinig antwoorden om te vergelijken',
  perspectieven: GROEP_NAMEN,
  groepNaam,
  nvt: 'Niet van toepassing',
  weetNiet: 'Weet ik niet',
  overzicht: {
    titel: 'Het gesprek',
    paginatitel: (meting: string) => `Gesprek · ${meting}`,
    inleiding:
      'U bespreekt samen waar de antwoorden verschillen, en legt per vraag een gezamenlijk oordeel vast. Het grootste verschil staat bovenaan.',
    voortgang: (gedaan: number, totaal: number) =>
      `${gedaan} van de ${vragen(totaal)} hebben een gezamenlijk oordeel`,
    nogOpen: (aantal: number) =>
      aantal === 0 ? 'Alle vragen zijn afgerond.' : `Nog open: ${vragen(aantal)}.`,
    geenNamen: 'Op deze schermen staan geen namen. U kunt ze aan iedereen laten zien.',
    gesloten: {
      titel: 'Deze meting is vastgesteld',
      uitleg: 'U kunt het gesprek nog nalezen. De oordelen kunnen niet meer veranderen.',
    },
    naarResultaten: 'Naar de resultaten',
  },
  verborgen: {
    titel: 'De antwoorden zijn nog niet te zien',
    uitleg:
      'Sinds de ronde weer openging, gaven of veranderden maar één of twee mensen hun antwoorden. Wie vooraf en nu kijkt, zou zien wat zij antwoordden. U kunt wel samen oordelen vastleggen. Of heropen de ronde, en sluit die als er meer mensen hebben geantwoord.',
  },
  rondeOpen: {
    titel: 'Het gesprek begint als de ronde is gesloten',
    uitleg:
      'Deelnemers kunnen nu nog antwoorden geven en veranderen. Daarom ziet u hier nog niets: anders zou te zien zijn wat één persoon antwoordt.',
    knop: 'Naar de deelnemers, om de ronde te sluiten',
  },
  verschillen: {
    titel: 'Bespreek de verschillen',
    uitleg: 'Begin bovenaan. Kies een kenmerk en zet het scherm aan voor de zaal.',
    bijschrift: 'De kenmerken, het grootste verschil eerst',
    kenmerk: 'Kenmerk',
    antwoorden: 'Antwoorden',
    besproken: 'Besproken',
    overgenomen: 'Overgenomen',
    open: 'Nog open',
  },
  overname: {
    eensgezind: {
      titel: 'Neem over waar u het eens bent',
      uitleg: (aantal: number) =>
        `Bij ${vragen(aantal)} liggen de antwoorden dicht bij elkaar. Loop de lijst samen na. Wilt iemand een vraag toch bespreken, leg het oordeel dan vast op het scherm van dat kenmerk voordat u de rest overneemt.`,
      geen: 'Er zijn geen vragen meer waarover u het eens bent zonder gezamenlijk oordeel.',
      knop: (aantal: number) => `${vragen(aantal)} overnemen`,
    },
    overige: {
      titel: 'Neem over wat u niet meer bespreekt',
      uitleg: (aantal: number) =>
        `Bij ${vragen(aantal)} verschillen de antwoorden en is er nog geen gezamenlijk oordeel. Wat u niet meer bespreekt, kunt u hier bewust overnemen. Dat is nodig om de meting vast te stellen.`,
      geen: 'Alle voorlopige oordelen zijn besproken of overgenomen.',
      knop: (aantal: number) => `${vragen(aantal)} overnemen`,
    },
    lijst: (aantal: number) => `Bekijk de ${vragen(aantal)}`,
    bijschrift: 'Vragen met hun voorlopige oordeel',
    vraag: 'Vraag',
    voorlopig: 'Voorlopig oordeel',
    bevestig:
      'Wij hebben deze vragen niet besproken. Wij nemen het voorlopige oordeel over, dat volgt uit de antwoorden.',
    bevestigFout: 'Vink aan dat u deze oordelen bewust overneemt.',
    foutTitel: 'De oordelen zijn nog niet overgenomen',
    gelukt: (aantal: number) =>
      aantal === 1 ? 'Eén oordeel is overgenomen' : `${aantal} oordelen zijn overgenomen`,
    overgeslagen: (aantal: number) => `Niet overgenomen: ${vragen(aantal)}`,
    redenen: {
      'al-vastgelegd': 'iemand legde intussen een oordeel vast',
      veranderd: 'het voorlopige oordeel is intussen veranderd',
    } satisfies Record<Overslag['reden'], string>,
    overslag: (indicatorId: string, reden: string) => `${indicatorId}: ${reden}.`,
    mislukt: {
      gesloten: 'De meting is vastgesteld. Er verandert niets meer.',
      'ronde-open': 'De ronde is weer open. Sluit eerst de ronde bij de deelnemers.',
      'niet-ingelogd': 'U bent niet meer ingelogd. Log opnieuw in en probeer het nog eens.',
      'niet-gevonden': 'Deze meting is niet gevonden.',
      'geen-recht': 'U mag in deze meting geen oordelen vastleggen.',
      'andere-werkwijze': 'In deze meting vult u samen één lijst in. Er is niets over te nemen.',
      ongeldig: 'De lijst kwam niet goed aan. Laad de pagina opnieuw en probeer het nog eens.',
    },
  },
  agenda: {
    titel: 'Agenda',
    uitleg: (minuten: number) => `Een gesprek van ${minuten} minuten. Pas het gerust aan.`,
    minuten: (minuten: number) => tel(minuten, 'minuut', 'minuten'),
    nu: 'Nu',
    klok: (deel: string) => `Tijd voor "${deel}"`,
    nogOver: (tijd: string) => `Nog ${tijd}`,
    begin: 'Klok starten',
    verder: 'Verder',
    pauze: 'Klok stilzetten',
    volgende: 'Volgend deel',
    opnieuw: 'Dit deel opnieuw',
    om: 'De tijd voor dit deel is om. Rond rustig af.',
    zonderJavascript: 'De klok werkt alleen met JavaScript.',
    wat: 'Wat doet u?',
  },
  scherm: {
    paginatitel: (kenmerk: string, meting: string) => `${kenmerk} · Gesprek · ${meting}`,
    naarOverzicht: 'Overzicht',
    nav: 'Vragen van dit kenmerk',
    plaats: (kenmerk: string, nummer: number, aantal: number) =>
      `${kenmerk} · vraag ${nummer} van ${aantal}`,
    geenAntwoorden: 'Niemand koos hier een niveau.',
    verborgen:
      'Minder dan drie mensen gaven hier antwoord. Daarom ziet u niet wat zij kozen. Bespreek de vraag met elkaar.',
    deelnemers,
    gekozen: 'Ons oordeel',
    oordeelVraag: (stelling: string) => `Ons oordeel: ${stelling}`,
    anders: (weetNiet: number, nvt: number) =>
      `Daarnaast: ${weetNiet} × weet ik niet, ${nvt} × niet van toepassing.`,
    legenda: 'Wie koos wat:',
    tabel: {
      titel: 'De antwoorden als tabel',
      bijschrift: 'Hoe vaak elk niveau is gekozen',
      niveau: 'Niveau',
      allen: 'Alle deelnemers',
    },
    gespreksvraag: 'Gespreksvraag',
    andereGespreksvraag: (nummer: number, aantal: number) =>
      `Volgende gespreksvraag (${nummer} van ${aantal})`,
    opmerkingen: (aantal: number) => tel(aantal, 'opmerking', 'opmerkingen'),
    meerOpmerkingen: (aantal: number) => `Nog ${tel(aantal, 'opmerking', 'opmerkingen')}`,
    geenOpmerkingen: 'Bij deze vraag staan geen opmerkingen.',
    toelichting: 'Reden van ons oordeel',
    afwijkendStandpunt: 'Afwijkend standpunt, zonder naam',
    overgenomen: 'Dit oordeel is in één keer overgenomen. Het is nog niet besproken.',
    hulp: 'Handvatten en ondersteuning bij dit kenmerk',
    handvatten: 'Handvatten',
    handvat: (van: number, naar: number) => `Van niveau ${van} naar ${naar}`,
    ondersteuning: 'Ondersteuning',
    geenOndersteuning: 'Bij dit kenmerk staat nog geen ondersteuning.',
    vorige: 'Vorige vraag',
    volgende: 'Volgende vraag',
    volgendKenmerk: (kort: string) => `Volgend kenmerk: ${kort}`,
    opslaan: 'Opslaan',
    begin: 'Wat u kiest en typt, wordt vanzelf opgeslagen.',
    gesloten: 'Deze meting is vastgesteld. U kunt het oordeel lezen, maar niet veranderen.',
    verbinding: {
      verbonden: '',
      'niet-verbonden': 'Niet verbonden. Wij proberen het opnieuw.',
      uitgelogd: 'U bent niet meer ingelogd.',
    },
    inloggen: 'Log in (opent in een nieuw tabblad)',
    klok: (tijd: string, deel: string) => `Nog ${tijd} voor "${deel}"`,
  },
  conflict: {
    titel: 'Op een ander scherm is dit ook veranderd. Wat blijft staan?',
    mijn: 'Dit scherm',
    opgeslagen: 'Het andere scherm',
    houdMijn: 'Dit scherm bewaren',
    houdOpgeslagen: 'Het andere scherm houden',
    standpunt: 'Afwijkend standpunt:',
    fout: 'Kies wat blijft staan: dit scherm of het andere scherm.',
  },
  melding: {
    uitgelogd: {
      titel: 'U bent niet meer ingelogd',
      uitleg:
        'Wat u typte, staat nog op dit scherm, maar is niet opgeslagen. Log in op een nieuw tabblad en kies dan opnieuw "Opslaan".',
    },
    gesloten: {
      titel: 'Deze meting is vastgesteld',
      uitleg: 'Uw laatste wijziging is niet opgeslagen.',
    },
    'geen-recht': {
      titel: 'U mag hier geen oordeel vastleggen',
      uitleg: 'Uw laatste wijziging is niet opgeslagen.',
    },
    onleesbaar: {
      titel: 'Het formulier kwam niet goed aan',
      uitleg: 'Er is niets opgeslagen. Laad de pagina opnieuw en probeer het nog eens.',
    },
    fouten: 'Dit oordeel is nog niet opgeslagen',
  },
  sneltoetsen: {
    titel: 'Sneltoetsen',
    aan: 'Sneltoetsen gebruiken',
    aanHint: 'Ze werken niet terwijl u typt.',
    lijst: [
      ['1 tot en met 5', 'Ons oordeel is dit niveau'],
      ['n', 'Niet van toepassing'],
      ['w', 'Weet ik niet'],
      ['r', 'De reden typen'],
      ['a', 'Een afwijkend standpunt typen'],
      ['Esc', 'Klaar met typen'],
      ['v', 'Volgende vraag'],
      ['t', 'Terug naar de vorige vraag'],
      ['g', 'Volgende gespreksvraag'],
      ['?', 'Deze lijst openen of sluiten'],
    ],
  },
} as const
