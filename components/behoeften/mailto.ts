/** Longest address that mail programs take reliably, in characters. */
const MAX_MAILTO = 1800

type Mail = Readonly<{ aan: string; onderwerp: string; tekst: string }>

/** Half a character, which a person cannot mean and an address cannot hold, is left out. */
const encode = (tekst: string) => encodeURIComponent(tekst.replace(/\p{Surrogate}/gu, ''))
/** Line ends as a mail wants them (RFC 6068). */
const encodeTekst = (tekst: string) => encode(tekst.replace(/\r?\n/g, '\r\n'))

/**
 * The link that opens a mail in someone's own mail program.
 * @returns `volledig` false when the text is too long for that: then only whom and about what
 */
export function toMailto({ aan, onderwerp, tekst }: Mail): Readonly<{
  href: string
  volledig: boolean
}> {
  const leeg = `mailto:${aan}?subject=${encode(onderwerp)}`
  const href = `${leeg}&body=${encodeTekst(tekst)}`
  return href.length <= MAX_MAILTO ? { href, volledig: true } : { href: leeg, volledig: false }
}

/** A plain text to save, without asking the server for it; with a mark that says how it is coded. */
export function toTekstbestand({ aan, onderwerp, tekst }: Mail): string {
  const kop = [...(aan ? [`Aan: ${aan}`] : []), `Onderwerp: ${onderwerp}`].join('\r\n')
  return `data:text/plain;charset=utf-8,%EF%BB%BF${encodeTekst(`${kop}\r\n\r\n${tekst}\n`)}`
}
