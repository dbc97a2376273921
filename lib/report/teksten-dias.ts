/** The words of the slides that the report itself does not have. */
export const diaTekst = {
  kernboodschap: 'De kernboodschap',
  waarden: 'De stand per waarde',
  waardenKoppen: ['Waarde', 'Uitkomst'],
  beeld: 'Alle kenmerken in één beeld',
  kloven: 'Dit vraagt het eerst aandacht',
  werkwijze: 'Hoe dit beeld is gemaakt',
  schaal: 'Een schaal van 1 tot 5, niveau 4 is het basisniveau',
  eigenOordeel: 'De gemeente beoordeelde zichzelf, niemand keurde de antwoorden',
  gesprek: 'Bedoeld voor het gesprek: geen ranglijst en geen keuring',
  verder: 'Meer staat in het rapport.',
  bron: (rapport: string, onderwerp: string) => `Bron: rapport ‘${rapport}’, ${onderwerp}.`,
  getallen: (naam: string, getallen: readonly string[]) => `${naam}: ${getallen.join(', ')}.`,
  getal: (kop: string, getal: string) => `${kop.toLowerCase()} ${getal}`,
}
