import type { Portret } from './portret'

/**
 * Five villages with one small team of a stichting, to which the gemeente put the work out; income
 * and debts are with a social service of the region. An adviser would say: close to people and to
 * the villages, but it hangs on persons. Put mandaat and room to weigh in the opdracht, and open a
 * way for signals to the town hall; then make the agreements that are now habits.
 */
export const DORPEN: Portret = {
  gemeenteCode: 'GM9911',
  gestartOp: '2026-03-02T08:30:00.000Z',
  vastgesteldOp: '2026-04-28T14:05:00.000Z',
  profiel: {
    P01: ['enkele-kernen'],
    P02: ['een-organisatie'],
    P03: ['beide'],
    P04: ['enkele'],
    P05: ['werk-en-inkomen', 'schulden', 'inkoop'],
    P06: ['een-team'],
    P07: ['tot-10'],
    P08: ['alle-leeftijden'],
    P09: ['wmo', 'jeugdwet'],
    P10: ['inspanning'],
    P11: ['via-centrumgemeente'],
    P12: ['zonder-budget'],
  },
  antwoorden: {
    // The team talks openly with everyone; the social service starts from the form.
    K01: '343332',
    // A consulting hour in each village house; nothing digital.
    K02: '433142',
    // Their strength, except that nobody thought of ervaringsdeskundigen.
    K03: '431434',
    // The team sees the patterns; no way leads from the stichting to the gemeente.
    K04: '322131',
    // Specialists are an hour's drive away.
    K05: '32332',
    // Warm and easy to reach, thin on knowledge; the RET was never needed.
    K06: '423w43',
    // Free basic help by a known face, as long as nobody of the eight falls ill.
    K07: '343223',
    // School and the one practice, yes; housing, ggz and the rules on data, no.
    K08: '332212',
    // A few young people a year, each time arranged anew.
    K09: '23223',
    K10: '334223',
    // At another domain the team asks for a favour.
    K11: '12222',
    // The stichting works with the Meldcode, the social service does not.
    K12: '333322',
    // A second person at the town hall tests each decision.
    K13: '232222',
  },
  toelichtingen: {
    'K01.1':
      'Bij het dorpenteam is dit gewoon. De sociale dienst van de regio begint bij het formulier.',
    'K01.3': 'Bij zorg en jeugd is er steun. Bij schulden moet de inwoner die zelf zoeken.',
    'K02.1':
      'Elk dorpshuis heeft een spreekuur. Wie buitenaf woont, krijgt huisbezoek. Dat staat in de opdracht.',
    'K02.4': 'Een collega belt soms met beeld, op de eigen telefoon. Verder doen wij dit niet.',
    'K03.1': 'Iedereen in het team kent de verenigingen, de kerk en de vrijwillige hulpdienst.',
    'K03.5': 'Twee dorpen hebben een opbouwwerker. In de andere drie zijn er geen uren voor.',
    'K04.2':
      'Wij bespreken patronen elke week in het team. Hoe ze bij de gemeente komen, is nog een voorstel.',
    'K04.4': 'Van het jaarverslag met signalen hebben wij niets meer gehoord.',
    'K05.1': 'Zorg, jeugd en wonen komen aan bod. De geldzaken doet de sociale dienst apart.',
    'K05.5': 'Een orthopedagoog denkt een halfjaar mee. Daarna is het geld op.',
    'K06.2':
      'Met acht mensen weet je niet alles. Over ouders met psychische problemen is scholing gepland.',
    'K06.4': 'Wij hebben het Regionale Expert Team nog nooit gebeld. Hoe dat moet, weten wij niet.',
    'K07.2': 'Basishulp zit in het vaste bedrag voor de stichting. Niemand vraagt om een besluit.',
    'K07.3':
      'Inwoners houden hun eigen medewerker. Bij ziekte of vertrek is er alleen voor gezinnen opvang geregeld.',
    'K08.2':
      'De huisarts in het grootste dorp heeft een ondersteuner jeugd. Met de ggz is niets afgesproken.',
    'K08.5': 'Wij lossen het per keer op. Niemand schrijft op wat wij hebben gedaan.',
    'K09.2': 'Jongeren met jeugdhulp spreken wij op tijd. De anderen komen laat in beeld.',
    'K10.3':
      'De consulent belt één keer per jaar hoe het gaat, zoals afgesproken. Bewijs vragen wij niet meer.',
    'K11.1':
      'De opdracht aan de stichting noemt geen mandaat. Bij de sociale dienst vragen wij om een gunst.',
    'K11.2': 'De wethouder wil het wel. Met de sociale dienst is er één gesprek over geweest.',
    'K12.2': 'Het team werkt met de Meldcode. De balie van de sociale dienst kent die niet goed.',
    'K13.3': 'Elk besluit gaat langs een toetser op het gemeentehuis. Er is een plan voor minder.',
    'K13.5': 'Er is over gesproken in het kwartaaloverleg. Op papier staat nog niets.',
  },
}
