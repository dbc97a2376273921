/** What a page says when there is nothing to show. */
export const MELDING_TEKSTEN = {
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg:
      'Het adres klopt niet, de pagina is verplaatst, of u hebt geen toegang. Controleer het adres of begin opnieuw op de voorpagina.',
    naarVoorpagina: 'Naar de voorpagina',
  },
  geenBestand: {
    titel: 'Dit bestand is er niet voor u',
    uitleg:
      'Het adres klopt niet, het bestand is verwijderd, of u mag het niet (meer) lezen. Ga terug naar de pagina waar u vandaan kwam en laad die opnieuw.',
  },
  uitgelogd:
    'U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het hier opnieuw. Wat u typte, blijft staan.',
  geenRecht: {
    titel: 'Deze pagina is niet voor uw rol',
    uitleg:
      'U bent ingelogd, maar met uw rol kunt u deze pagina niet bekijken. Hebt u een andere rol nodig? Vraag het de coördinator van uw gemeente of de beheerder van dit instrument.',
    terug: 'Naar waar u wel bij kunt',
  },
  fout: {
    titel: 'Er ging iets mis bij ons',
    uitleg:
      'De pagina kon niet worden getoond. Wat u eerder hebt opgeslagen, is bewaard. Probeer het opnieuw. Blijft het misgaan? Neem dan contact op met de beheerder van het instrument in uw gemeente.',
    opnieuw: 'Probeer het opnieuw',
    kenmerk: (kenmerk: string) => `Geef dan deze code door: ${kenmerk}`,
  },
} as const
