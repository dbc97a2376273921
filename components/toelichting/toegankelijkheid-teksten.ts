import type { Tekst } from '@/components/toelichting/tekstpagina'

export const TOEGANKELIJKHEID: Tekst = {
  titel: 'Toegankelijkheid',
  inleiding:
    'Iedereen moet met dit instrument kunnen werken, ook met een schermlezer, alleen een toetsenbord, grote letters of een telefoon.',
  delen: [
    {
      titel: 'Wat wij nastreven',
      alineas: [
        'Het instrument is gemaakt om te voldoen aan WCAG 2.2, niveau A en AA. Die eisen staan in de norm EN 301 549, en gelden voor websites van de overheid. Wij gebruiken onderdelen van het NL Design System.',
      ],
    },
    {
      titel: 'Hoe wij dat controleren',
      alineas: [
        'Bij elke wijziging controleert een programma (axe) de schermen, in lichte en in donkere kleuren. Zo’n programma vindt niet alles. Daarom letten wij er ook op dat:',
      ],
      punten: [
        'het hele invullen ook lukt zonder JavaScript',
        'alles te bedienen is met alleen een toetsenbord',
        'elke grafiek ook als tabel en in een zin te lezen is',
        'tekst genoeg afsteekt tegen de achtergrond, en kleur nooit het enige teken is',
        'het rapport als pdf de norm PDF/UA-1 volgt',
      ],
    },
    {
      titel: 'Wat wij weten dat nog niet goed is',
      alineas: [
        'Deze versie is nog niet onderzocht door een onafhankelijk bureau. Er is ook nog geen onderzoek gedaan met mensen die hulpmiddelen gebruiken. Daarom staat er nog geen officiële toegankelijkheidsverklaring.',
      ],
      punten: [
        'Brede tabellen schuiven op een smal scherm opzij.',
        'De uitleg van een begrip opent in oudere browsers onder in het scherm, of staat in de zin zelf.',
      ],
    },
    {
      titel: 'Werkt iets niet voor u?',
      alineas: [
        'Het instrument draait op een eigen installatie van een gemeente of samenwerking. Meld een probleem bij het functionele contactadres van het instrument in uw gemeente. De coördinator van de meting kent dat adres. Schrijf op welke pagina u bekeek, wat u wilde doen en wat er gebeurde.',
        'Komt u er samen niet uit? Dan kunt u een klacht indienen bij uw gemeente, en daarna bij de Nationale ombudsman.',
      ],
    },
  ],
}
