import { gemeentePaden, metingPaden } from '@/components/gemeente/paden'

/** Why a file did not come in. */
export const UPLOADFOUTEN = ['geen-bestand', 'onleesbaar', 'te-groot'] as const
export type Uploadfout = (typeof UPLOADFOUTEN)[number]

/** For which meting a file is; without one it makes a new meting. */
export type Uploadplek = Readonly<{ gemeenteCode: string; metingId: string | null }>

/** The page where one looks at a file. */
export const uploadPagina = ({ gemeenteCode, metingId }: Uploadplek) =>
  metingId === null
    ? gemeentePaden(gemeenteCode).importeren
    : metingPaden(gemeenteCode, metingId).rekenblad

/** Where a form sends a file to; outside the pages, so that nothing reads it before its route. */
export function uploadPad({ gemeenteCode, metingId }: Uploadplek): string {
  const query = new URLSearchParams({
    gemeente: gemeenteCode,
    ...(metingId !== null && { meting: metingId }),
  })
  return `/gegevens/bestanden?${query.toString()}`
}

export const sjabloonPad = (gemeenteCode: string, metingId: string) =>
  `${metingPaden(gemeenteCode, metingId).rekenblad}/vragenlijst.xlsx`

/** What came of a file, as the address of its page says it. */
export type Uploadstand = Readonly<{
  /** The id of the file that is looked at. */
  bestand: string | undefined
  fout: Uploadfout | null
}>

type Query = Readonly<Record<string, string | string[] | undefined>>

export function readUploadstand({ bestand, fout }: Query): Uploadstand {
  return {
    bestand: typeof bestand === 'string' ? bestand : undefined,
    fout: UPLOADFOUTEN.find((soort) => soort === fout) ?? null,
  }
}
