/** Which files are taken, and names of files that are safe to store and to send. */

const MB = 1024 * 1024
/** The largest file, in bytes. */
export const MAX_BESTAND = 10 * MB

/** What may be kept, with its media type and the endings that its name may have. */
export const BESTANDEN = {
  pdf: { mediatype: 'application/pdf', extensies: ['pdf'] },
  docx: {
    mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensies: ['docx'],
  },
  doc: { mediatype: 'application/msword', extensies: ['doc'] },
  xlsx: {
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensies: ['xlsx'],
  },
  xls: { mediatype: 'application/vnd.ms-excel', extensies: ['xls'] },
  png: { mediatype: 'image/png', extensies: ['png'] },
  jpeg: { mediatype: 'image/jpeg', extensies: ['jpg', 'jpeg'] },
} as const satisfies Record<string, { mediatype: string; extensies: readonly string[] }>

export type Bestandssoort = keyof typeof BESTANDEN
export const EXTENSIES: readonly string[] = Object.values(BESTANDEN).flatMap(
  ({ extensies }) => extensies,
)

/** What the content of a file turns out to be, whatever its name says. */
export type Inhoud =
  | Readonly<{ soort: Bestandssoort }>
  /** Something else: the usual ending of its kind, or null when nothing knows it. */
  | Readonly<{ soort: null; anders: string | null }>
  | Readonly<{ soort: null; bezwaar: 'macro' | 'wachtwoord' | 'beschadigd' }>

/** The part behind the last dot, in small letters; empty when there is none. */
export const extensieOf = (naam: string): string =>
  /\.([a-z0-9]{1,10})\s*$/i.exec(naam)?.[1]?.toLowerCase() ?? ''

/** Names that Windows keeps for devices. */
const GERESERVEERD = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that every system takes, and that shows as it is: no folders, no signs that steer the
 * text or that a system reserves, not too long. Letters of any language stay.
 */
export function toVeiligeNaam(naam: string, max: number): string {
  const schoon = naam
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
  const kort = Array.from(schoon)
    .slice(0, max)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return GERESERVEERD.test(kort) || kort === '' ? `bestand ${kort}`.trim() : kort
}

const MAX_NAAM = 100

/** The name under which a file is kept: that of its last folder onwards, with its own ending. */
export function toBestandsnaam(naam: string, soort: Bestandssoort): string {
  const [extensie] = BESTANDEN[soort].extensies
  const eigen = naam.slice(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
  return `${toVeiligeNaam(eigen.replace(/\.[^.]*$/, ''), MAX_NAAM)}.${extensie}`
}

/** The header with which a browser saves an answer under this name (RFC 6266, RFC 5987). */
export function writeContentDisposition(naam: string): string {
  const ascii = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(naam).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
