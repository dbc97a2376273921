/** The words of the slides that the report of a regio itself does not have. */
export const regioDiaTekst = {
  deel: (titel: string, deel: number, van: number) => `${titel} (${deel} van ${van})`,
  werkwijze: [
    'Gemeenten beoordeelden zichzelf, niemand keurde de antwoorden',
    'Elke gemeente koos zelf wat zij deelt, met naam of anoniem',
    'Een spreiding staat er pas vanaf vijf gemeenten',
    'Een schaal van 1 tot 5, niveau 4 is het basisniveau',
    'Bedoeld voor het gesprek: geen ranglijst en geen keuring',
  ],
}
