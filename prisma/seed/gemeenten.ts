/** The fictional regio and gemeenten; names as hard to handle as real ones. */

export const DEMO_REGIO = { code: 'JZ99', naam: 'Demoregio' }

const NAMEN: readonly [naam: string, inwoners: number][] = [
  ['Demostad', 84_310],
  ['Voorbeeldrecht', 41_275],
  ["'s-Demoveen", 23_980],
  ['Súdwest-Voorbeeld', 90_142],
  ['Proefhoven aan den Toets', 30_417],
  ['Oefenwijk-Modeldam', 55_063],
  ['Schetsbergen (VB.)', 18_204],
  ['Toetsen, Proeven en Schetswetten', 23_756],
  ['IJmodel', 34_891],
  ['Noardeast-Prôfeland', 145_628],
  ["'t Lage Voorbeeld", 12_339],
  ['De Ronde Schetsen', 9_112],
]

export const DEMO_GEMEENTEN = NAMEN.map(([naam, inwoners], index) => ({
  code: `GM${9901 + index}`,
  naam,
  provincie: 'Voorbeeldland',
  regioCode: DEMO_REGIO.code,
  inwoners,
  registerjaar: 2025,
  fictief: true,
}))

/** The name of a demo gemeente. @throws when there is none with this code */
export function nameOfGemeente(code: string): string {
  const gemeente = DEMO_GEMEENTEN.find((candidate) => candidate.code === code)
  if (!gemeente) throw new Error(`no demo gemeente ${code}`)
  return gemeente.naam
}
