import type { Portret } from './portret'

/**
 * A small gemeente that has its access and its team in one organisation of four gemeenten, in the
 * town next door, with work, income and debts under the same roof. An adviser would say: expert,
 * broad and well arranged, but far from the villages. Bring fixed faces to each kern, tie them to
 * the sociale basis there, and make a way for signals to the own council.
 */
export const SAMENWERKING: Portret = {
  gemeenteCode: 'GM9912',
  gestartOp: '2026-04-07T08:30:00.000Z',
  vastgesteldOp: '2026-06-23T14:05:00.000Z',
  profiel: {
    P01: ['enkele-kernen'],
    P02: ['een-organisatie'],
    P03: ['andere-organisatie'],
    P04: ['een'],
    P05: ['toegang', 'lokaal-team', 'werk-en-inkomen', 'schulden', 'inkoop'],
    P06: ['een-team'],
    P07: ['van-10-tot-25'],
    P08: ['alle-leeftijden'],
    P09: ['wmo', 'jeugdwet', 'participatiewet', 'schulden'],
    P10: ['resultaat'],
    P11: ['gedeeld'],
    P12: ['geen-aparte'],
  },
  antwoorden: {
    // One access for every question; policy is made elsewhere.
    K01: '434442',
    // Good information, by phone and on screen; the town is twelve kilometres away.
    K02: '143423',
    // The gemeente has its village houses, the access does not know them.
    K03: '223124',
    // Patterns reach the joint board, seldom this gemeente.
    K04: '322223',
    K05: '43334',
    K06: '344442',
    // All forms of help are there, with a new colleague each time.
    K07: '332434',
    // Agreements for four at once; housing stayed with each gemeente.
    K08: '3342n4',
    K09: '34333',
    K10: '433233',
    // Income and debts follow at once; housing and leerplicht are out of reach.
    K11: '33234',
    // Expert at a crisis, and then the household is handed over.
    K12: '441334',
    // The mandaat is settled; four councils never spoke of backing.
    K13: '344323',
  },
  toelichtingen: {
    'K01.5':
      'Alles zit onder één dak. Inwoners merken niets van de vier gemeenten en de wetten daarachter.',
    'K01.6':
      'De gemeente maakt haar plannen zelf. Voor het jeugdplan was er één avond met inwoners.',
    'K02.1':
      'De toegang zit in de stad, twaalf kilometer verderop. Na zes uur rijdt er geen bus meer.',
    'K02.4': 'Beeldbellen kan bij elke medewerker, ook voor de hulp zelf.',
    'K02.5': 'Sinds maart is er een proef met een dagdeel op de basisschool.',
    'K03.1': 'Medewerkers kennen onze dorpen nog niet. Er is een begin gemaakt met een overzicht.',
    'K03.4':
      'Eén collega woont hier en kent iedereen. De andere collega’s kennen de verenigingen niet.',
    'K03.6': 'Alle drie de dorpshuizen krijgen vast geld. Iedereen kan er binnenlopen.',
    'K04.1': 'De collega’s voor werk en inkomen doen dit elke maand. De andere nog niet.',
    'K04.2':
      'Signalen gaan naar het gezamenlijke bestuur. Voor onze eigen gemeente ligt er een voorstel.',
    'K05.1': 'Werk, geld, zorg en opvoeding komen in één gesprek aan bod. De werkwijze ligt vast.',
    'K06.3': 'De contracten van de vier gemeenten regelen uren om samen te werken.',
    'K06.6': 'Na een verwijzing sluit de toegang het dossier. Er is een plan om dit te veranderen.',
    'K07.3':
      'Wie belt, krijgt de medewerker die dienst heeft. Met vaste gezichten loopt een proef.',
    'K07.4': 'Met vier gemeenten samen hebben wij alle vormen in huis. Alleen kon dat niet.',
    'K08.4': 'Wonen is van elke gemeente apart. Het eerste overleg met de toegang is geweest.',
    'K08.5':
      'In het afgelopen jaar waren er geen aparte oplossingen. Maatwerk zit in de gewone werkwijze.',
    'K09.2': 'Alle jongeren met hulp krijgen een gesprek als zij zestien en een half zijn.',
    'K10.4': 'Er is een model. Vijf gezinnen uit de vier gemeenten proberen het uit.',
    'K11.1': 'Inkomen en schulden moeten opvolgen. Wonen en leerplicht van onze gemeente niet.',
    'K11.3':
      'Op het gemeentehuis beslist elke afdeling apart. Alleen over jeugd is er een gezamenlijk overleg.',
    'K12.3':
      'De toegang draagt over aan de crisisdienst. Daarna houdt alleen een enkele collega contact.',
    'K12.6': 'Het Zorg- en Veiligheidshuis zit in hetzelfde gebouw en op de lijst van afspraken.',
    'K13.3': 'Het gezamenlijke mandaatbesluit geeft alle medewerkers deze ruimte.',
    'K13.5': 'De vier raden hebben hier nog niet over gesproken. Er ligt een eerste tekst.',
  },
}
