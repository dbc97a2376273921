import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import type { KenmerkNaam } from '@/lib/gedeeld/schema'
import type { Kant, ReactieStatus } from '@/lib/reacties/schema'
import { countNoun, quote } from '@/lib/report/format'
import type { Gelukt } from './stand'

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

const STATUSSEN: Readonly<Record<ReactieStatus, string>> = {
  gegeven: 'Gegeven',
  afgesproken: 'Afgesproken',
  gepland: 'Gepland',
  gereed: 'Gereed',
}

const LENGTE = 'Hoogstens 4.000 tekens.'

const GELUKT: Readonly<Record<Gelukt, string>> = {
  gegeven: 'Uw reactie is gegeven. De gemeente kan haar nu lezen.',
  gewijzigd: 'Uw reactie is veranderd.',
  ingetrokken: 'Uw reactie is ingetrokken.',
  beantwoord: 'Uw antwoord staat erbij.',
  gevolgd: 'De opvolging is bijgewerkt.',
}

const EENZAAM: Readonly<Record<Kant, string>> = {
  adviseur: 'Er is nog geen reactie op deze meting.',
  gemeente:
    'Er is nog geen reactie op deze meting. Een adviseur van uw regio kan reageren als u iets herkenbaar deelt.',
}

/** The words of reactions, for the adviseur who gives them and the gemeente that gets them. */
export const REACTIE_TEKSTEN = {
  titel: 'Reacties van uw adviseur',
  titelVan: (meting: string) => `Reacties op ${meting}`,
  kruimel: 'Reacties',
  inleiding:
    'Een adviseur van uw regio schrijft hier wat opvalt aan wat u deelt, en wat kan helpen. U kunt antwoorden en een reactie in één keer in uw plan zetten. Ook als u niet meer deelt, blijven de reacties hier staan.',
  inleidingLezer:
    'Een adviseur van uw regio schrijft hier wat opvalt aan wat uw gemeente deelt, en wat kan helpen. De coördinator van uw gemeente antwoordt. U kunt het hier lezen.',
  uitlegAdviseur:
    'De gemeente leest uw reactie bij haar meting. Zij kan antwoorden en haar in haar plan zetten. Schrijf niets over inwoners of medewerkers.',
  aantal: (aantal: number, nieuw: number) =>
    `${countNoun(aantal, 'reactie', 'reacties')}${nieuw > 0 ? `, waarvan ${nieuw} zonder antwoord` : ''}.`,
  geen: EENZAAM,
  gelukt: GELUKT,
  waarover: ({ nummer, kort }: KenmerkNaam) => `${nummer}. ${kort}`,
  hetGeheel: 'Het geheel',
  statussen: STATUSSEN,
  lengte: LENGTE,
  opvolging: (status: ReactieStatus) => STATUSSEN[status],
  op: (op: Date) => moment.format(op),
  onbekend: 'Iemand zonder account',
  antwoorden: 'Antwoorden',
  bij: (waarover: string, door: string | null) =>
    ` bij de reactie over ${waarover.toLowerCase()} van ${door ?? 'iemand zonder account'}`,
  nieuw: {
    titel: 'Nieuwe reactie',
    waarover: 'Waarover gaat uw reactie?',
    tekst: 'Uw reactie',
    hint: `Wat valt u op? Wat kan de gemeente doen, en waarmee kunt u helpen? ${LENGTE}`,
    knop: 'Reactie geven',
    vol: 'Op deze meting staan 100 reacties: het hoogste aantal. Geef uw reactie als antwoord op een van de andere.',
  },
  antwoord: { opener: 'Antwoorden', tekst: 'Uw antwoord', knop: 'Antwoord geven' },
  wijzig: {
    opener: 'Veranderen',
    tekst: 'Uw reactie',
    knop: 'Verandering opslaan',
    intrekken: 'Reactie intrekken',
  },
  status: { opener: 'Opvolging bijwerken', label: 'Hoe ver is het?', knop: 'Bijwerken' },
  overname: {
    knop: 'Neem over in het plan',
    kenmerk: 'Bij welk kenmerk hoort de actie?',
    kies: 'Kies een kenmerk',
    staatErin: 'Staat in uw plan',
    staatErinAdviseur: 'De gemeente heeft dit overgenomen in haar plan.',
  },
  naarDelen: 'Bekijken wat u deelt',
  naarPlan: 'Naar het verbeterplan',
  fouten: {
    titel: 'Dit is nog niet opgeslagen',
    'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
    'niet-gevonden': 'Deze meting bestaat niet meer, of u hoort niet meer bij deze gemeente.',
    'geen-recht': 'U mag dit niet. Vraag het de coördinator van uw gemeente.',
    weg: 'Deze reactie is intussen ingetrokken. Wat u typte, staat er nog.',
    vast: 'De gemeente heeft hier intussen iets mee gedaan. Daarom blijft uw reactie zoals zij is. Schrijf uw verandering als antwoord.',
    vol: 'Meer past hier niet bij. Begin een nieuwe reactie, of verwijder eerst een actie uit het plan.',
    'deelt-niet-meer':
      'De gemeente deelt deze meting niet meer met u. Daarom is dit niet opgeslagen. Wat u typte, staat er nog: kopieer het als u het nodig hebt.',
    'geen-adviseur-meer':
      'U bent geen adviseur meer van deze regio. Daarom is dit niet opgeslagen. Wat u typte, staat er nog: kopieer het als u het nodig hebt, en vraag de beheerder van de VNG hoe het zit.',
    conflictTekst: (nu: string) =>
      `Dit is intussen veranderd. Nu staat er: ${quote(nu)}. Sla nog een keer op als u het toch wilt veranderen.`,
    conflictStatus: (nu: ReactieStatus) =>
      `Iemand heeft dit intussen bijgewerkt tot ${quote(STATUSSEN[nu].toLowerCase())}. Sla nog een keer op als u het toch wilt veranderen.`,
  },
}

/** On the page of a gemeente: what waits for an answer. */
export const NIEUW_TEKSTEN = {
  regel: (aantal: number, meting: string) =>
    aantal === 1
      ? `1 nieuwe reactie van een adviseur op ${meting}`
      : `${aantal} nieuwe reacties van een adviseur op ${meting}`,
}
