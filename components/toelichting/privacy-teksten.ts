import type { Tekst } from '@/components/toelichting/tekstpagina'

export const PRIVACY: Tekst = {
  titel: 'Privacy',
  inleiding:
    'Dit instrument bewaart zo weinig mogelijk over mensen. Het gaat over hoe de gemeente werkt, niet over inwoners of medewerkers.',
  delen: [
    {
      titel: 'Wat wordt bewaard',
      alineas: [],
      punten: [
        'Van uw account: uw naam, uw e-mailadres, een onleesbaar gemaakte vorm van uw wachtwoord, en bij welke gemeente u hoort.',
        'Van het inloggen: wanneer u bent ingelogd, en van welk adres op het netwerk en met welke browser. Zo kan misbruik worden gezien.',
        'Uw antwoorden en toelichtingen bij de vragen.',
        'Een lijst van wie wat wanneer heeft gewijzigd. Zo is later na te gaan hoe een resultaat tot stand kwam.',
      ],
    },
    {
      titel: 'Schrijf geen persoonlijke gegevens op',
      alineas: [
        'In een toelichting kunt u vrij schrijven. Noem daar geen namen of verhalen van inwoners of collega’s. Een toelichting kan in het rapport komen.',
      ],
    },
    {
      titel: 'Wie het kan zien',
      alineas: [
        'Alleen mensen met een account bij uw gemeente zien uw antwoorden. Anderen zien resultaten pas als uw gemeente ervoor kiest om die te delen. De technisch beheerder van de installatie kan bij de opgeslagen gegevens, om het instrument te laten werken.',
      ],
    },
    {
      titel: 'Geen volgers, geen derden',
      alineas: [
        'Er wordt niet bijgehouden wat u op andere sites doet, en er is geen meting van bezoek. Letters, plaatjes en programma’s komen van deze site zelf. Er gaan geen gegevens naar andere bedrijven.',
      ],
    },
    {
      titel: 'Cookies',
      alineas: [
        'Er is alleen een cookie die nodig is om ingelogd te blijven. Die verdwijnt als u uitlogt. Daarnaast kan uw browser antwoorden bewaren die nog niet zijn opgeslagen, zodat u niets kwijtraakt als de verbinding wegvalt. Daarvoor is geen toestemming nodig.',
      ],
    },
    {
      titel: 'Wie verantwoordelijk is',
      alineas: [
        'De organisatie die dit instrument beheert, is verantwoordelijk voor de gegevens en bepaalt hoe lang zij worden bewaard. Wilt u weten wat er over u is opgeslagen, of wilt u iets laten verbeteren of verwijderen? Vraag het de functionaris gegevensbescherming van die organisatie. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
      ],
    },
  ],
}
