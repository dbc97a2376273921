/** Where the pages of a gemeente and of its metingen live. */
export function gemeentePaden(gemeenteCode: string) {
  const gemeente = `/gemeenten/${encodeURIComponent(gemeenteCode)}`
  return {
    gemeente,
    importeren: `${gemeente}/metingen/importeren`,
    logo: `${gemeente}/logo`,
    leden: `${gemeente}/leden`,
  }
}

/** Where the pages around one meting live. */
export function metingPaden(gemeenteCode: string, metingId: string) {
  const { gemeente } = gemeentePaden(gemeenteCode)
  const meting = `${gemeente}/metingen/${encodeURIComponent(metingId)}`
  const resultaten = `${meting}/resultaten`
  const behoeften = `${meting}/behoeften`
  const plan = `${meting}/plan`
  const rapport = `${meting}/rapport`
  return {
    gemeente,
    meting,
    deelnemers: `${meting}/deelnemers`,
    vragen: `${meting}/invullen`,
    gesprek: `${meting}/gesprek`,
    gesprekOver: (kenmerkId: string) => `${meting}/gesprek/${kenmerkId}`,
    kenmerkInvullen: ({ id, waarde }: { id: string; waarde: string }) =>
      `${meting}/invullen/${waarde}?kenmerk=${id}`,
    vraag: (indicatorId: string) => `${meting}/vragen/${encodeURIComponent(indicatorId)}`,
    resultaten,
    kenmerk: (kenmerkId: string) => `${resultaten}/${kenmerkId}`,
    gevolgen: `${resultaten}/gevolgen`,
    lenzen: `${resultaten}/lenzen`,
    lens: (lensId: string) => `${resultaten}/lenzen/${lensId}`,
    ontwikkeling: `${resultaten}/ontwikkeling`,
    vergelijking: `${resultaten}/vergelijking`,
    /** A figure as files; `query` as on the page that it stands on. */
    figuur: (figuurId: string, query = '') => ({
      png: `${resultaten}/figuren/${figuurId}.png${query}`,
      svg: `${resultaten}/figuren/${figuurId}.svg${query}`,
    }),
    behoeften,
    behoeftenVan: (kenmerkId: string) => `${behoeften}#${kenmerkId}`,
    aanvraag: `${behoeften}/aanvraag`,
    plan,
    planVan: (kenmerkId: string) => `${plan}?kenmerk=${kenmerkId}`,
    nieuweActie: (query: Readonly<Record<string, string>> = {}) =>
      `${plan}/nieuw${Object.keys(query).length > 0 ? `?${new URLSearchParams(query).toString()}` : ''}`,
    actie: (actieId: string) => `${plan}/${actieId}`,
    rapport,
    rapportSamenstellen: `${rapport}/samenstellen`,
    delen: `${meting}/delen`,
    /** What the adviseur would see, by the choice in the query. */
    deelvoorbeeld: (query = '') => `${meting}/delen/voorbeeld${query}`,
    reacties: `${meting}/reacties`,
    gegevens: `${meting}/gegevens`,
    rekenblad: `${meting}/invullen/rekenblad`,
  }
}

const GEIMPORTEERD = 'geimporteerd'

/** The page of a meting that was just made from a file; it says so. */
export const geimporteerdPad = (gemeenteCode: string, metingId: string) =>
  `${metingPaden(gemeenteCode, metingId).meting}?${GEIMPORTEERD}=1`

/** Whether an address is that of `geimporteerdPad`. */
export const isGeimporteerd = (query: Readonly<Record<string, unknown>>) =>
  query[GEIMPORTEERD] === '1'

/** A download of a meting; bestand as in the API, such as rapport.pdf. */
export const downloadPad = (metingId: string, bestand: string) =>
  `/api/v1/metingen/${encodeURIComponent(metingId)}/${bestand}`
