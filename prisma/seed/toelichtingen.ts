import type { Niveau } from '@/lib/instrument/model'

/** What people write beside an answer, for a low (1, 2), a middle (3) and a high (4, 5) level. */
type Toelichtingen = readonly [laag: string, midden: string, hoog: string]

const PER_INDICATOR: Readonly<Record<string, Toelichtingen>> = {
  'K01.1': [
    'Het aanvraagformulier bepaalt nog vaak waar het gesprek over gaat.',
    'Bij de Wmo begint het gesprek bij de situatie, bij de Participatiewet nog bij de regeling.',
    'De werkinstructie is vorig jaar herschreven. In verslagen zien wij dat terug.',
  ],
  'K02.1': [
    'Het spreekuur in de bibliotheek is een proef tot de zomer. Daarna weten wij het niet.',
    'Noord en Centrum hebben een vaste plek, de drie dorpen nog niet.',
    'Ook de dorpen hebben een vaste plek. Wie niet kan komen, krijgt een huisbezoek.',
  ],
  'K03.1': [
    'Wij kennen de buurthuizen, maar betrekken ze zelden bij een hulpvraag.',
    'Dat lukt goed waar een opbouwwerker in het team zit, en dat is in twee van de vijf teams.',
    'De opbouwwerkers zitten bij elk teamoverleg. De verenigingen weten ons te vinden.',
  ],
  'K04.2': [
    'Signalen blijven hangen bij de teamleider. Er is geen vast moment voor.',
    'Er is een signalenlijst, maar alleen het jeugdteam gebruikt die.',
    'Elk kwartaal bespreken teams en beleid de signalen. De wethouder is daarbij.',
  ],
  'K05.1': [
    'Schulden en wonen komen pas aan bod als de inwoner er zelf over begint.',
    'De brede analyse doen wij bij gezinnen. Bij een enkelvoudige aanvraag slaan wij die over.',
    'Alle leefgebieden staan in het gespreksverslag, en de inwoner leest mee.',
  ],
  'K06.1': [
    'Er zijn veel nieuwe medewerkers en er is nog geen training in gespreksvoering.',
    'De ervaren collega’s kunnen dit goed. Voor nieuwe collega’s ontbreekt intervisie.',
    'Inwoners geven in het onderzoek van dit voorjaar aan dat zij zich gehoord voelen.',
  ],
  'K07.1': [
    'Het team verwijst nog vooral door. Zelf hulp geven past niet in de caseload.',
    'Het jeugdteam geeft zelf hulp, het team voor volwassenen verwijst door.',
    'Twee derde van de hulpvragen handelt het team zelf af, zonder aanbieder.',
  ],
  'K08.1': [
    'Met scholen zijn afspraken gemaakt. Met de ggz zijn wij nog niet in gesprek.',
    'De afspraken zijn er, maar niet iedereen kent ze. Met de politie moeten ze opnieuw.',
    'Alle afspraken staan in het convenant en worden elk jaar met de partners bekeken.',
  ],
  'K09.1': [
    'Bij een verhuizing begint de inwoner vaak weer vooraan.',
    'Bij jongeren gaat het goed. Bij scheiding of overlijden hangt het af van de medewerker.',
    'Het vaste aanspreekpunt blijft drie maanden betrokken na een grote verandering.',
  ],
  'K10.2': [
    'De meeste beschikkingen gelden voor een jaar, ook als er niets verandert.',
    'Voor hulpmiddelen geven wij langere beschikkingen, voor begeleiding nog niet.',
    'Wie een blijvende beperking heeft, krijgt een beschikking zonder einddatum.',
  ],
  'K11.1': [
    'Een medewerker kan een ander domein wel vragen, maar niet in beweging brengen.',
    'Bij schulden werkt het mandaat. Bij wonen loopt elk verzoek via de teamleider.',
    'Het mandaat staat in het besluit van het college en wordt elke week gebruikt.',
  ],
  'K12.2': [
    'De Meldcode is bekend, maar de stappen zijn niet geoefend.',
    'Elk team heeft een aandachtsfunctionaris, behalve het team in Oost.',
    'Alle medewerkers oefenen de Meldcode twee keer per jaar, samen met Veilig Thuis.',
  ],
  'K13.1': [
    'Lastige afwegingen bespreken collega’s in de wandelgangen.',
    'Er is een maandelijks moreel beraad. Bij drukte valt het uit.',
    'Het moreel beraad staat vast in het rooster en heeft een getrainde gespreksleider.',
  ],
}

const WAAROM_NVT: Readonly<Record<string, string>> = {
  'K02.4': 'Digitale hulp koopt de regio in. Wij gaan daar als gemeente niet over.',
  'K08.4': 'Wonen is belegd bij de gezamenlijke organisatie van drie gemeenten.',
}

/** What one could write beside this level of an indicator; empty for most indicators. */
export function toelichtingBij(indicatorId: string, niveau: Niveau): string {
  const index = niveau <= 2 ? 0 : niveau === 3 ? 1 : 2
  return PER_INDICATOR[indicatorId]?.[index] ?? ''
}

/** Why an indicator does not apply. */
export const waaromNvt = (indicatorId: string) =>
  WAAROM_NVT[indicatorId] ?? 'Deze taak ligt bij de regio.'
