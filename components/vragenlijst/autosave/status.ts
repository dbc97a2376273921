import type { Opgeslagen } from '@/components/vragenlijst/velden'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Weigering } from './transport'

/** Why an answer cannot be sent as it is. */
export type Onvolledig = 'leeg' | 'nvt-zonder-toelichting' | 'te-lang'

/** How it stands with one answer. `om` in milliseconds since 1970. */
export type VeldStatus =
  | Readonly<{ soort: 'rust' | 'bezig' }>
  | Readonly<{ soort: 'opgeslagen'; om: number }>
  | Readonly<{ soort: 'wacht'; reden: 'geen-verbinding' | 'storing' | 'uitgelogd' }>
  | Readonly<{ soort: 'onvolledig'; reden: Onvolledig }>
  | Readonly<{ soort: 'geweigerd'; reden: Weigering; melding: string | null }>
  | Readonly<{ soort: 'conflict'; mijn: Keuze; opgeslagen: Opgeslagen | null }>

export const RUST: VeldStatus = { soort: 'rust' }

/** What most needs the person's attention comes first. */
const ORDER = [
  'conflict',
  'geweigerd',
  'wacht',
  'onvolledig',
  'bezig',
  'opgeslagen',
  'rust',
] as const

/** The status of the page as a whole: that of the answer that most needs attention. */
export function summarise(statuses: readonly VeldStatus[]): VeldStatus {
  for (const soort of ORDER) {
    const found = statuses.filter((status) => status.soort === soort)
    const [first] = found
    if (!first) continue
    if (first.soort !== 'opgeslagen') {
      return found.find((status) => 'reden' in status && status.reden === 'uitgelogd') ?? first
    }
    return found.reduce((newest, status) =>
      status.soort === 'opgeslagen' && newest.soort === 'opgeslagen' && status.om > newest.om
        ? status
        : newest,
    )
  }
  return RUST
}

/** Why this answer cannot be sent yet, or null when it can. */
export function findOnvolledig(
  keuze: Keuze,
  { maxToelichting, heeftOpgeslagen }: { maxToelichting: number; heeftOpgeslagen: boolean },
): Onvolledig | null {
  if (keuze.toelichting.length > maxToelichting) return 'te-lang'
  if (keuze.toelichting) return null
  if (keuze.soort === 'nvt') return 'nvt-zonder-toelichting'
  // Taking back what was stored is a change like any other.
  return keuze.soort === 'open' && !heeftOpgeslagen ? 'leeg' : null
}
