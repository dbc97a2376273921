/** The words of the page about one invitation. */
export const GENODIGDE_TEKSTEN = {
  titel: 'Uitnodiging beheren',
  titelVan: (email: string) => `Uitnodiging van ${email}`,
  gegevens: {
    email: 'E-mailadres',
    naam: 'Naam',
    perspectief: 'Perspectief',
    op: 'Uitgenodigd op',
  },
  geenNaam: 'Geen naam bekend',
  privacy:
    'U ziet hier niet of deze persoon al begonnen of klaar is. Wat u hier kunt doen, hangt daar ook niet van af.',
  ingetrokken: 'De toegang is ingetrokken. Met een nieuwe link kan deze persoon weer meedoen.',
  rondeOver: 'De ronde is voorbij. U kunt alleen nog de toegang intrekken.',
  nieuweLink: {
    titel: 'Nieuwe link sturen',
    uitleg:
      'Bijvoorbeeld als de mail kwijt is. De oude link werkt dan niet meer. Antwoorden blijven bewaard.',
    knop: 'Nieuwe link sturen',
    gelukt: 'De nieuwe link wordt per mail verstuurd.',
  },
  perspectief: {
    titel: 'Perspectief verbeteren',
    uitleg:
      'Als iemand onder het verkeerde perspectief is uitgenodigd. Dit kan zolang nog niemand in deze meting heeft geantwoord.',
    label: 'Perspectief',
    knop: 'Perspectief opslaan',
    gelukt: 'Het perspectief is opgeslagen.',
  },
  intrekken: {
    titel: 'Toegang intrekken',
    uitleg: (kanVerwijderen: boolean) =>
      `De link werkt dan niet meer. Antwoorden die er al zijn, blijven meetellen.${kanVerwijderen ? ' Zolang nog niemand in deze meting heeft geantwoord, kan ook de uitnodiging zelf weg.' : ''}`,
    verwijderen: 'Verwijder ook de uitnodiging',
    verwijderenHint: 'Dit is niet terug te draaien.',
    knop: 'Toegang intrekken',
    gelukt: 'De toegang is ingetrokken.',
  },
  isBegonnen:
    'Het perspectief wijzigen of de uitnodiging verwijderen kan niet meer. In deze meting heeft al iemand geantwoord, en uit het verschil in de aantallen was te zien wie.',
} as const
