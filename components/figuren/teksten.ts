export const FIGUUR_TEKSTEN = {
  opslaan: 'Opslaan als',
  svg: 'SVG',
  png: 'PNG',
  opslaanAls: (titel: string, soort: string) => `${titel}: opslaan als ${soort}`,
} as const
