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
        'Van het inloggen: wanneer u bent ingelogd, en van welk adres op het netwerk en met welke browser. Zo kan misbruik worden gezien. Ook het adres op het netwerk van wie een link probeert die niet werkt, wordt tien minuten bewaard.',
        'Uw antwoorden en toelichtingen bij de vragen.',
        'Doet u mee met een link? Dan uw perspectief, wanneer u klaar was en, als u per mail bent uitgenodigd, uw e-mailadres en soms uw naam. Uw link zelf staat niet in de database. Wel staat er een geheime code, waarmee alleen de server van deze installatie de link kan maken.',
        'Werkt u mee als lid van een gemeente? Dan ook uw taken, uw opmerkingen voor collega’s en de links en bestanden die u als onderbouwing bewaart.',
        'Een lijst van wie wat wanneer heeft gewijzigd. Zo is later na te gaan hoe een resultaat tot stand kwam.',
      ],
    },
    {
      titel: 'Schrijf geen persoonlijke gegevens op',
      alineas: [
        'In een toelichting kunt u vrij schrijven. Noem daar geen namen of verhalen van inwoners of collega’s. Een toelichting kan in het rapport komen. Dat geldt ook voor bestanden: bewaar hier geen stukken over personen.',
      ],
    },
    {
      titel: 'Wie het kan zien',
      alineas: [
        'Vult u samen met collega’s één vragenlijst in? Dan zien alleen mensen met een account bij uw gemeente de antwoorden, en ook wie wat veranderde.',
        'Vult ieder een eigen vragenlijst in? Dan ziet niemand bij de gemeente wie wat heeft geantwoord, ook de coördinator niet. De coördinator ziet hoeveel mensen er per perspectief meedoen. Na het sluiten van de ronde ziet de coördinator hoe de antwoorden verdeeld zijn. Antwoorden van een groep van minder dan drie mensen staan nooit apart, en van een vraag die minder dan drie mensen beantwoordden is niet te zien wat zij kozen. Hun antwoorden tellen wel mee in het voorlopige oordeel. Opmerkingen staan er zonder naam, maar in een kleine groep kan iemand u herkennen.',
        'U kunt uw antwoorden veranderen of intrekken tot de ronde sluit. Wat u intrekt, wordt meteen verwijderd.',
        'De coördinator kan het rapport met een openbare link laten lezen, bijvoorbeeld bij de agenda van de gemeenteraad. Iedereen met die link ziet dan het rapport, zonder account. De coördinator kan de link op elk moment uitzetten. In het rapport staat nooit wie wat heeft geantwoord.',
        'Adviseurs en andere gemeenten zien resultaten pas als uw gemeente ervoor kiest om die te delen. De technisch beheerder van de installatie kan bij de opgeslagen gegevens, om het instrument te laten werken.',
      ],
    },
    {
      titel: 'Geen volgers, geen derden',
      alineas: [
        'Er wordt niet bijgehouden wat u op andere sites doet, en er is geen meting van bezoek. Letters, plaatjes en programma’s komen van deze site zelf. Er gaan geen gegevens naar andere bedrijven. Uitnodigingen en herinneringen gaan via de mailserver die de beheerder heeft ingesteld.',
      ],
    },
    {
      titel: 'Cookies',
      alineas: [
        'Er is alleen een cookie die nodig is om ingelogd te blijven. Die verdwijnt als u uitlogt. Wie met een link meedoet, krijgt geen cookie. Daarnaast kan uw browser antwoorden bewaren die nog niet zijn opgeslagen, zodat u niets kwijtraakt als de verbinding wegvalt. Bij het uitloggen of afronden verdwijnen die uit de browser. Daarvoor is geen toestemming nodig.',
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
