/** Where the pages of a regio live, for its advisers. */
export function regioPaden(regioCode: string) {
  const regio = `/regios/${encodeURIComponent(regioCode)}`
  const gedeeld = (gemeenteCode: string, metingId: string | null = null) => {
    const pad = `${regio}/gemeenten/${encodeURIComponent(gemeenteCode)}`
    return metingId === null ? pad : `${pad}?meting=${encodeURIComponent(metingId)}`
  }
  return {
    regio,
    /** What one gemeente shares by name: of one meting, or of the newest that shares anything. */
    gedeeld,
    gedeeldKenmerk: (gemeenteCode: string, metingId: string, kenmerkId: string) =>
      `${gedeeld(gemeenteCode, metingId)}#${kenmerkId}`,
    /** Where the choice of gemeenten goes, one `gemeente` each. */
    naast: `${regio}/naast-elkaar`,
    naastElkaar: (gemeenteCodes: readonly string[]) =>
      `${regio}/naast-elkaar?${new URLSearchParams(gemeenteCodes.map((code) => ['gemeente', code])).toString()}`,
    rapport: `${regio}/rapport`,
    /** bestand as in the API: rapport.pdf, rapport.docx, rapport.pptx, resultaten.csv, … */
    download: (bestand: string) => `/api/v1/regios/${encodeURIComponent(regioCode)}/${bestand}`,
  }
}

/** Where the whole country is shown. */
export const LANDELIJK_PADEN = {
  landelijk: '/landelijk',
  openData: '/open-data',
  json: '/api/v1/aggregaten',
  csv: '/api/v1/aggregaten.csv',
} as const
