/** The few words that only a document has. */
export const documentTekst = {
  pagina: 'Pagina ',
  van: ' van ',
}

/** The signs of the charts as characters. */
export const TEKEN = { score: '●', ambitie: '◇', basisniveau: '┆' } as const
