import { Button } from '@/components/ui/button'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import type { GeldigeKeuze } from '@/lib/landelijk/schema'
import { LANDELIJK_PADEN } from '@/components/regio/paden'
import { toVelden } from './paden'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN.keuze

type KeuzeProps = {
  veld: 'kenmerk' | 'naar' | 'lens'
  label: string
  opties: readonly SelectOption[]
  keuze: GeldigeKeuze
  anker: string
}

/** One choice, as an ordinary form that leads back to the same part of the page. */
export function Keuze({ veld, label, opties, keuze, anker }: KeuzeProps) {
  const velden: Readonly<Record<string, string>> = toVelden(keuze)
  // Another dimension has other groups.
  const weg = veld === 'naar' ? ['naar', 'groep'] : [veld]
  const gekozen = velden[veld] ?? ''
  return (
    <search className="vit-no-print">
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form
        action={`${LANDELIJK_PADEN.landelijk}#${anker}`}
        className="vit-landelijk__keuze"
        key={gekozen}
      >
        {Object.entries(velden)
          .filter(([naam]) => !weg.includes(naam))
          .map(([naam, value]) => (
            <input key={naam} type="hidden" name={naam} value={value} />
          ))}
        <SelectField name={veld} label={label} defaultValue={gekozen} options={opties} />
        <Button appearance="secondary" aria-label={TEKST.toonWat(label.toLowerCase())}>
          {TEKST.toon}
        </Button>
      </form>
    </search>
  )
}
