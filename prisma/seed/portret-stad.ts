import type { Portret } from './portret'

/**
 * A city and centrumgemeente with six wijkteams of gemeente, welzijn and zorg together. An adviser
 * would say: skilled, and most of it is laid down, but full and divided: people pass several
 * counters, change faces, and are referred where the team could help. Make the route simpler and
 * give the teams hours and opdracht to help themselves, first for those who need help for life.
 */
export const STAD: Portret = {
  gemeenteCode: 'GM9910',
  gestartOp: '2026-02-16T08:30:00.000Z',
  vastgesteldOp: '2026-05-19T14:05:00.000Z',
  profiel: {
    P01: ['een-kern'],
    P02: ['gemengd'],
    P03: ['beide'],
    P04: ['meer'],
    P05: ['inkoop'],
    P06: ['van-15000-tot-30000'],
    P07: ['vanaf-25'],
    P08: ['alle-leeftijden'],
    P09: ['wmo', 'jeugdwet', 'schulden'],
    P10: ['inspanning'],
    P11: ['centrumgemeente'],
    P12: ['apart-budget'],
  },
  antwoorden: {
    // Four counters, each with its own procedure.
    K01: '333222',
    // A wijkcentrum everywhere, and good digital help; visible on the street in two wijken.
    K02: '433533',
    // Strong in the old wijken, thin in the new ones.
    K03: '334333',
    // Analysts and fixed evaluations; what is done with a signal is rarely told.
    K04: '433234',
    K05: '34324',
    // Good training and specialists close by; after a referral the contact ends.
    K06: '443442',
    // The caseload is full, so teams refer, and faces change.
    K07: '232323',
    K08: '334334',
    // A special team for 16 to 23 years, not yet for everyone.
    K09: '33433',
    // Decisions are made in bulk: one year, then proof again.
    K10: '322333',
    // The board stands behind the mandaat; housing and income do not always follow.
    K11: '34333',
    K12: '343434',
    K13: '443334',
  },
  toelichtingen: {
    'K01.1': 'Bij de wijkteams begint het gesprek bij de inwoner. Bij werk en inkomen nog niet.',
    'K01.5':
      'Een gezin met schulden en een zorgvraag komt bij vier loketten. De proef met één route loopt in één wijk.',
    'K02.1':
      'Alle zes de wijken hebben een toegankelijk wijkcentrum. Dat staat in de begroting tot en met 2029.',
    'K02.4':
      'Het inwonerspanel test de chat en het beeldbellen elk jaar, samen met medewerkers. Vorig jaar is de chat vervangen.',
    'K03.3': 'Elk wijkteam heeft een ervaringsdeskundige in vaste dienst.',
    'K03.5': 'In de oude wijken lukt dit goed. In de nieuwbouw is er nog geen opbouwwerker.',
    'K04.1':
      'Elk kwartaal legt een analist de cijfers naast de verhalen van de teams. Dat staat in de opdracht.',
    'K04.4': 'Bij enkele meldingen is een antwoord geprobeerd. Op de meeste komt niets terug.',
    'K05.1': 'De wijkteams maken een brede analyse. De toegang voor werk en inkomen doet dat niet.',
    'K05.5': 'Een psycholoog, een schuldexpert en iemand van de ggz werken vast bij elk wijkteam.',
    'K06.2':
      'De leerlijn van de stad is verplicht en betaald. Stress en geldzorgen horen daar ook bij.',
    'K06.6': 'Na een verwijzing sluiten de teams meestal af. Twee teams proberen iets anders.',
    'K07.1':
      'Door de wachtlijst verwijzen de teams door wat zij zelf zouden kunnen. Eén proefteam helpt wel direct.',
    'K07.3':
      'Een op de vijf medewerkers vertrok vorig jaar. Inwoners kregen dan een nieuw gezicht.',
    'K08.1': 'Scholen, politie en welzijn: ja. Met de zorgverzekeraar praat de regio nog.',
    'K08.3': 'De procesregisseur heeft een mandaat van het college. Alle afdelingen kennen dat.',
    'K09.3': 'Het toekomstplan staat in alle contracten met jeugdhulpaanbieders.',
    'K10.2':
      'Bijna alle besluiten gelden een jaar. Voor huishoudelijke hulp proberen wij vijf jaar uit.',
    'K10.3': 'Wij zoeken nog uit voor welke hulpmiddelen het jaarlijkse bewijs kan vervallen.',
    'K11.1': 'Bij schulden en leerplicht werkt het. Bij wonen wachten de teams nog weken.',
    'K11.2': 'Het collegebesluit van 2025 geldt voor de hele directie.',
    'K12.2': 'Alle medewerkers oefenen de Meldcode met Veilig Thuis. De werkafspraak is van 2024.',
    'K12.3': 'Bij gezinnen blijft het wijkteam betrokken. Bij volwassenen zonder kinderen niet.',
    'K13.1': 'Elk team heeft maandelijks moreel beraad, in werktijd en met een gespreksleider.',
    'K13.2': 'Een vaste dienst bekijkt elke ochtend de nieuwe vragen. De nood bepaalt de volgorde.',
  },
}
